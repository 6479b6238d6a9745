using HotChocolate.Configuration;
using HotChocolate.Documentation;
using HotChocolate.Types;
using HotChocolate.Types.Relay;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Building;

/// <summary>What the parts of the builder share while a schema is built.</summary>
internal sealed class BuildContext
{
    private readonly IServiceProviderIsService? _isService;

    public BuildContext(SchemaConfiguration configuration, IServiceProvider services)
    {
        Configuration = configuration;
        Services = services;
        Descriptions = new Descriptions(configuration.Options.UseXmlDocumentation);
        NodeIds = services.GetService<INodeIdSerializer>() ?? new DefaultNodeIdSerializer();
        Extensions = [.. configuration.Extensions.Select(TypeExtension.Of).OrderBy(extension => extension.Name is null ? 1 : 0)];
        _isService = services.GetService<IServiceProviderIsService>();
        Types = new TypeRegistry(this);
    }

    public SchemaConfiguration Configuration { get; }

    /// <summary>The type extensions, those by name before those by type.</summary>
    public IReadOnlyList<TypeExtension> Extensions { get; }

    public IServiceProvider Services { get; }

    public Descriptions Descriptions { get; }

    public INodeIdSerializer NodeIds { get; }

    public TypeRegistry Types { get; }

    public Relay.NodeResolvers Nodes { get; } = new();

    /// <summary>The error types of mutations, which implement the error interface.</summary>
    public HashSet<ObjectType> ErrorTypes { get; } = [];

    /// <summary>Payload classes whose fields a mutation's errors change once they are known.</summary>
    public Dictionary<ObjectType, Func<IEnumerable<OutputField>, IEnumerable<OutputField>>> PayloadRewrites { get; } = [];

    public ObjectType? Query { get; set; }

    public ObjectType? Mutation { get; set; }

    public ObjectType? Subscription { get; set; }

    /// <summary>What is wrong with the schema, collected so that all of it is said at once.</summary>
    public List<string> Faults { get; } = [];

    public bool IsQuery(ObjectType type) => ReferenceEquals(type, Query);

    public bool IsRoot(ObjectType type) => IsQuery(type) || ReferenceEquals(type, Mutation) || ReferenceEquals(type, Subscription);

    /// <summary>The elements but for those of a name that another has, which is a fault.</summary>
    /// <param name="elements">What must have different names.</param>
    /// <param name="whose">What has them, as <c>field Query.people</c>.</param>
    /// <param name="what">What they are, as <c>arguments</c>.</param>
    public IEnumerable<T> Distinct<T>(IEnumerable<T> elements, string whose, string what)
        where T : IField
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in elements)
        {
            if (names.Add(element.Name))
            {
                yield return element;
            }
            else
            {
                Faults.Add($"The {whose} has two {what} of the name {element.Name}.");
            }
        }
    }

    /// <summary>Whether a parameter of this type is a registered service rather than an argument.</summary>
    public bool IsService(Type type)
    {
        var service = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>) ? type.GetGenericArguments()[0] : type;
        return _isService?.IsService(service) == true;
    }
}
