using System.Collections.Concurrent;
using HotChocolate.Building;

namespace HotChocolate.Configuration;

/// <summary>The schemas of a container, each built once, when first asked for.</summary>
internal sealed class SchemaProvider(IServiceProvider services, IEnumerable<SchemaConfigurationStep> steps)
{
    public const string DefaultName = "_Default";

    private readonly ConcurrentDictionary<string, Lazy<Schema>> _schemas = new(StringComparer.Ordinal);

    /// <exception cref="SchemaException">The schema is faulty.</exception>
    public Schema GetSchema(string name = DefaultName) =>
        _schemas.GetOrAdd(name, key => new Lazy<Schema>(() => Build(key))).Value;

    private Schema Build(string name)
    {
        var configuration = new SchemaConfiguration();
        foreach (var step in steps.Where(step => step.SchemaName == name))
        {
            step.Apply(configuration);
        }

        return SchemaBuilder.Build(name, configuration, services);
    }
}
