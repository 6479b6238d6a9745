using HotChocolate.Configuration;
using HotChocolate.Types;

namespace HotChocolate;

/// <summary>What a schema consists of.</summary>
internal sealed record SchemaParts(
    ObjectType Query,
    ObjectType? Mutation,
    ObjectType? Subscription,
    IReadOnlyList<INamedType> Types,
    IReadOnlyList<DirectiveType> Directives,
    SchemaConfiguration Configuration);
