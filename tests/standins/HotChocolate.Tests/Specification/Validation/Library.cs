using HotChocolate.Execution;
using HotChocolate.Execution.Configuration;
using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Specification;

/// <summary>A schema with everything that the rules of validation speak of, and the question whether a document keeps them.</summary>
internal static class Library
{
    private static readonly Lazy<Task<Running>> s_running = new(() => Running.StartAsync(Configure));

    public static async Task AssertValidAsync(string document) => Assert.Empty(await SectionsAsync(document));

    /// <summary>Expects that the document breaks the rule of a section, perhaps others besides.</summary>
    public static async Task AssertBreaksAsync(string section, string document) => Assert.Contains(section, await SectionsAsync(document));

    /// <summary>The sections of the specification that a document breaks, as its errors name them.</summary>
    private static async Task<string[]> SectionsAsync(string document)
    {
        await using var result = await (await s_running.Value).ExecuteAsync(document);
        var errors = (result as IOperationResult)?.Errors ?? [];
        return [.. errors.Select(error => error.Extensions?.GetValueOrDefault("specifiedBy")).OfType<string>().Select(address => address.Split("#sec-")[1]).Distinct()];
    }

    private static void Configure(IRequestExecutorBuilder builder) => builder
        .AddQueryType<Query>()
        .AddMutationType<Mutation>()
        .AddSubscriptionType<Subscription>()
        .AddInMemorySubscriptions()
        .AddType<Book>()
        .AddType<Film>()
        .AddType<Person>()
        .AddType<Robot>();

    public enum Mark
    {
        Lent,
        Lost,
        Read,
    }

    [InterfaceType("Titled")]
    public interface ITitled
    {
        string Title { get; }
    }

    [InterfaceType("Work")]
    public interface IWork : ITitled
    {
        string? Nickname { get; }
    }

    [InterfaceType("Maker")]
    public interface IMaker
    {
        string Name { get; }
    }

    [UnionType("BookOrFilm")]
    public interface IBookOrFilm;

    [UnionType("PersonOrRobot")]
    public interface IPersonOrRobot;

    public sealed record Book(string Title, string? Nickname, int? Pages, Person? Author) : IWork, IBookOrFilm
    {
        public bool Has(Mark mark) => mark == Mark.Lent;

        public bool IsLent(bool? toFriend) => toFriend == true;

        public string Label => Title;
    }

    public sealed record Film(string Title, string? Nickname, int? Minutes) : IWork, IBookOrFilm
    {
        public bool Has(string mark) => mark.Length == 0;

        public int Label => 1;
    }

    public sealed record Person(string Name, IWork[] Works) : IMaker, IPersonOrRobot;

    public sealed record Robot(string Name, string? Factory) : IMaker, IPersonOrRobot;

    public sealed record Search(string Title, string? Author, int Pages = 100);

    public sealed record Nested(Search? Search, Nested[]? Others);

    [OneOf]
    public sealed record Key(string? Title, int? Number);

    public sealed class Query
    {
        public Book? Book => new("t", null, 1, null);

        public Person? Person => null;

        public IWork? Work => null;

        public ITitled? Titled => null;

        public IMaker? Maker => null;

        public IBookOrFilm? BookOrFilm => null;

        public IPersonOrRobot? PersonOrRobot => null;

        public Book? FindBook(Search? search) => search is null ? null : Book;

        public Book? ByKey(Key key) => key.Number == 1 ? Book : null;

        public Book? Nested(Nested? nested) => nested is null ? null : Book;

        public bool? Flags(bool[]? flags) => flags?.Length > 0;

        public bool? Arguments(int x, int y) => x == y;

        public bool? Flag(bool flag) => flag;

        public bool? MaybeFlag(bool? flag) => flag;

        public bool UsualFlag(bool flag = false) => flag;

        public int? Number(int? number) => number;

        public double? Decimal(double? number) => number;

        public int?[]? Numbers(int[]? numbers) => numbers?.Select(number => (int?)number).ToArray();
    }

    public sealed class Mutation
    {
        public Book? Lend(string title) => new(title, null, 1, null);
    }

    public sealed class Subscription
    {
        [Subscribe]
        public string Lent([EventMessage] string title) => title;

        [Subscribe]
        public string Lost([EventMessage] string title) => title;
    }
}
