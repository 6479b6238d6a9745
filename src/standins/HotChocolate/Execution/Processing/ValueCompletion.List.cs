using System.Collections;
using HotChocolate.Types;

namespace HotChocolate.Execution.Processing;

internal sealed partial class ValueCompletion
{
    private void CompleteList(Place place, ListType type, object value)
    {
        if (value is not IEnumerable items || value is string)
        {
            Fail(place, FieldErrors.NoList(value.GetType(), place.Selection.Node, place.Path));
            return;
        }

        // A lazy sequence may throw: so it is read before anything of it stands in the response.
        var read = items as IList ?? items.Cast<object?>().ToArray();
        var node = new ListNode(place.Node, place.Index, read.Count, type.ElementType);
        place.Node.Values[place.Index] = node;
        for (var i = 0; i < read.Count && !node.IsNulled; i++)
        {
            Complete(place with { Node = node, Index = i }, type.ElementType, read[i]);
        }
    }
}
