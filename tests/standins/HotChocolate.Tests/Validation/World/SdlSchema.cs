using HotChocolate.Configuration;
using HotChocolate.Language;
using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Validation;

/// <summary>Builds a schema from its definition language, without resolvers unless some are given.</summary>
internal sealed class SdlSchema
{
    private readonly Dictionary<string, INamedType> _types = new(StringComparer.Ordinal);
    private readonly DocumentNode _document;
    private readonly ISdlResolvers? _resolvers;

    private SdlSchema(string sdl, ISdlResolvers? resolvers)
    {
        _resolvers = resolvers;
        _document = Utf8GraphQLParser.Parse(sdl);
        foreach (var scalar in (ScalarType[])[new StringType(), new IntType(), new FloatType(), new BooleanType(), new IdType()])
        {
            _types.Add(scalar.Name, scalar);
        }
    }

    public static Schema Build(string sdl, ISdlResolvers? resolvers = null) => new SdlSchema(sdl, resolvers).Build();

    private Schema Build()
    {
        var definitions = _document.Definitions.OfType<ITypeDefinitionNode>().ToArray();
        foreach (var definition in definitions)
        {
            _types.Add(definition.Name.Value, Declare(definition));
        }

        foreach (var definition in definitions)
        {
            Complete(definition);
        }

        foreach (var extension in _document.Definitions.OfType<ObjectTypeExtensionNode>())
        {
            var type = (ComplexType)_types[extension.Name.Value];
            type.Complete([.. type.Fields, .. extension.Fields.Select(Field)]);
        }

        var directives = _document.Definitions.OfType<DirectiveDefinitionNode>().DistinctBy(definition => definition.Name.Value).Select(Directive).ToArray();
        var parts = new SchemaParts(Root("Query")!, Root("Mutation"), Root("Subscription"), [.. _types.Values], directives, new SchemaConfiguration());
        return new Schema("test", new ServiceCollection().BuildServiceProvider(), parts);
    }

    private ObjectType? Root(string name) => _types.GetValueOrDefault(name) as ObjectType;

    private INamedType Declare(ITypeDefinitionNode definition)
    {
        var name = definition.Name.Value;
        return definition switch
        {
            ObjectTypeDefinitionNode => new ObjectType(name, null, _resolvers?.RuntimeType(name) ?? typeof(object)),
            InterfaceTypeDefinitionNode => new InterfaceType(name, null, typeof(object)),
            UnionTypeDefinitionNode => new UnionType(name, null, typeof(object)),
            EnumTypeDefinitionNode values => new EnumType(name, null, typeof(object), values.Values.Select(value => new EnumValue(value.Name.Value, value.Name.Value, null, null))),
            InputObjectTypeDefinitionNode input => new InputObjectType(name, null, typeof(object)) { IsOneOf = input.Directives.Any(directive => directive.Name.Value == "oneOf") },
            _ => new AnyScalar(name),
        };
    }

    private void Complete(ITypeDefinitionNode definition)
    {
        switch (_types[definition.Name.Value])
        {
            case ComplexType complex:
                var node = (ComplexTypeDefinitionNodeBase)definition;
                complex.Complete(node.Interfaces.Select(face => (InterfaceType)_types[face.Name.Value]));
                complex.Complete(node.Fields.Select(Field));
                break;
            case UnionType union:
                union.Complete(((UnionTypeDefinitionNode)definition).Types.Select(type => (ObjectType)_types[type.Name.Value]));
                break;
            case InputObjectType input:
                input.Complete(((InputObjectTypeDefinitionNode)definition).Fields.Select(Input), static values => values);
                break;
        }
    }

    private OutputField Field(FieldDefinitionNode node)
    {
        var type = TypeOf(node.Type);
        return new OutputField(node.Name.Value, null, type) { Arguments = Inputs(node.Arguments), PureResolver = _resolvers?.Resolver(type) };
    }

    private DirectiveType Directive(DirectiveDefinitionNode node) => new(node.Name.Value, null)
    {
        Arguments = Inputs(node.Arguments),
        IsRepeatable = node.IsRepeatable,
        Locations = [.. node.Locations.Select(location => location.Value)],
    };

    private FieldCollection<InputField> Inputs(IEnumerable<InputValueDefinitionNode> nodes) => new(nodes.Select(Input));

    private InputField Input(InputValueDefinitionNode node) => new(node.Name.Value, null, TypeOf(node.Type)) { DefaultValue = node.DefaultValue };

    private IType TypeOf(ITypeNode node) => node switch
    {
        NonNullTypeNode nonNull => new NonNullType(TypeOf(nonNull.Type)),
        ListTypeNode list => new ListType(TypeOf(list.Type)),
        _ => _types[((NamedTypeNode)node).Name.Value],
    };
}
