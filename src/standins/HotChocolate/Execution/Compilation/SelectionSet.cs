using HotChocolate.Types;

namespace HotChocolate.Execution.Compilation;

/// <summary>The fields to compute of an object, in the order of the response.</summary>
/// <param name="Type">The object's type.</param>
/// <param name="Selections">The fields, conditional ones too.</param>
internal sealed record SelectionSet(ObjectType Type, Selection[] Selections)
{
    private readonly bool _isOrderOpen = Selections.Any(selection => selection.MovesWithConditions);
    private Ordered? _recent;

    /// <summary>The fields in the order that they have with these conditions. Requests in a row mostly have the same.</summary>
    public SelectionSet With(ulong flags)
    {
        if (!_isOrderOpen)
        {
            return this;
        }

        var recent = _recent;
        if (recent?.Flags != flags)
        {
            _recent = recent = Order(flags);
        }

        return recent.Set;
    }

    private Ordered Order(ulong flags) =>
        new(flags, this with { Selections = [.. Selections.OrderBy(selection => selection.PositionWith(flags))] });

    private sealed record Ordered(ulong Flags, SelectionSet Set);
}
