namespace HotChocolate.Types;

/// <summary>
/// Declares an error that a mutation reports in its payload: an exception type, or a class made from an exception by a
/// public constructor or a static <c>CreateErrorFrom</c> that takes it.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method, AllowMultiple = true)]
public class ErrorAttribute : Attribute
{
    /// <summary>Declares an error.</summary>
    /// <param name="errorType">The exception or error class.</param>
    public ErrorAttribute(Type errorType) => ErrorType = errorType;

    /// <summary>The exception or error class.</summary>
    public Type ErrorType { get; }
}

/// <inheritdoc/>
/// <typeparam name="TError">The exception or error class.</typeparam>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method, AllowMultiple = true)]
public sealed class ErrorAttribute<TError> : ErrorAttribute
{
    /// <summary>Declares an error.</summary>
    public ErrorAttribute()
        : base(typeof(TError))
    {
    }
}
