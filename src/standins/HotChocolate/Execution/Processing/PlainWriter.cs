using HotChocolate.Execution.Compilation;
using HotChocolate.Types;

namespace HotChocolate.Execution.Processing;

/// <summary>
/// Writes values straight as JSON where everything below them is read off C# objects (<see cref="Selection.IsPlain"/>): nothing there
/// can wait, so that no node is needed to come back to. A null that is not allowed takes back what was written, up to the next place
/// that may be null (October 2021, 6.4.3 and 6.4.4).
/// </summary>
internal sealed partial class PlainWriter(ExecutionScope scope, JsonBuffer json)
{
    private Step[] _steps = new Step[8];
    private ResultNode _target = null!;
    private int _index;

    /// <summary>Writes a value.</summary>
    /// <param name="target">Where it stands.</param>
    /// <param name="index">Its place there.</param>
    /// <param name="selection">The field it is of.</param>
    /// <param name="type">Its type, which may be null here.</param>
    /// <param name="value">The value.</param>
    /// <returns>What was written; <see langword="null"/> where a null takes its place, whose error is reported.</returns>
    public WrittenJson? Write(ResultNode target, int index, Selection selection, IType type, object value)
    {
        (_target, _index) = (target, index);
        var start = json.Length;
        return WriteSome(selection, type, value, 0) ? new WrittenJson(json, start, json.Length - start) : null;
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

        var start = json.Length;
        if (WriteSome(selection, nonNull?.Type ?? type, value, depth))
        {
            return true;
        }

        json.Length = start;
        return WriteNull(nonNull is null);
    }

    private bool WriteNull(bool isAllowed)
    {
        if (isAllowed)
        {
            json.WriteNull();
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
        scope.CancellationToken.ThrowIfCancellationRequested();
        var start = json.Length;
        foreach (var selection in set.With(scope.Conditions).Selections)
        {
            if (selection.IsConditional && !selection.IsIncluded(scope.Conditions))
            {
                continue;
            }

            json.Write(selection.JsonName);
            StepAt(depth) = new Step(selection.ResponseName, 0);
            if (!WriteField(selection, value, depth + 1))
            {
                return false;
            }
        }

        json.Enclose(start, (byte)'{', (byte)'}');
        return true;
    }

    private bool WriteField(Selection selection, object parent, int depth)
    {
        var start = json.Length;
        try
        {
            return Write(selection, selection.Type, selection.Member!(parent), depth);
        }
        catch (Exception exception)
        {
            if (exception is OperationCanceledException)
            {
                scope.CancellationToken.ThrowIfCancellationRequested();
            }

            scope.Errors.Add(exception, selection.Node, PathAt(depth));
            json.Length = start;
            return WriteNull(!selection.Type.IsNonNull());
        }
    }

    private bool WriteList(Selection selection, IType elementType, object value, int depth)
    {
        if (ListItems.Of(value) is not { } items)
        {
            return Report(FieldErrors.NoList(value.GetType(), selection.Node, PathAt(depth)), selection, depth);
        }

        var (start, count, array) = (json.Length, items.Count, items as object?[]);
        for (var i = 0; i < count; i++)
        {
            json.Write((byte)',');
            StepAt(depth) = new Step(null, i);
            if (!Write(selection, elementType, array is null ? items[i] : array[i], depth + 1))
            {
                return false;
            }
        }

        json.Enclose(start, (byte)'[', (byte)']');
        return true;
    }

    private bool WriteAbstract(Selection selection, INamedType type, object value, int depth) =>
        scope.Schema.ResolveType(type, value) is { } actual
            ? WriteObject(selection.ChildrenFor(actual), value, depth)
            : Report(FieldErrors.UnknownObjectType(type.Name, selection.Node, PathAt(depth)), selection, depth);

    private bool WriteScalar(Selection selection, ScalarType type, object value, int depth)
    {
        try
        {
            if (selection.IsText && value is string text)
            {
                json.Write(text);
            }
            else
            {
                JsonResultWriter.WriteLeaf(json, type.Serialize(value));
            }

            return true;
        }
        catch (GraphQLException exception)
        {
            return Report(FieldErrors.NotSerializable(exception, selection.Node, PathAt(depth)), selection, depth);
        }
    }

    private bool WriteEnum(Selection selection, EnumType type, object value, int depth)
    {
        if (!type.TryGetName(value, out var name))
        {
            return Report(FieldErrors.NoEnumValue(type.Name, selection.Node, PathAt(depth)), selection, depth);
        }

        json.Write(name);
        return true;
    }
}
