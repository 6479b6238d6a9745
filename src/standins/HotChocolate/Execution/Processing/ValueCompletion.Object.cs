using HotChocolate.Types;

namespace HotChocolate.Execution.Processing;

internal sealed partial class ValueCompletion
{
    private void CompleteObject(in Place place, ObjectType type, object value)
    {
        var node = new ObjectNode(place.Node, place.Index, place.Selection.ChildrenFor(type).With(scope.Conditions), value, place.ScopedContextData);
        place.Node.Values[place.Index] = node;
        ready.Enqueue(node);
    }

    /// <summary>October 2021, 6.4.3 ResolveAbstractType.</summary>
    private void CompleteAbstract(in Place place, INamedType type, object value)
    {
        if (scope.Schema.ResolveType(type, value) is { } actual)
        {
            CompleteObject(place, actual, value);
        }
        else
        {
            Fail(place, FieldErrors.UnknownObjectType(type.Name, place.Selection.Node, place.Path));
        }
    }
}
