using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;

namespace GreenDonut.DependencyInjection;

internal sealed class DataLoaderScope(IServiceProvider services) : IDataLoaderScope
{
    private readonly ConcurrentDictionary<Type, IDataLoader> _unregistered = new();

    public T GetDataLoader<T>() where T : IDataLoader =>
        services.GetService<T>() ?? (T)_unregistered.GetOrAdd(typeof(T), _ => ActivatorUtilities.CreateInstance<T>(services));
}
