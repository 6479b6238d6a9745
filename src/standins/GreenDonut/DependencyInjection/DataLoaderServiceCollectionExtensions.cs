using GreenDonut;
using GreenDonut.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers DataLoaders.</summary>
public static class DataLoaderServiceCollectionExtensions
{
    /// <summary>How many values one request remembers.</summary>
    private const int CacheSize = 100_000;

    /// <summary>Adds a DataLoader, one for each request.</summary>
    public static IServiceCollection AddDataLoader<T>(this IServiceCollection services)
        where T : class, IDataLoader
    {
        services.TryAddDataLoaderCore();
        services.TryAddScoped<T>();
        return services;
    }

    /// <summary>Adds a DataLoader under an interface too, one for each request.</summary>
    public static IServiceCollection AddDataLoader<TService, TImplementation>(this IServiceCollection services)
        where TService : class, IDataLoader
        where TImplementation : class, TService
    {
        services.AddDataLoader<TImplementation>();
        services.TryAddScoped<TService>(scope => scope.GetRequiredService<TImplementation>());
        return services;
    }

    /// <summary>Adds a DataLoader that <paramref name="factory"/> makes, one for each request.</summary>
    public static IServiceCollection AddDataLoader<T>(this IServiceCollection services, Func<IServiceProvider, T> factory)
        where T : class, IDataLoader
    {
        services.TryAddDataLoaderCore();
        services.TryAddScoped(factory);
        return services;
    }

    /// <summary>Adds what every DataLoader needs.</summary>
    public static IServiceCollection TryAddDataLoaderCore(this IServiceCollection services)
    {
        services.TryAddScoped<IDataLoaderScope, DataLoaderScope>();
        services.TryAddScoped<IBatchScheduler, AutoBatchScheduler>();
        services.TryAddScoped(_ => new DataLoaderOptions { Cache = new PromiseCache(CacheSize) });
        return services;
    }
}
