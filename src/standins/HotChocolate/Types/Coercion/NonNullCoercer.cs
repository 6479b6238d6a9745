using HotChocolate.Language;

namespace HotChocolate.Types;

internal sealed class NonNullCoercer(InputCoercer inner) : InputCoercer
{
    protected override object? Null(Path path) => throw CoercionErrors.NullForNonNull(path);

    protected override object? CoerceValue(IValueNode literal, Path path) => inner.Coerce(literal, path);
}
