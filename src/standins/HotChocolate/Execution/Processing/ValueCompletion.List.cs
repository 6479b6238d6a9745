using HotChocolate.Types;

namespace HotChocolate.Execution.Processing;

internal sealed partial class ValueCompletion
{
    private void CompleteList(in Place place, ListType type, object value)
    {
        if (ListItems.Of(value) is not { } items)
        {
            Fail(place, FieldErrors.NoList(value.GetType(), place.Selection.Node, place.Path));
            return;
        }

        var node = new ListNode(place.Node, place.Index, items.Count, type.ElementType);
        place.Node.Values[place.Index] = node;
        ready.EnsureCapacity(ready.Count + items.Count);
        for (var i = 0; i < items.Count && !node.IsNulled; i++)
        {
            Complete(place with { Node = node, Index = i }, type.ElementType, items[i]);
        }
    }
}
