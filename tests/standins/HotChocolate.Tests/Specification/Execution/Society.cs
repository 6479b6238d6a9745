using HotChocolate.Execution.Configuration;
using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Specification;

/// <summary>A schema of which every kind of field can give a value, null, or an error.</summary>
internal static class Society
{
    private static readonly Lazy<Task<Running>> s_running = new(() => Running.StartAsync(Configure));

    public static Task<Running> StartAsync() => s_running.Value;

    private static void Configure(IRequestExecutorBuilder builder) => builder
        .AddQueryType<Query>()
        .AddMutationType<Mutation>()
        .AddType<Person>()
        .AddType<Band>()
        .AddErrorFilter<Plain>();

    /// <summary>Shows what went wrong, so that answers tell errors apart.</summary>
    public sealed class Plain : IErrorFilter
    {
        public IError OnError(IError error) => error.Exception is { } exception ? error.WithMessage(exception.Message) : error;
    }

    [InterfaceType("Member")]
    public interface IMember
    {
        string Name { get; }
    }

    [UnionType("Party")]
    public interface IParty;

    public sealed record Person(string Name, int Age) : IMember, IParty
    {
        public Person[] Friends => Age > 30 ? [new("Ben", 1), new("Cy", 2)] : [];

        public Person?[]? Rivals => Age > 30 ? [new("Dot", 3), null, new("Eve", 4)] : null;

        public Person? Boss => null;

        public string? Maybe => null;

        public string? Fails => throw new InvalidOperationException($"{Name} fails");

        public string Needed => Age == 2 || Age == 4 ? throw new InvalidOperationException($"{Name} lacks it") : "here";

        public string Missing => null!;

        public async Task<string> LateAsync()
        {
            await Task.Yield();
            return Name;
        }

        public async Task<string> FailsLateAsync()
        {
            await Task.Yield();
            throw new InvalidOperationException($"{Name} fails late");
        }

        public Person Self => this;

        public string Greet(string greeting = "hello") => $"{greeting} {Name}";
    }

    public sealed record Band(string Name, string? Genre) : IMember, IParty
    {
        public string[] Songs => ["a", "b"];
    }

    /// <summary>A member of whom the schema knows nothing.</summary>
    private sealed record Ghost(string Name) : IMember, IParty;

    public sealed class Query
    {
        public Person Me => new("Ada", 36);

        public Person? MaybeMe => new("Ada", 36);

        public Person? Nobody => null;

        public IMember[] Members => [new Person("Ada", 36), new Band("Fa", null)];

        public IParty?[] Parties => [new Band("Fa", "noise"), null];

        public IMember? Ghost => new Ghost("Boo");

        public IMember?[] Haunted => [new Person("Ada", 36), new Ghost("Boo")];

        public string Fails => throw new InvalidOperationException("the root fails");

        public string? FailsSoftly => throw new InvalidOperationException("softly");

        [GraphQLType<ListType<IntType>>]
        public int?[] Numbers => [1, null, 3];

        [GraphQLType<ListType<NonNullType<IntType>>>]
        public int?[] FullNumbers => [1, null, 3];

        [GraphQLType<NonNullType<ListType<NonNullType<IntType>>>>]
        public int?[] NeededNumbers => [1, null, 3];

        [GraphQLType<ListType<ListType<NonNullType<IntType>>>>]
        public int?[][] Grid => [[1], [2, null], [3]];

        public int[] NoNumbers => [];

        public string Argued(int required, string? text, bool usual = true) => $"{required} {text ?? "-"} {usual}";
    }

    public sealed class Counter
    {
        public int Value { get; set; }
    }

    public sealed class Mutation
    {
        public async Task<int> AddAsync([GlobalState("counter")] Counter? counter, int by)
        {
            var before = counter?.Value ?? 0;
            await Task.Yield();
            return counter is null ? by : counter.Value = before + by;
        }

        public async Task<int?> FailAsync()
        {
            await Task.Yield();
            throw new InvalidOperationException("cannot");
        }

        public int FailHard() => throw new InvalidOperationException("cannot at all");
    }
}
