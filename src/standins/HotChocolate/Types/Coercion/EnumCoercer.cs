using HotChocolate.Language;

namespace HotChocolate.Types;

internal sealed class EnumCoercer(EnumType type) : InputCoercer
{
    protected override object? CoerceValue(IValueNode literal, Path path) =>
        literal is EnumValueNode name && type.Values.TryGet(name.Value, out var value)
            ? value.Value
            : throw CoercionErrors.NotOfType(type, literal, path);
}
