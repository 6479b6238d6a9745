using System.Reflection;
using HotChocolate.Building;
using HotChocolate.Resolvers;
using HotChocolate.Types;

namespace HotChocolate.Mutations;

/// <summary>The errors that a mutation declares: their types, and how exceptions become them.</summary>
internal sealed class MutationErrors
{
    private readonly BuildContext _context;
    private readonly ErrorFactory[] _factories;

    public MutationErrors(BuildContext context, MemberInfo member)
    {
        _context = context;
        _factories = [.. member.GetCustomAttributes<ErrorAttribute>(inherit: true).SelectMany(attribute => ErrorFactory.Of(attribute.ErrorType))];
    }

    public bool Any => _factories.Length > 0;

    /// <summary>The payload's field with the errors.</summary>
    public OutputField Field(MutationNames names)
    {
        var union = _context.Types.Named(names.ErrorType, () => new UnionType(names.ErrorType, null, typeof(object)), static _ => { });
        union.Complete(_factories.Select(factory => factory.ErrorType).Distinct().Select(Register));
        return new OutputField(names.ErrorsField, null, new ListType(new NonNullType(union)))
        {
            Member = static payload => (payload as MutationOutcome)?.Errors,
        };
    }

    /// <summary>Turns declared exceptions into the payload's errors; others go their way.</summary>
    public FieldResolverDelegate Catch(FieldResolverDelegate resolver, bool wrapsResult) => async context =>
    {
        try
        {
            var result = await resolver(context).ConfigureAwait(false);
            return wrapsResult ? new MutationOutcome(result, null) : result;
        }
        catch (Exception exception) when (exception is not GraphQLException && Translate(exception) is not null)
        {
            return new MutationOutcome(null, Translate(exception));
        }
    };

    private object[]? Translate(Exception exception)
    {
        var causes = exception is AggregateException several ? [.. several.Flatten().InnerExceptions] : new[] { exception };
        object[] errors = [.. causes.Select(cause => _factories.Select(factory => factory.Create(cause)).FirstOrDefault(error => error is not null)).OfType<object>()];
        return errors.Length > 0 && errors.Length == causes.Length ? errors : null;
    }

    private ObjectType Register(Type type)
    {
        var registered = (ObjectType)_context.Types.Output(type);
        _context.ErrorTypes.Add(registered);
        return registered;
    }
}
