using System.Collections.Immutable;
using HotChocolate.Execution.Compilation;
using HotChocolate.Types;

namespace HotChocolate.Execution.Processing;

/// <summary>
/// Writes values straight as JSON (October 2021, 6.4.3 CompleteValue), down to where a resolver waits: what is behind it is written
/// later, as a text of its own, and put together in the end. A null that is not allowed takes back what was written, up to the next
/// place that may be null (6.4.4).
/// </summary>
internal sealed partial class ValueWriter(Places places, WaitingFields waiting)
{
    private ExecutionScope _scope = null!;
    private JsonBuffer _json = null!;
    private FieldContext _passing = null!;
    private IImmutableDictionary<string, object?> _scoped = ImmutableDictionary<string, object?>.Empty;

    /// <summary>Begins a response.</summary>
    /// <param name="scope">The execution.</param>
    /// <param name="json">Takes the texts.</param>
    /// <param name="scopedContextData">Values for all fields.</param>
    public void Begin(ExecutionScope scope, JsonBuffer json, IImmutableDictionary<string, object?> scopedContextData)
    {
        (_scope, _json, _scoped) = (scope, json, scopedContextData);
        _passing = new FieldContext(scope);
        places.Begin();
    }

    /// <summary>Ends it: nothing of it is kept.</summary>
    public void End() => (_scope, _json, _passing, _scoped) = (null!, null!, null!, ImmutableDictionary<string, object?>.Empty);

    /// <summary>Writes the fields of the root, side by side.</summary>
    public void WriteRoot(SelectionSet set, object value)
    {
        BeginText(Places.Root);
        EndText(WriteObject(set, value, 0));
    }

    /// <summary>Writes the names of the root's fields, whose values are to come.</summary>
    /// <returns>The places of the values.</returns>
    public IReadOnlyList<(Selection Field, int Place)> WriteRootNames(SelectionSet set)
    {
        var fields = new List<(Selection Field, int Place)>();
        BeginText(Places.Root);
        var start = _json.Length;
        foreach (var selection in set.Selections)
        {
            if (!selection.IsConditional || selection.IsIncluded(_scope.Conditions))
            {
                _json.Write(selection.JsonName);
                StepAt(0) = new Step(selection.ResponseName, 0, selection.IsNonNull, _json.Length);
                fields.Add((selection, WaitAt(1)));
            }
        }

        _json.Enclose(start, (byte)'{', (byte)'}');
        EndText(isWritten: true);
        return fields;
    }

    /// <summary>Computes and writes one of the root's fields, unless a null has taken its place.</summary>
    public void WriteRootField(Selection field, int place, object root)
    {
        if (!places.IsAbandoned(place))
        {
            BeginText(place);
            EndText(WriteField(field, root, 0));
        }
    }

    /// <summary>Writes the value of a field whose resolver is done, unless a null has taken its place.</summary>
    public void Write(in WaitingField field)
    {
        if (places.IsAbandoned(field.Place))
        {
            // Nobody wants to know how it went.
            _ = field.Task.Exception;
            return;
        }

        BeginText(field.Place);
        EndText(WriteResult(field));
    }

    private bool WriteResult(in WaitingField field)
    {
        try
        {
            var value = field.TakeResult();
            return WriteResolved(field.Selection, value, field.Context?.HasErrors == true, field.Context?.ScopedContextData ?? field.ScopedContextData, 0);
        }
        catch (Exception exception)
        {
            return Fail(field.Selection, exception, 0);
        }
    }

    /// <returns>Whether a value or an allowed null was written. If not, the error is reported.</returns>
    private bool Write(Selection selection, IType type, object? value, int depth)
    {
        var nonNull = type as NonNullType;
        if (value is null)
        {
            if (nonNull is not null)
            {
                Report(FieldErrors.NullForNonNull(selection.Node, PathAt(depth)), selection, depth);
            }

            return WriteNull(nonNull is null);
        }

        if (WriteSome(selection, nonNull?.Type ?? type, value, depth))
        {
            EndValue(depth);
            return true;
        }

        TakeBack(depth);
        return WriteNull(nonNull is null);
    }

    private bool WriteNull(bool isAllowed)
    {
        if (isAllowed)
        {
            _json.WriteNull();
        }

        return isAllowed;
    }

    private bool WriteSome(Selection selection, IType type, object value, int depth) => type switch
    {
        ScalarType scalar => WriteScalar(selection, scalar, value, depth),
        EnumType names => WriteEnum(selection, names, value, depth),
        ListType list => WriteList(selection, list.ElementType, value, depth),
        ObjectType exact => WriteObject(selection.ChildrenFor(exact), value, depth),
        _ => WriteAbstract(selection, (INamedType)type, value, depth),
    };

    private bool WriteObject(SelectionSet set, object value, int depth)
    {
        _scope.CancellationToken.ThrowIfCancellationRequested();
        var start = _json.Length;
        foreach (var selection in set.With(_scope.Conditions).Selections)
        {
            if (selection.IsConditional && !selection.IsIncluded(_scope.Conditions))
            {
                continue;
            }

            _json.Write(selection.JsonName);
            StepAt(depth) = new Step(selection.ResponseName, 0, selection.IsNonNull, _json.Length);
            if (!WriteField(selection, value, depth + 1))
            {
                return false;
            }
        }

        _json.Enclose(start, (byte)'{', (byte)'}');
        return true;
    }

    private bool WriteList(Selection selection, IType elementType, object value, int depth)
    {
        if (ListItems.Of(value) is not { } items)
        {
            return Report(FieldErrors.NoList(value.GetType(), selection.Node, PathAt(depth)), selection, depth);
        }

        var (start, count, array, isNonNull) = (_json.Length, items.Count, items as object?[], elementType.IsNonNull());
        for (var i = 0; i < count; i++)
        {
            _json.Write((byte)',');
            StepAt(depth) = new Step(null, i, isNonNull, _json.Length);
            if (!Write(selection, elementType, array is null ? items[i] : array[i], depth + 1))
            {
                return false;
            }
        }

        _json.Enclose(start, (byte)'[', (byte)']');
        return true;
    }

    /// <summary>October 2021, 6.4.3 ResolveAbstractType.</summary>
    private bool WriteAbstract(Selection selection, INamedType type, object value, int depth) =>
        _scope.Schema.ResolveType(type, value) is { } actual
            ? WriteObject(selection.ChildrenFor(actual), value, depth)
            : Report(FieldErrors.UnknownObjectType(type.Name, selection.Node, PathAt(depth)), selection, depth);
}
