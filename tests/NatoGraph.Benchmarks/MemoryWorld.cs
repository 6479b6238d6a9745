using HotChocolate.Execution.Configuration;

namespace NatoGraph.Benchmarks;

/// <summary>A small schema over data in memory, so that the engine alone is measured.</summary>
public static class MemoryWorld
{
    /// <summary>A page of people, each with a few terms: about 700 values.</summary>
    public const string Query = "{ people { id name born terms { from until post { id label } } } }";

    /// <summary>How many people there are.</summary>
    public const int People = 50;

    /// <summary>How many terms each has.</summary>
    public const int Terms = 3;

    /// <summary>Adds the schema.</summary>
    public static IRequestExecutorBuilder AddMemoryWorld(this IRequestExecutorBuilder builder) => builder.AddQueryType<MemoryQuery>().AddCostAnalyzer();
}

/// <summary>The root of the schema.</summary>
public sealed class MemoryQuery
{
    private static readonly MemoryPerson[] Everyone = [.. Enumerable.Range(0, MemoryWorld.People).Select(MemoryPerson.Number)];

    /// <summary>Everyone there is.</summary>
    public IReadOnlyList<MemoryPerson> People => Everyone;
}

/// <summary>A person.</summary>
public sealed record MemoryPerson(string Id, string Name, int Born, IReadOnlyList<MemoryTerm> Terms)
{
    /// <summary>The person of a number.</summary>
    public static MemoryPerson Number(int number) => new(
        $"person/{number}", $"Personne n° {number}", 1930 + number, [.. Enumerable.Range(0, MemoryWorld.Terms).Select(term => MemoryTerm.Number(number, term))]);
}

/// <summary>A term in a post.</summary>
public sealed record MemoryTerm(string From, string? Until, MemoryPost Post)
{
    /// <summary>A term of a person.</summary>
    public static MemoryTerm Number(int person, int term) => new(
        $"{1990 + person + (4 * term)}-10-01", term == MemoryWorld.Terms - 1 ? null : $"{1994 + person + (4 * term)}-10-01", new MemoryPost($"post/{term}", $"ministre \"{term}\""));
}

/// <summary>A post.</summary>
public sealed record MemoryPost(string Id, string Label);
