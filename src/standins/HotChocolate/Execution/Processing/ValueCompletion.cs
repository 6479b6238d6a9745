using System.Collections.Immutable;
using HotChocolate.Execution.Compilation;
using HotChocolate.Types;

namespace HotChocolate.Execution.Processing;

/// <summary>Puts what resolvers give into the response, in the form its type asks for (October 2021, 6.4.3 CompleteValue).</summary>
/// <param name="scope">The execution.</param>
/// <param name="ready">Takes the objects whose fields are to be computed next.</param>
internal sealed partial class ValueCompletion(ExecutionScope scope, Queue<ObjectNode> ready)
{
    private PlainWriter? _plain;

    /// <summary>Whether a null reached the root, so that the response has no data.</summary>
    public bool IsRootNulled { get; private set; }

    /// <summary>What was written as JSON already; it belongs to the response.</summary>
    public JsonBuffer? Written { get; private set; }

    /// <summary>Completes the value of a field that reported no errors.</summary>
    public void Complete(ObjectNode target, int index, object? value, IImmutableDictionary<string, object?> scopedContextData)
    {
        var selection = target.Fields.Selections[index];
        Complete(new Place(target, index, selection, scopedContextData), selection.Type, value);
    }

    /// <summary>Puts a null for a field whose errors are reported.</summary>
    public void CompleteFailed(ObjectNode target, int index) => PutNull(target, index);

    private void Complete(in Place place, IType type, object? value)
    {
        var nonNull = type as NonNullType;
        if (value is null)
        {
            CompleteNull(place, nonNull is not null);
            return;
        }

        switch (nonNull?.Type ?? type)
        {
            case ScalarType scalar:
                CompleteScalar(place, scalar, value);
                break;
            case EnumType names:
                CompleteEnum(place, names, value);
                break;
            case var plain when place.Selection.IsPlain:
                CompletePlain(place, plain, value);
                break;
            case ListType list:
                CompleteList(place, list, value);
                break;
            case ObjectType exact:
                CompleteObject(place, exact, value);
                break;
            case INamedType open:
                CompleteAbstract(place, open, value);
                break;
        }
    }

    private void CompletePlain(in Place place, IType type, object value)
    {
        Written ??= new JsonBuffer();
        _plain ??= new PlainWriter(scope, Written);
        if (_plain.Write(place.Node, place.Index, place.Selection, type, value) is { } written)
        {
            place.Node.Values[place.Index] = written;
        }
        else
        {
            PutNull(place.Node, place.Index);
        }
    }

    private void CompleteNull(in Place place, bool nonNull)
    {
        if (nonNull)
        {
            Report(place, FieldErrors.NullForNonNull(place.Selection.Node, place.Path));
        }

        PutNull(place.Node, place.Index);
    }

    private void Fail(in Place place, IError error)
    {
        Report(place, error);
        PutNull(place.Node, place.Index);
    }

    private void Report(in Place place, IError error) => scope.Errors.Add(error, place.Selection.Node, place.Path);

    private void PutNull(ResultNode node, int index) => IsRootNulled |= node.PutNull(index);

    /// <summary>Where a value goes, and the field it is of.</summary>
    private readonly record struct Place(
        ResultNode Node, int Index, Selection Selection, IImmutableDictionary<string, object?> ScopedContextData)
    {
        public Path Path => Node.PathOf(Index);
    }
}
