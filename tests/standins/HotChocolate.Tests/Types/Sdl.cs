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

    public static Schema Build<TQuery>(Action<IRequestExecutorBuilder>? configure = null, Action<IServiceCollection>? services = null)
        where TQuery : class =>
        Build(
            builder =>
            {
                builder.AddQueryType<TQuery>();
                configure?.Invoke(builder);
            },
            services);

    /// <summary>The printed definition of one type.</summary>
    public static string Of(this Schema schema, string name) => schema.TryGetType(name, out var type)
        ? Printing.DefinitionPrinter.Define(type).ToString(indented: true)
        : throw new ArgumentException($"The schema has no type {name}.", nameof(name));

    /// <summary>The type of one field, as it is printed.</summary>
    public static string TypeOf(this Schema schema, string field) => schema.QueryType.Fields[field].Type.ToString()!;

    /// <summary>The faults of a schema that cannot be built.</summary>
    public static IReadOnlyList<string> Faults<TQuery>(Action<IRequestExecutorBuilder>? configure = null)
        where TQuery : class =>
        Assert.Throws<SchemaException>(() => Build<TQuery>(configure)).Errors;

    /// <summary>Compares without regard to how the file at hand ends its lines.</summary>
    public static void Equal(string expected, string actual) => Assert.Equal(expected.ReplaceLineEndings("\n").Trim(), actual.ReplaceLineEndings("\n").Trim());
}
