using System.Reflection;
using HotChocolate.Configuration;
using HotChocolate.Introspection;
using HotChocolate.Relay;
using HotChocolate.Types;

namespace HotChocolate.Building;

/// <summary>Builds a schema from annotated C# classes.</summary>
internal static class SchemaBuilder
{
    /// <exception cref="SchemaException">Something is wrong with what was said; the message lists all that was found.</exception>
    public static Schema Build(string name, SchemaConfiguration configuration, IServiceProvider services)
    {
        var context = new BuildContext(configuration, services);
        var types = context.Types;
        AddSpecifiedScalars(types);
        context.Query = Root(context, OperationTypeNames.Query, configuration.QueryType);
        context.Mutation = configuration.HasMutation ? Root(context, OperationTypeNames.Mutation, configuration.MutationType) : null;
        context.Subscription = configuration.HasSubscription ? Root(context, OperationTypeNames.Subscription, configuration.SubscriptionType) : null;
        foreach (var type in configuration.Types)
        {
            _ = type.IsDefined(typeof(InputObjectTypeAttribute)) ? types.Input(type) : types.Output(type);
        }

        if (configuration.ErrorInterface is { } errorInterface)
        {
            types.Output(errorInterface);
        }

        types.CompleteAll();
        foreach (var (payload, rewrite) in context.PayloadRewrites)
        {
            payload.Complete(rewrite(payload.Fields).ToArray());
            types.CompleteAll();
        }

        new AbstractTypes(context).Complete();
        types.CompleteAll();
        AddNodeResolvers(context);
        return Finish(name, context);
    }

    private static Schema Finish(string name, BuildContext context)
    {
        context.Faults.AddRange(NameValidator.Validate(context.Types.All));
        var introspection = new IntrospectionTypes(context);
        context.Query!.Complete([.. context.Query.Fields, .. introspection.RootFields()]);
        context.Types.CompleteAll();
        DirectiveType[] directives = [.. BuiltInDirectives.For(context)];
        var parts = new SchemaParts(context.Query, context.Mutation, context.Subscription, Used(context.Types.All, directives), directives, context.Configuration);
        context.Faults.AddRange(SchemaValidator.Validate(parts));
        if (context.Faults.Count > 0)
        {
            throw new SchemaException(context.Faults);
        }

        var schema = new Schema(name, context.Services, parts);
        introspection.Bind(schema);
        return schema;
    }

    /// <summary>Without the built-in scalars that nothing refers to (September 2025, 3.5).</summary>
    private static INamedType[] Used(IReadOnlyList<INamedType> types, DirectiveType[] directives)
    {
        var fields = types.OfType<ComplexType>().SelectMany(type => type.Fields).ToArray();
        var inputs = types.OfType<InputObjectType>().SelectMany(type => type.Fields)
            .Concat(fields.SelectMany(field => field.Arguments))
            .Concat(directives.SelectMany(directive => directive.Arguments));
        var referred = fields.Select(field => field.Type).Concat(inputs.Select(input => input.Type)).Select(type => type.NamedType()).ToHashSet();
        return [.. types.Where(type => type is not (IntType or FloatType or IdType) || referred.Contains(type))];
    }

    private static void AddSpecifiedScalars(TypeRegistry types)
    {
        foreach (var scalar in new[] { typeof(StringType), typeof(BooleanType), typeof(IntType), typeof(FloatType), typeof(IdType) })
        {
            types.Output(scalar);
        }
    }

    private static ObjectType Root(BuildContext context, string name, Type? type) => type is null
        ? context.Types.Named(name, () => new ObjectType(name, null, typeof(object)), root => new ComplexTypeBuilder(context).Complete(root))
        : (ObjectType)context.Types.Output(type);

    private static void AddNodeResolvers(BuildContext context)
    {
        if (!context.Configuration.GlobalObjectIdentification)
        {
            return;
        }

        foreach (var type in context.Types.All.OfType<ObjectType>())
        {
            if (NodeTypes.Of(type, context) is var (node, annotated))
            {
                context.Nodes.Add(type, node, annotated, context);
            }
        }
    }
}
