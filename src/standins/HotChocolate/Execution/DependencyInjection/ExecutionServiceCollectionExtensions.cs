using GreenDonut;
using HotChocolate.Execution;
using HotChocolate.Execution.Batching;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers what executing requests needs.</summary>
internal static class ExecutionServiceCollectionExtensions
{
    /// <summary>Adds the executors and has DataLoaders batched by the execution; adding it twice changes nothing.</summary>
    public static IServiceCollection AddGraphQLExecution(this IServiceCollection services)
    {
        services.TryAddDataLoaderCore();
        services.Replace(ServiceDescriptor.Scoped<IBatchScheduler, BatchDispatcher>());
        services.TryAddSingleton<IRequestExecutorResolver, RequestExecutorResolver>();
        return services;
    }
}
