using System.Reflection;
using HotChocolate.Paging;
using HotChocolate.Types;

namespace HotChocolate.Building;

/// <summary>Fields from the members of C# types.</summary>
internal sealed class FieldBuilder(BuildContext context)
{
    private readonly ArgumentBuilder _arguments = new(context);

    /// <summary>A field of an interface type: everything but how its value is found.</summary>
    public OutputField OfInterface(MemberInfo member, InterfaceType type) => Build(member, type, ResolverSource.None);

    /// <summary>A field that a member of the object itself gives.</summary>
    public MemberField OfObject(MemberInfo member, ObjectType type) =>
        Make(member, type, context.IsRoot(type) ? ResolverSource.Made(type.RuntimeType) : ResolverSource.Parent(type.RuntimeType));

    /// <summary>A field that a member of another class gives.</summary>
    public MemberField OfExtension(MemberInfo member, ObjectType type, Type extension) =>
        Make(member, type, ResolverSource.Made(extension));

    private MemberField Make(MemberInfo member, ObjectType type, ResolverSource source) => new(Build(member, type, source), member, source);

    private OutputField Build(MemberInfo member, ComplexType declaring, ResolverSource source)
    {
        var parameters = (member as MethodInfo)?.GetParameters() ?? [];
        var arguments = parameters.Where(parameter => ParameterBinding.IsArgument(parameter, context)).Select(_arguments.Build).ToList();
        var paging = member.GetCustomAttribute<UsePagingAttribute>()?.Options.Over(context.Configuration.Paging);
        var nodeName = Relay.NodeTypes.IdTypeName(member, declaring, context);
        var name = nodeName is not null && Relay.NodeTypes.IsIdOf(member, declaring, context) ? "id" : Names.OfMember(member);
        if (paging is not null)
        {
            ConnectionArguments.AddTo(arguments, paging, context);
        }

        var resolver = source.IsNone ? null : ResolverCompiler.Compile(member, source, context);
        if (nodeName is not null)
        {
            resolver = resolver?.Then(new Relay.IdFormatter(context.NodeIds, nodeName).Format);
        }

        var directives = Cost.CostDirectives.Of(member, paging, context.Configuration, costs: resolver is { IsPure: false });
        var type = FieldType(member, name, nodeName is not null, context);
        if (paging is not null && resolver is not null)
        {
            resolver = PagingBoundaries.Guard(resolver, paging, $"{declaring.Name}.{name}", () => type.NamedType().Name);
        }

        return new OutputField(name, context.Descriptions.Of(member), type)
        {
            Arguments = new FieldCollection<InputField>(context.Distinct(arguments, $"field {declaring.Name}.{name}", "arguments")),
            DeprecationReason = Deprecation.Of(member),
            Directives = directives,
            SubscribeResolver = Subscriptions.SubscribeResolvers.Of(member, arguments),
            MemberFactory = resolver?.Member,
            PureResolverFactory = resolver?.Pure,
            TaskResolverFactory = resolver?.Task,
            ResolverFactory = resolver?.Resolver,
            KeepsContext = resolver?.KeepsContext ?? false,
        };
    }

    private static IType FieldType(MemberInfo member, string name, bool isId, BuildContext context)
    {
        if (member.GetCustomAttribute<UsePagingAttribute>() is { } paged)
        {
            return new ConnectionTypes(context).Build(member, name, paged);
        }

        var shape = TypeShape.Of(member);
        try
        {
            return isId ? context.Types.Output(Relay.NodeTypes.AsId(shape)) : context.Types.Output(shape);
        }
        catch (SchemaException fault)
        {
            throw new SchemaException($"{member.DeclaringType}.{member.Name}: {string.Join(' ', fault.Errors)}");
        }
    }
}
