using System.Runtime.InteropServices;
using HotChocolate.Language;

namespace HotChocolate.Validation;

/// <summary>Collects the fields of selections through all fragments and groups them by their place in the answer.</summary>
internal sealed class FieldGroups(ValidationContext context)
{
    private readonly List<TypedSelections> _pending = [];
    private readonly HashSet<string> _spread = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _groupOfName = new(StringComparer.Ordinal);
    private readonly List<List<SelectedField>> _groups = [];

    /// <summary>Gets how many groups the last collection has.</summary>
    public int Count { get; private set; }

    /// <summary>Gets how many fields and selection sets the last collection went through.</summary>
    public int Visited { get; private set; }

    /// <summary>Gets the fields of a group; valid until the next collection.</summary>
    public ReadOnlySpan<SelectedField> this[int index] => CollectionsMarshal.AsSpan(_groups[index]);

    /// <summary>Collects anew.</summary>
    public void Collect(IReadOnlyList<TypedSelections> selections)
    {
        Clear();
        _pending.AddRange(selections);
        for (var i = 0; i < _pending.Count; i++)
        {
            var (node, type) = _pending[i];
            Visited++;
            foreach (var selection in node.Selections)
            {
                Add(selection, new TypedSelections(node, type));
            }
        }
    }

    private void Add(ISelectionNode selection, TypedSelections around)
    {
        switch (selection)
        {
            case FieldNode field:
                GroupOf(field.ResponseName).Add(new SelectedField(field, around.Type, context.FindField(around.Type, field.Name.Value)));
                Visited++;
                break;
            case InlineFragmentNode { TypeCondition: null } inline:
                _pending.Add(new TypedSelections(inline.SelectionSet, around.Type));
                break;
            case InlineFragmentNode { TypeCondition: { } condition } inline:
                _pending.Add(new TypedSelections(inline.SelectionSet, context.FindType(condition)));
                break;
            case FragmentSpreadNode spread when _spread.Add(spread.Name.Value) && context.Fragments.TryGetValue(spread.Name.Value, out var fragment):
                _pending.Add(new TypedSelections(fragment.SelectionSet, context.FindType(fragment.TypeCondition)));
                break;
        }
    }

    private List<SelectedField> GroupOf(string responseName)
    {
        ref var index = ref CollectionsMarshal.GetValueRefOrAddDefault(_groupOfName, responseName, out var exists);
        if (!exists)
        {
            index = Count++;
            if (index == _groups.Count)
            {
                _groups.Add([]);
            }
        }

        return _groups[index];
    }

    private void Clear()
    {
        for (var i = 0; i < Count; i++)
        {
            _groups[i].Clear();
        }

        _pending.Clear();
        _spread.Clear();
        _groupOfName.Clear();
        Count = 0;
        Visited = 0;
    }
}
