using HotChocolate.Building;
using HotChocolate.Cost;
using HotChocolate.Resolvers;
using HotChocolate.Types;
using HotChocolate.Types.Relay;

namespace HotChocolate.Relay;

/// <summary>The fields <c>node</c> and <c>nodes</c> of the query type (Relay object identification, 4).</summary>
internal sealed class NodeFields(BuildContext context)
{
    public const string InterfaceName = "Node";

    public IEnumerable<OutputField> Build()
    {
        var id = new NonNullType(context.Types.Scalar<IdType>());
        var coercers = new CoercerFactory(context);
        var directives = CostDirectives.ForResolver(context.Configuration);
        yield return new OutputField("node", "Fetches an object given its ID.", Interface())
        {
            Arguments = new FieldCollection<InputField>([new InputField("id", "ID of the object.", id) { RuntimeType = typeof(string), Coercer = coercers.Create(id, typeof(string)) }]),
            Directives = directives,
            Resolver = FetchOneAsync,
        };
        var ids = new NonNullType(new ListType(id));
        yield return new OutputField("nodes", "Lookup nodes by a list of IDs.", new NonNullType(new ListType(Interface())))
        {
            Arguments = new FieldCollection<InputField>([new InputField("ids", "The list of node IDs.", ids) { RuntimeType = typeof(string[]), Coercer = coercers.Create(ids, typeof(string[])) }]),
            Directives = directives,
            Resolver = FetchManyAsync,
        };
    }

    /// <summary>The interface that all nodes implement.</summary>
    public InterfaceType Interface() => context.Types.Named(
        InterfaceName,
        () => new InterfaceType(InterfaceName, "The node interface is implemented by entities that have a global unique identifier.", typeof(object)),
        type => type.Complete([new OutputField("id", null, new NonNullType(context.Types.Scalar<IdType>()))]));

    private async ValueTask<object?> FetchOneAsync(IResolverContext field)
    {
        var id = Parse(field.ArgumentValue<string>("id"), field, field.Path);
        return id is null ? null : await context.Nodes.FetchAsync(id.Value, field).ConfigureAwait(false);
    }

    private async ValueTask<object?> FetchManyAsync(IResolverContext field)
    {
        var ids = field.ArgumentValue<string[]>("ids");
        var allowed = context.Configuration.Options.MaxAllowedNodeBatchSize;
        if (ids.Length > allowed)
        {
            throw new GraphQLException(RelayErrors.TooManyNodes(allowed, ids.Length, field.Path));
        }

        // All are begun before the first is awaited, so that DataLoaders fetch them together.
        var fetches = ids.Select(text => Parse(text, field, field.Path)).ToArray()
            .Select((id, index) => FetchAsync(id, field, field.Path.Append(index)))
            .ToArray();
        return await Task.WhenAll(fetches).ConfigureAwait(false);
    }

    /// <summary>One of several nodes; where it fails, the others do not.</summary>
    private async Task<object?> FetchAsync(NodeId? id, IResolverContext field, Path path)
    {
        try
        {
            return id is null ? null : await context.Nodes.FetchAsync(id.Value, field).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            foreach (var error in RelayErrors.FetchFailed(exception, path))
            {
                field.ReportError(error);
            }

            return null;
        }
    }

    private NodeId? Parse(string text, IResolverContext field, Path path)
    {
        var id = context.NodeIds.Parse(text, context.Nodes);
        if (context.Nodes.GetNodeIdRuntimeType(id.TypeName) is not null)
        {
            return id;
        }

        field.ReportError(RelayErrors.NoResolver(id.TypeName, path));
        return null;
    }
}
