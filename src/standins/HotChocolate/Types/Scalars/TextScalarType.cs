using System.Diagnostics.CodeAnalysis;
using HotChocolate.Language;

namespace HotChocolate.Types;

/// <summary>A scalar that is written as text of a format.</summary>
internal abstract class TextScalarType<T>(string name) : ScalarType<T, StringValueNode>(name, BindingBehavior.Implicit)
    where T : notnull
{
    public override IValueNode ParseResult(object? resultValue) => resultValue switch
    {
        null => NullValueNode.Default,
        string text => new StringValueNode(text),
        _ => ParseValue(resultValue),
    };

    public override bool TrySerialize(object? runtimeValue, out object? resultValue)
    {
        resultValue = TryAccept(runtimeValue, out var value) ? Format(value) : null;
        return runtimeValue is null || resultValue is not null;
    }

    public override bool TryDeserialize(object? resultValue, out object? runtimeValue)
    {
        runtimeValue = resultValue is string text && TryParse(text, out var value) ? value : null;
        return resultValue is null || runtimeValue is not null;
    }

    protected override bool IsInstanceOfType(StringValueNode valueSyntax) => TryParse(valueSyntax.Value, out _);

    protected override T ParseLiteral(StringValueNode valueSyntax) =>
        TryParse(valueSyntax.Value, out var value) ? value : throw ScalarErrors.CannotParseLiteral(this, valueSyntax);

    protected override StringValueNode ParseValue(T runtimeValue) => new(Format(runtimeValue));

    protected abstract bool TryParse(string text, [MaybeNullWhen(false)] out T value);

    protected abstract string Format(T value);

    /// <summary>Takes a resolver's value that may be of a related C# type.</summary>
    protected virtual bool TryAccept(object? runtimeValue, [MaybeNullWhen(false)] out T value)
    {
        value = runtimeValue is T own ? own : default;
        return runtimeValue is T;
    }
}
