using HotChocolate.Resolvers;

namespace HotChocolate.Building;

/// <summary>How a field's value is found: one of four ways, the cheapest that does. Each is compiled when it is first needed.</summary>
internal sealed record CompiledResolver
{
    /// <summary>Reads the parent and nothing else.</summary>
    public Func<Func<object, object?>>? Member { get; init; }

    /// <summary>Never waits.</summary>
    public Func<PureFieldDelegate>? Pure { get; init; }

    /// <summary>Gives a task.</summary>
    public Func<TaskResolver>? Task { get; init; }

    /// <summary>May wait in any other way.</summary>
    public Func<FieldResolverDelegate>? Resolver { get; init; }

    /// <summary>Whether the cost analysis takes it as a plain read.</summary>
    public bool IsPure { get; init; }

    /// <summary>Whether it may go on using its context once it has returned.</summary>
    public bool KeepsContext { get; init; }

    /// <summary>Changes the value once it is found.</summary>
    public CompiledResolver Then(Func<object?, object?> change) => this with
    {
        Member = Member is { } member ? () => Change(member(), change) : null,
        Pure = Pure is { } pure ? () => Change(pure(), change) : null,
        Task = Task is { } task ? () => Change(task(), change) : null,
        Resolver = Resolver is { } resolver ? () => Change(resolver(), change) : null,
    };

    /// <summary>Checks something before the value is looked for.</summary>
    public CompiledResolver After(Action<IResolverContext> check) => this with
    {
        Member = null,
        Pure = Member is not null || Pure is not null ? () => Check(ToPure(), check) : null,
        Task = Task is { } task ? () => Check(task(), check) : null,
        Resolver = Resolver is { } resolver ? () => Check(resolver(), check) : null,
    };

    /// <summary>As a resolver that may wait, whichever it is.</summary>
    public Func<FieldResolverDelegate> ToResolver()
    {
        if (Resolver is { } resolver)
        {
            return resolver;
        }

        return Task is { } task ? () => Late(task()) : () => Late(ToPure());
    }

    private PureFieldDelegate ToPure() => Member is { } member ? Read(member()) : Pure!();

    private static PureFieldDelegate Read(Func<object, object?> member) => context => member(context.Parent<object>());

    private static FieldResolverDelegate Late(PureFieldDelegate pure) => context => new ValueTask<object?>(pure(context));

    private static FieldResolverDelegate Late(TaskResolver resolver)
    {
        return context =>
        {
            var task = resolver.Begin(context);
            return task.IsCompleted ? new ValueTask<object?>(resolver.Take(task)) : Wait(task);
        };

        async ValueTask<object?> Wait(Task task)
        {
            await task.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            return resolver.Take(task);
        }
    }

    private static Func<object, object?> Change(Func<object, object?> member, Func<object?, object?> change) => parent => change(member(parent));

    private static PureFieldDelegate Change(PureFieldDelegate pure, Func<object?, object?> change) => context => change(pure(context));

    private static TaskResolver Change(TaskResolver resolver, Func<object?, object?> change) => resolver with { Take = task => change(resolver.Take(task)) };

    private static FieldResolverDelegate Change(FieldResolverDelegate resolver, Func<object?, object?> change) =>
        async context => change(await resolver(context).ConfigureAwait(false));

    private static PureFieldDelegate Check(PureFieldDelegate pure, Action<IResolverContext> check) => context =>
    {
        check(context);
        return pure(context);
    };

    private static TaskResolver Check(TaskResolver resolver, Action<IResolverContext> check) => resolver with
    {
        Begin = context =>
        {
            check(context);
            return resolver.Begin(context);
        },
    };

    private static FieldResolverDelegate Check(FieldResolverDelegate resolver, Action<IResolverContext> check) => context =>
    {
        check(context);
        return resolver(context);
    };
}
