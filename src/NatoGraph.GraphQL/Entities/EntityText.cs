using System.Text.RegularExpressions;

namespace NatoGraph.GraphQL.Entities;

/// <summary>Sentences of the projection, which knows ids alone, with the names that readers know.</summary>
internal static partial class EntityText
{
    /// <summary>The text with each id of an entity replaced by its name; an id that is gone by now stays.</summary>
    public static async Task<string> ReadableAsync(this EntityByIdDataLoader entities, string text, CancellationToken cancellationToken)
    {
        NodeId[] ids = [.. Ids().Matches(text).Select(match => NodeId.Parse(match.Value)).Distinct()];
        var nodes = ids.Length == 0 ? [] : await entities.LoadAsync(ids, cancellationToken).ConfigureAwait(false);
        var names = ids.Zip(nodes).ToDictionary(pair => pair.First, pair => pair.Second?.Name);
        return Ids().Replace(text, match => names[NodeId.Parse(match.Value)] ?? match.Value);
    }

    [GeneratedRegex(@"\b(?:person|organisation|post|event)/[a-z0-9]+(?:-+[a-z0-9]+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Ids();
}
