using System.Collections.Immutable;
using NatoGraph.Domain.Entities;
using NatoGraph.Extraction.Segmentation;

namespace NatoGraph.Extraction.Mentions;

/// <summary>Finds the names of bodies wherever they stand, once words somewhere in the article have shown what they name: "président de Kairos … Kairos a annoncé".</summary>
internal static class RepeatedBodies
{
    private const int LeastLetters = 3;

    /// <summary>The names with those of bodies that are shown elsewhere, by themselves or as the organisation of a post.</summary>
    /// <param name="text">The article.</param>
    /// <param name="names">Its names.</param>
    /// <param name="posts">Its posts.</param>
    public static ImmutableArray<Mention> Complete(SegmentedText text, ImmutableArray<Mention> names, ImmutableArray<PostMention> posts)
    {
        var people = names.OfType<PersonMention>().SelectMany(person => Enumerable.Range(person.Span.Start, person.Span.Length)).Select(at => text.Tokens[at].Folded).ToHashSet(StringComparer.Ordinal);
        var shown = names.Concat(posts.Select(post => post.Slot).OfType<Mention>()).OfType<OrganisationMention>().Where(IsShown)
            .Where(body => !people.Contains(text.Tokens[body.Span.Start].Folded))
            .DistinctBy(body => body.Name).GroupBy(body => text.Tokens[body.Span.Start].Form, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.OrderByDescending(body => body.Span.Length).ToImmutableArray(), StringComparer.Ordinal);
        return shown.Count == 0 ? names : Complete(text, names, shown);

        bool IsShown(OrganisationMention body) =>
            body is { Known: null, IsDescription: false, Name.Length: >= LeastLetters } && body is not { Kind: OrganisationKind.GovernmentBody, Span.Length: 1 }
                && (!body.IsWeak || posts.Any(post => post.Slot?.Span == body.Span)) && text.Tokens[body.Span.Start].IsCapitalised;
    }

    private static ImmutableArray<Mention> Complete(SegmentedText text, ImmutableArray<Mention> names, Dictionary<string, ImmutableArray<OrganisationMention>> shown)
    {
        var map = new MentionMap(text.Tokens.Length, names);
        var complete = names.ToList();
        for (var at = 0; at < text.Tokens.Length; at++)
        {
            if (map.Covering(at) is null && shown.TryGetValue(text.Tokens[at].Form, out var bodies) && bodies.FirstOrDefault(body => IsAt(text, at, body) && !map.Covers(new TokenSpan(at, at + body.Span.Length))) is { } body)
            {
                complete.Add(new OrganisationMention(new TokenSpan(at, at + body.Span.Length), body.Name, body.Kind));
                at += body.Span.Length - 1;
            }
        }

        return complete.Count == names.Length ? names : [.. complete.OrderBy(mention => mention.Span)];
    }

    private static bool IsAt(SegmentedText text, int at, OrganisationMention body) =>
        at + body.Span.Length <= text.Tokens.Length && Enumerable.Range(0, body.Span.Length).All(offset => text.Tokens[at + offset].Form == text.Tokens[body.Span.Start + offset].Form);
}
