using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation;

/// <summary>
/// Looks at all selections that meet at one place of the answer together, rather than at each pair of fields, and at each such
/// meeting once. Compared with the first field of its group a field is compared with all, as both relations are transitive;
/// so the work grows with the number of fields, unless a document is made to have exponentially many different meetings:
/// against that the context's budget stands.
/// </summary>
internal sealed class SelectionMerger(ValidationContext context)
{
    private readonly Queue<(IReadOnlyList<TypedSelections> Selections, MergeChecks Checks)> _pending = new();
    private readonly Dictionary<SelectionSetNode, MergeChecks> _seenAlone = [];
    private readonly Dictionary<string, MergeChecks> _seenTogether = new(StringComparer.Ordinal);
    private readonly Dictionary<SelectionSetNode, int> _numbers = [];
    private readonly FieldGroups _groups = new(context);

    /// <summary>Checks all selections of an operation.</summary>
    public void Check(OperationDefinitionNode operation) =>
        Check(new TypedSelections(operation.SelectionSet, context.Schema.RootType(operation.Operation)));

    /// <summary>Checks all selections of a fragment.</summary>
    public void Check(FragmentDefinitionNode fragment) =>
        Check(new TypedSelections(fragment.SelectionSet, context.FindType(fragment.TypeCondition)));

    private void Check(TypedSelections selections)
    {
        Enqueue([selections], MergeChecks.Both);
        while (!context.IsFinished && _pending.TryDequeue(out var next))
        {
            _groups.Collect(next.Selections);
            context.TrySpend(_groups.Visited);
            for (var i = 0; i < _groups.Count && !context.IsFinished; i++)
            {
                CheckGroup(_groups[i], next.Checks);
            }
        }
    }

    private void CheckGroup(ReadOnlySpan<SelectedField> fields, MergeChecks checks)
    {
        if (fields.Length == 1)
        {
            Descend(fields, checks);
        }
        else if (HaveOneParent(fields))
        {
            if (AreMergeable(fields, checks))
            {
                Descend(fields, checks);
            }
        }
        else
        {
            CheckShapes(fields, checks & MergeChecks.Shape);
            CheckByObject(fields, checks & MergeChecks.Identity);
        }
    }

    private void CheckShapes(ReadOnlySpan<SelectedField> fields, MergeChecks checks)
    {
        if (checks != MergeChecks.None && AreMergeable(fields, checks))
        {
            Descend(fields, checks);
        }
    }

    // Fields on two different object types never meet in one object; those on interfaces and unions may meet any.
    private void CheckByObject(ReadOnlySpan<SelectedField> fields, MergeChecks checks)
    {
        if (checks == MergeChecks.None)
        {
            return;
        }

        var objects = new HashSet<ObjectType>();
        foreach (var field in fields)
        {
            if (field.Parent is ObjectType type)
            {
                objects.Add(type);
            }
        }

        foreach (var type in objects.DefaultIfEmpty(null))
        {
            var together = OnObject(fields, type);
            if (AreMergeable(together, checks))
            {
                Descend(together, checks);
            }
        }
    }

    private static SelectedField[] OnObject(ReadOnlySpan<SelectedField> fields, ObjectType? type)
    {
        var together = new List<SelectedField>(fields.Length);
        foreach (var field in fields)
        {
            if (field.Parent is not ObjectType parent || ReferenceEquals(parent, type))
            {
                together.Add(field);
            }
        }

        return [.. together];
    }

    private bool AreMergeable(ReadOnlySpan<SelectedField> fields, MergeChecks checks)
    {
        var first = fields[0];
        var shaped = first;
        foreach (var field in fields[1..])
        {
            shaped = HasShape(shaped) ? shaped : field;
            if (!context.TrySpend(FieldIdentity.Cost(field.Node)))
            {
                return false;
            }

            if (checks.HasFlag(MergeChecks.Identity) && !FieldIdentity.IsSame(first.Node, field.Node))
            {
                context.Report(ValidationErrors.FieldsNotMergeable(first, field));
                return false;
            }

            if (checks.HasFlag(MergeChecks.Shape) && HasShape(field) && !ResponseShape.IsSame(shaped.Definition?.Type, field.Definition?.Type))
            {
                context.Report(ValidationErrors.FieldsNotMergeable(shaped, field));
                return false;
            }
        }

        return true;
    }

    // As in graphql-js, which clients check their documents with, __typename goes with any field.
    private static bool HasShape(SelectedField field) => field.Definition is { IsIntrospection: false };

    private void Descend(ReadOnlySpan<SelectedField> fields, MergeChecks checks)
    {
        var selections = new List<TypedSelections>();
        foreach (var field in fields)
        {
            if (field.Selections is { } below)
            {
                selections.Add(below);
            }
        }

        if (selections.Count > 0)
        {
            Enqueue(selections, checks);
        }
    }

    private void Enqueue(List<TypedSelections> selections, MergeChecks checks)
    {
        var missing = selections.Count == 1 ? Note(_seenAlone, selections[0].Node, checks) : Note(_seenTogether, Key(selections), checks);
        if (missing != MergeChecks.None)
        {
            _pending.Enqueue((selections, missing));
        }
    }

    private static MergeChecks Note<TKey>(Dictionary<TKey, MergeChecks> seen, TKey key, MergeChecks checks)
        where TKey : notnull
    {
        var known = seen.GetValueOrDefault(key);
        seen[key] = known | checks;
        return checks & ~known;
    }

    private string Key(List<TypedSelections> selections)
    {
        var numbers = selections.ConvertAll(selection =>
        {
            _numbers.TryAdd(selection.Node, _numbers.Count);
            return _numbers[selection.Node];
        });
        numbers.Sort();
        return string.Join(' ', numbers);
    }

    private static bool HaveOneParent(ReadOnlySpan<SelectedField> fields)
    {
        foreach (var field in fields)
        {
            if (!ReferenceEquals(field.Parent, fields[0].Parent))
            {
                return false;
            }
        }

        return true;
    }
}
