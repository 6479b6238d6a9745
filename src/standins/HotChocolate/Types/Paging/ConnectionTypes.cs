using System.Reflection;
using HotChocolate.Building;
using HotChocolate.Cost;
using HotChocolate.Types;
using HotChocolate.Types.Pagination;

namespace HotChocolate.Paging;

/// <summary>The types of connections, edges and page information (Relay cursor connections, 2, 3 and 5).</summary>
internal sealed class ConnectionTypes(BuildContext context)
{
    /// <summary>The type of a field that returns a <see cref="Connection{T}"/>; the field may always be null.</summary>
    public ObjectType Build(MemberInfo member, string fieldName, UsePagingAttribute paging)
    {
        var options = paging.Options.Over(context.Configuration.Paging);
        var node = Node(member, paging);
        var name = paging.ConnectionName
            ?? (options.InferConnectionNameFromField ?? PagingDefaults.InferConnectionNameFromField ? Names.ToPascalCase(fieldName) : node.NamedType().Name);
        return context.Types.Named(
            name + "Connection",
            () => new ObjectType(name + "Connection", "A connection to a list of items.", typeof(Connection)),
            type => type.Complete(Fields(Edge(name, node), node, options)));
    }

    private IType Node(MemberInfo member, UsePagingAttribute paging)
    {
        if (paging.Type is { } given)
        {
            return context.Types.Output(TypeShape.Of(given));
        }

        var shape = TypeShape.OfConnection(member)
            ?? throw new SchemaException($"{member.DeclaringType}.{member.Name} has [UsePaging] and must return a Connection<T>.");
        return context.Types.Output(shape);
    }

    private IEnumerable<OutputField> Fields(ObjectType edge, IType node, PagingOptions options)
    {
        yield return new OutputField("pageInfo", "Information to aid in pagination.", new NonNullType(PageInfo())) { Member = static page => ((Connection)page).Info };
        yield return new OutputField("edges", "A list of edges.", new ListType(new NonNullType(edge))) { Member = static page => ((Connection)page).Edges };
        if (options.IncludeNodesField ?? PagingDefaults.IncludeNodesField)
        {
            yield return new OutputField("nodes", "A flattened list of the nodes.", new ListType(node)) { Member = static page => Nodes(((Connection)page).Edges) };
        }

        if (options.IncludeTotalCount ?? PagingDefaults.IncludeTotalCount)
        {
            yield return new OutputField("totalCount", "Identifies the total count of items in the connection.", new NonNullType(context.Types.Scalar<IntType>()))
            {
                Member = static page => ((Connection)page).TotalCount,
                Directives = CostDirectives.ForResolver(context.Configuration),
            };
        }
    }

    private static object?[] Nodes(IReadOnlyList<IEdge> edges)
    {
        var nodes = new object?[edges.Count];
        for (var i = 0; i < nodes.Length; i++)
        {
            nodes[i] = edges[i].Node;
        }

        return nodes;
    }

    private ObjectType Edge(string name, IType node) => context.Types.Named(
        name + "Edge",
        () => new ObjectType(name + "Edge", "An edge in a connection.", typeof(IEdge)),
        type => type.Complete(
        [
            new OutputField("cursor", "A cursor for use in pagination.", new NonNullType(context.Types.Scalar<StringType>())) { Member = static edge => ((IEdge)edge).Cursor },
            new OutputField("node", "The item at the end of the edge.", node) { Member = static edge => ((IEdge)edge).Node },
        ]));

    private ObjectType PageInfo() => context.Types.Named(
        "PageInfo",
        () => new ObjectType("PageInfo", "Information about pagination in a connection.", typeof(ConnectionPageInfo)),
        type =>
        {
            var flag = new NonNullType(context.Types.Scalar<BooleanType>());
            var cursor = context.Types.Scalar<StringType>();
            type.Complete(
            [
                new OutputField("hasNextPage", "Indicates whether more edges exist following the set defined by the clients arguments.", flag) { Member = static info => ((ConnectionPageInfo)info).HasNextPage },
                new OutputField("hasPreviousPage", "Indicates whether more edges exist prior the set defined by the clients arguments.", flag) { Member = static info => ((ConnectionPageInfo)info).HasPreviousPage },
                new OutputField("startCursor", "When paginating backwards, the cursor to continue.", cursor) { Member = static info => ((ConnectionPageInfo)info).StartCursor },
                new OutputField("endCursor", "When paginating forwards, the cursor to continue.", cursor) { Member = static info => ((ConnectionPageInfo)info).EndCursor },
            ]);
        });
}
