using System.Reflection;
using HotChocolate.Building;
using HotChocolate.Types;

namespace HotChocolate.Mutations;

/// <summary>
/// Rewrites the fields of the mutation type: the arguments become one input, the result becomes a field of a payload, and the
/// declared errors a second one.
/// </summary>
internal sealed class MutationConvention(BuildContext context)
{
    private readonly MutationConventionOptions _options = context.Configuration.MutationConventions ?? default;

    public bool AppliesTo(ObjectType type) => ReferenceEquals(type, context.Mutation) && context.Configuration.MutationConventions is not null;

    public IEnumerable<OutputField> Apply(IReadOnlyList<MemberField> fields) => [.. fields.Select(field => AppliesTo(field) ? Rewrite(field) : field.Field)];

    private bool AppliesTo(MemberField field) => field.Member switch
    {
        null => false,
        var member when member.GetCustomAttribute<UseMutationConventionAttribute>() is { } given => !given.Disable,
        var member => (_options.ApplyToAllMutations ?? true) || member.IsDefined(typeof(ErrorAttribute)),
    };

    private OutputField Rewrite(MemberField field)
    {
        var names = new MutationNames(_options, field.Member!.GetCustomAttribute<UseMutationConventionAttribute>(), field.Field.Name);
        var (arguments, resolver) = new MutationInput(context, names).Rewrite(field);
        var errors = new MutationErrors(context, field.Member!);
        var payload = new MutationPayloadType(context, names).Build(field.Field.Type, errors);
        return new OutputField(field.Field.Name, field.Field.Description, new NonNullType(payload.Type))
        {
            Arguments = arguments,
            DeprecationReason = field.Field.DeprecationReason,
            Directives = field.Field.Directives,
            ResolverFactory = () => errors.Catch(resolver.ToResolver().Invoke(), payload.WrapsResult),
        };
    }
}
