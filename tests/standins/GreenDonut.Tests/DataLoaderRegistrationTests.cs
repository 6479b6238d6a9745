using GreenDonut.DependencyInjection;
using Microsoft.Extensions.DependencyInjection;

namespace GreenDonut.Tests;

public sealed class DataLoaderRegistrationTests
{
    [Fact]
    public void AddDataLoader_OneScope_SharesTheDataLoaderAndItsCache()
    {
        using var services = new ServiceCollection().AddDataLoader<LengthLoader>().BuildServiceProvider();
        using var scope = services.CreateScope();
        using var other = services.CreateScope();

        var loader = scope.ServiceProvider.GetRequiredService<LengthLoader>();
        Assert.Same(loader, scope.ServiceProvider.GetRequiredService<LengthLoader>());
        Assert.Same(loader, scope.ServiceProvider.GetRequiredService<IDataLoaderScope>().GetDataLoader<LengthLoader>());
        Assert.NotSame(loader, other.ServiceProvider.GetRequiredService<LengthLoader>());
        Assert.NotNull(loader.Cache);
        Assert.NotSame(loader.Cache, other.ServiceProvider.GetRequiredService<LengthLoader>().Cache);
    }

    [Fact]
    public void GetDataLoader_UnregisteredType_IsMadeOnce()
    {
        using var services = new ServiceCollection().TryAddDataLoaderCore().BuildServiceProvider();
        using var scope = services.CreateScope();
        var loaders = scope.ServiceProvider.GetRequiredService<IDataLoaderScope>();

        Assert.Same(loaders.GetDataLoader<LettersLoader>(), loaders.GetDataLoader<LettersLoader>());
    }
}
