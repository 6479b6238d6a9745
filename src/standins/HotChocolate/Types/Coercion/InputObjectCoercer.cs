using HotChocolate.Language;

namespace HotChocolate.Types;

/// <summary>Reads an input object (October 2021, 3.10).</summary>
internal sealed class InputObjectCoercer(InputObjectType type) : InputCoercer
{
    protected override object? CoerceValue(IValueNode literal, Path path)
    {
        if (literal is not ObjectValueNode node)
        {
            throw CoercionErrors.NotOfType(type, literal, path);
        }

        var values = new InputFieldValue[type.Fields.Count];
        foreach (var given in node.Fields)
        {
            var index = IndexOf(given.Name.Value);
            values[index < 0 ? throw CoercionErrors.UnknownField(type, given.Name.Value, path) : index] = Read(type.Fields[index], given.Value, path);
        }

        RequireOne(node, path);
        AddDefaults(values, path);
        return type.Create(values);
    }

    private static InputFieldValue Read(InputField field, IValueNode literal, Path path) =>
        new(field.Coercer.Coerce(literal, path.Append(field.Name)), IsSet: true);

    private void AddDefaults(InputFieldValue[] values, Path path)
    {
        for (var i = 0; i < values.Length; i++)
        {
            var field = type.Fields[i];
            if (!values[i].IsSet && field.DefaultValue is { } byDefault)
            {
                values[i] = Read(field, byDefault, path);
            }
            else if (!values[i].IsSet && field.IsRequired)
            {
                throw CoercionErrors.NullForNonNull(path.Append(field.Name));
            }
        }
    }

    private void RequireOne(ObjectValueNode node, Path path)
    {
        if (type.IsOneOf && (node.Fields.Count != 1 || node.Fields[0].Value is NullValueNode))
        {
            throw CoercionErrors.NotExactlyOne(type, path);
        }
    }

    private int IndexOf(string name)
    {
        for (var i = 0; i < type.Fields.Count; i++)
        {
            if (type.Fields[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }
}
