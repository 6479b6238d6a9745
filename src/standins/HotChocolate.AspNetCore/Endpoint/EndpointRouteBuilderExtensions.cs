using HotChocolate.AspNetCore;
using HotChocolate.AspNetCore.Extensions;
using HotChocolate.AspNetCore.Http;
using HotChocolate.Configuration;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Serves GraphQL at a path.</summary>
public static class EndpointRouteBuilderExtensions
{
    /// <summary>Serves a schema at a path: requests, and the schema's text.</summary>
    public static GraphQLEndpointConventionBuilder MapGraphQL(
        this IEndpointRouteBuilder endpointRouteBuilder, string path = "/graphql", string? schemaName = default) =>
        endpointRouteBuilder.MapGraphQL(new PathString(path), schemaName);

    /// <summary>Serves a schema at a path: requests, and the schema's text.</summary>
    public static GraphQLEndpointConventionBuilder MapGraphQL(
        this IEndpointRouteBuilder endpointRouteBuilder, PathString path, string? schemaName = default)
    {
        ArgumentNullException.ThrowIfNull(endpointRouteBuilder);
        var root = path.ToString().TrimEnd('/');
        var endpoint = new GraphQLHttpEndpoint(endpointRouteBuilder.ServiceProvider, root, schemaName ?? SchemaProvider.DefaultName);
        return new GraphQLEndpointConventionBuilder(
            endpointRouteBuilder.Map(root + "/{**slug}", endpoint.InvokeAsync).WithDisplayName("Hot Chocolate GraphQL Pipeline"));
    }

    /// <summary>Sets how the endpoint behaves.</summary>
    public static GraphQLEndpointConventionBuilder WithOptions(
        this GraphQLEndpointConventionBuilder builder, GraphQLServerOptions serverOptions) =>
        builder.WithMetadata(serverOptions);
}
