using HotChocolate.Building;
using HotChocolate.Resolvers;
using HotChocolate.Types;

namespace HotChocolate.Mutations;

/// <summary>The payload of a mutation: made for its result, or the result's own type where that has the payload's name.</summary>
internal sealed class MutationPayloadType(BuildContext context, MutationNames names)
{
    /// <summary>The type, and whether it wraps the result rather than being its own.</summary>
    public (ObjectType Type, bool WrapsResult) Build(IType result, MutationErrors errors)
    {
        var named = result.NamedType();
        if (named.Name == names.PayloadType)
        {
            var own = named as ObjectType ?? throw new SchemaException($"The payload {named.Name} must be an object type.");
            if (errors.Any)
            {
                context.PayloadRewrites[own] = fields => [.. fields.Select(OrNothing), errors.Field(names)];
            }

            return (own, false);
        }

        var payload = context.Types.Named(names.PayloadType, () => new ObjectType(names.PayloadType, null, typeof(MutationOutcome)), static _ => { });
        payload.Complete(errors.Any ? [ResultField(result, named), errors.Field(names)] : [ResultField(result, named)]);
        return (payload, true);
    }

    private OutputField ResultField(IType result, INamedType named) => new(names.PayloadField ?? Names.ToCamelCase(named.Name), null, result.Nullable())
    {
        Member = static outcome => ((MutationOutcome)outcome).Result,
    };

    /// <summary>A field of the payload that is null where the mutation failed.</summary>
    private static OutputField OrNothing(OutputField field) => new(field.Name, field.Description, field.Type.Nullable())
    {
        Arguments = field.Arguments,
        DeprecationReason = field.DeprecationReason,
        Directives = field.Directives,
        Member = field.Member is { } member ? parent => parent is MutationOutcome ? null : member(parent) : null,
        PureResolver = field.PureResolver is { } pure ? resolver => Failed(resolver) ? null : pure(resolver) : null,
        TaskResolverFactory = field.TaskResolverFactory is { } task ? () => OrNothing(task()) : null,
        Resolver = field.Resolver is { } late ? resolver => Failed(resolver) ? default : late(resolver) : null,
    };

    private static TaskResolver OrNothing(TaskResolver field) => new(
        resolver => Failed(resolver) ? Task.CompletedTask : field.Begin(resolver),
        task => ReferenceEquals(task, Task.CompletedTask) ? null : field.Take(task));

    private static bool Failed(IResolverContext resolver) => resolver.Parent<object>() is MutationOutcome;
}
