namespace HotChocolate.Types;

/// <summary>A scalar type of one C# type, whose results are its values.</summary>
/// <typeparam name="TRuntimeType">The C# type.</typeparam>
public abstract class ScalarType<TRuntimeType> : ScalarType
{
    /// <inheritdoc/>
    protected ScalarType(string name, BindingBehavior bind = BindingBehavior.Explicit)
        : base(name, bind)
    {
    }

    /// <inheritdoc/>
    public sealed override Type RuntimeType => typeof(TRuntimeType);

    /// <inheritdoc/>
    public override bool TrySerialize(object? runtimeValue, out object? resultValue)
    {
        resultValue = runtimeValue is TRuntimeType ? runtimeValue : null;
        return runtimeValue is null or TRuntimeType;
    }

    /// <inheritdoc/>
    public override bool TryDeserialize(object? resultValue, out object? runtimeValue)
    {
        runtimeValue = resultValue is TRuntimeType ? resultValue : null;
        return resultValue is null or TRuntimeType;
    }
}
