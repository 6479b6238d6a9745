using System.Collections.Immutable;

namespace NatoGraph.Studio;

/// <summary>A query to begin with.</summary>
/// <param name="Name">What the address calls it.</param>
/// <param name="Title">What it shows, in a sentence: the comment at its head.</param>
/// <param name="Text">The document.</param>
internal sealed record ExampleQuery(string Name, string Title, string Text)
{
    private const string Prefix = "examples/";

    /// <summary>Those of <c>schema/examples</c>, by name.</summary>
    public static ImmutableSortedDictionary<string, ExampleQuery> All { get; } = typeof(ExampleQuery).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .Select(name => Of(name[Prefix.Length..], Resource.Text(name)))
        .ToImmutableSortedDictionary(example => example.Name, example => example, StringComparer.Ordinal);

    private static ExampleQuery Of(string name, string text) => new(name, text.Split('\n')[0].TrimStart('#').Trim(), text);
}
