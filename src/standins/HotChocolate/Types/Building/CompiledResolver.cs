using HotChocolate.Resolvers;

namespace HotChocolate.Building;

/// <summary>How a field's value is found: one of three ways, the cheapest that does. Each is compiled when it is first needed.</summary>
/// <param name="Member">Reads the parent and nothing else.</param>
/// <param name="Pure">Never waits.</param>
/// <param name="Resolver">May wait.</param>
/// <param name="IsPure">Whether the cost analysis takes it as a plain read.</param>
internal sealed record CompiledResolver(Func<Func<object, object?>>? Member, Func<PureFieldDelegate>? Pure, Func<FieldResolverDelegate>? Resolver, bool IsPure)
{
    /// <summary>Changes the value once it is found.</summary>
    public CompiledResolver Then(Func<object?, object?> change) => this switch
    {
        { Member: { } member } => this with { Member = () => Change(member(), change) },
        { Pure: { } pure } => this with { Pure = () => Change(pure(), change) },
        _ => this with { Resolver = () => Change(Resolver!(), change) },
    };

    /// <summary>As a resolver that may wait, whichever it is.</summary>
    public Func<FieldResolverDelegate> ToResolver() => this switch
    {
        { Member: { } member } => () => Late(member()),
        { Pure: { } pure } => () => Late(pure()),
        _ => Resolver!,
    };

    private static FieldResolverDelegate Late(Func<object, object?> member) => context => new ValueTask<object?>(member(context.Parent<object>()));

    private static FieldResolverDelegate Late(PureFieldDelegate pure) => context => new ValueTask<object?>(pure(context));

    private static Func<object, object?> Change(Func<object, object?> member, Func<object?, object?> change) => parent => change(member(parent));

    private static PureFieldDelegate Change(PureFieldDelegate pure, Func<object?, object?> change) => context => change(pure(context));

    private static FieldResolverDelegate Change(FieldResolverDelegate resolver, Func<object?, object?> change) =>
        async context => change(await resolver(context).ConfigureAwait(false));
}
