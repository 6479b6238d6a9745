using HotChocolate.Configuration;
using HotChocolate.Execution.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Types;

/// <summary>Builds schemas for tests and prints them.</summary>
internal static class Sdl
{
    public static Schema Build(Action<IRequestExecutorBuilder> configure, Action<IServiceCollection>? services = null)
    {
        var collection = new ServiceCollection();
        services?.Invoke(collection);
        configure(collection.AddGraphQL());
        return collection.BuildServiceProvider().GetRequiredService<SchemaProvider>().GetSchema();
    }

    public static string Of<TQuery>(Action<IRequestExecutorBuilder>? configure = null)
        where TQuery : class =>
        Build(builder =>
        {
            builder.AddQueryType<TQuery>();
            configure?.Invoke(builder);
        }).Print();
}
