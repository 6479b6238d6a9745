using HotChocolate.Language;

namespace HotChocolate.Types;

/// <summary>A scalar type of one C# type and one kind of literal.</summary>
/// <typeparam name="TRuntimeType">The C# type.</typeparam>
/// <typeparam name="TLiteral">The kind of literal.</typeparam>
public abstract class ScalarType<TRuntimeType, TLiteral> : ScalarType<TRuntimeType>
    where TLiteral : IValueNode
{
    /// <inheritdoc/>
    protected ScalarType(string name, BindingBehavior bind = BindingBehavior.Explicit)
        : base(name, bind)
    {
    }

    /// <inheritdoc/>
    public sealed override bool IsInstanceOfType(IValueNode valueSyntax)
    {
        ArgumentNullException.ThrowIfNull(valueSyntax);
        return valueSyntax is NullValueNode || (valueSyntax is TLiteral literal && IsInstanceOfType(literal));
    }

    /// <inheritdoc/>
    public sealed override bool IsInstanceOfType(object? runtimeValue) =>
        runtimeValue is null || (runtimeValue is TRuntimeType value && IsInstanceOfType(value));

    /// <inheritdoc/>
    public sealed override object? ParseLiteral(IValueNode valueSyntax)
    {
        ArgumentNullException.ThrowIfNull(valueSyntax);
        return valueSyntax switch
        {
            NullValueNode => null,
            TLiteral literal when IsInstanceOfType(literal) => ParseLiteral(literal),
            _ => throw CreateParseLiteralError(valueSyntax),
        };
    }

    /// <inheritdoc/>
    public sealed override IValueNode ParseValue(object? runtimeValue) => runtimeValue switch
    {
        null => NullValueNode.Default,
        TRuntimeType value when IsInstanceOfType(value) => ParseValue(value),
        _ => throw CreateParseValueError(runtimeValue),
    };

    /// <summary>Whether a literal of the right kind is one of this scalar.</summary>
    /// <param name="valueSyntax">The literal.</param>
    protected virtual bool IsInstanceOfType(TLiteral valueSyntax) => true;

    /// <summary>Whether a C# value of the right type is one of this scalar.</summary>
    /// <param name="runtimeValue">The value.</param>
    protected virtual bool IsInstanceOfType(TRuntimeType runtimeValue) => true;

    /// <summary>Reads a literal of the right kind.</summary>
    /// <param name="valueSyntax">The literal.</param>
    protected abstract TRuntimeType ParseLiteral(TLiteral valueSyntax);

    /// <summary>Writes a C# value of the right type as a literal.</summary>
    /// <param name="runtimeValue">The value.</param>
    protected abstract TLiteral ParseValue(TRuntimeType runtimeValue);

    /// <summary>The error for a literal that is none of this scalar.</summary>
    /// <param name="valueSyntax">The literal.</param>
    protected virtual SerializationException CreateParseLiteralError(IValueNode valueSyntax) => ScalarErrors.CannotParseLiteral(this, valueSyntax);

    /// <summary>The error for a C# value that is none of this scalar.</summary>
    /// <param name="runtimeValue">The value.</param>
    protected virtual SerializationException CreateParseValueError(object runtimeValue) => ScalarErrors.CannotParseValue(this, runtimeValue);
}
