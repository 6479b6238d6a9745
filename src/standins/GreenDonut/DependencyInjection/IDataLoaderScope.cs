namespace GreenDonut.DependencyInjection;

/// <summary>Holds the DataLoaders of one request, one of each type.</summary>
public interface IDataLoaderScope
{
    /// <summary>The request's DataLoader of that type: as it was registered, or made from its constructor.</summary>
    T GetDataLoader<T>() where T : IDataLoader;
}
