using HotChocolate.Language;

namespace HotChocolate.Types;

/// <summary>Wraps what was given, null too, as an <see cref="Optional{T}"/>.</summary>
internal sealed class OptionalCoercer<T>(InputCoercer inner) : InputCoercer
{
    protected override object? Null(Path path) => new Optional<T>((T?)inner.Coerce(NullValueNode.Default, path));

    protected override object? CoerceValue(IValueNode literal, Path path) => new Optional<T>((T?)inner.Coerce(literal, path));
}
