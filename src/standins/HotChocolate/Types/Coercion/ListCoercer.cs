using HotChocolate.Language;

namespace HotChocolate.Types;

/// <summary>Reads a list, or a single value as a list of one (October 2021, 3.11).</summary>
internal sealed class ListCoercer(InputCoercer element, Type elementType, Func<Array, object> collect) : InputCoercer
{
    protected override object? CoerceValue(IValueNode literal, Path path)
    {
        var items = literal is ListValueNode list ? list.Items : [literal];
        var values = Array.CreateInstance(elementType, items.Count);
        for (var i = 0; i < items.Count; i++)
        {
            values.SetValue(element.Coerce(items[i], path.Append(i)), i);
        }

        return collect(values);
    }
}
