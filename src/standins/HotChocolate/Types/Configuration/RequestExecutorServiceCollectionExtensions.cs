using HotChocolate.Configuration;
using HotChocolate.Execution.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Begins a schema.</summary>
public static class RequestExecutorServiceCollectionExtensions
{
    /// <summary>Begins a schema, or goes on with the one of that name.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="schemaName">The schema's name, where there is more than one.</param>
    public static IRequestExecutorBuilder AddGraphQL(this IServiceCollection services, string? schemaName = default)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton<SchemaProvider>();
        services.AddGraphQLExecution();
        return new RequestExecutorBuilder(schemaName ?? SchemaProvider.DefaultName, services);
    }
}
