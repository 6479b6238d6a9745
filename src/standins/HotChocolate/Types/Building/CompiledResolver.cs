using HotChocolate.Resolvers;

namespace HotChocolate.Building;

/// <summary>How a field's value is found: one of three ways, the cheapest that does.</summary>
/// <param name="Member">Reads the parent and nothing else.</param>
/// <param name="Pure">Never waits.</param>
/// <param name="Resolver">May wait.</param>
/// <param name="IsPure">Whether the cost analysis takes it as a plain read.</param>
internal sealed record CompiledResolver(Func<object, object?>? Member, PureFieldDelegate? Pure, FieldResolverDelegate? Resolver, bool IsPure)
{
    /// <summary>Changes the value once it is found.</summary>
    public CompiledResolver Then(Func<object?, object?> change) => this switch
    {
        { Member: { } member } => this with { Member = parent => change(member(parent)) },
        { Pure: { } pure } => this with { Pure = context => change(pure(context)) },
        _ => this with { Resolver = Change(Resolver!, change) },
    };

    /// <summary>As a resolver that may wait, whichever it is.</summary>
    public FieldResolverDelegate ToResolver() => this switch
    {
        { Member: { } member } => context => new ValueTask<object?>(member(context.Parent<object>())),
        { Pure: { } pure } => context => new ValueTask<object?>(pure(context)),
        _ => Resolver!,
    };

    private static FieldResolverDelegate Change(FieldResolverDelegate resolver, Func<object?, object?> change) =>
        async context => change(await resolver(context).ConfigureAwait(false));
}
