using System.Collections.Immutable;
using NatoGraph.Domain.Claims;

namespace NatoGraph.Extraction.Frames.Linking;

/// <summary>What links say, and under which names.</summary>
internal static class LinkRules
{
    private static readonly ImmutableArray<LinkKind> OfPosts = [LinkKind.Holds, LinkKind.Seeks, LinkKind.Keeps];

    private static readonly ImmutableArray<LinkKind> OfPersons = [LinkKind.Follows];

    /// <summary>What a link may say.</summary>
    public static ImmutableArray<LinkKind> KindsOf(Link link) => link.IsToPost ? OfPosts : OfPersons;

    /// <summary>The predicate of what a link says.</summary>
    public static Predicate PredicateOf(LinkKind kind) => kind switch
    {
        LinkKind.Holds => Predicate.HoldsPost,
        LinkKind.Seeks => Predicate.CandidateFor,
        LinkKind.Keeps => Predicate.MandateExtended,
        _ => Predicate.Succeeds,
    };

    /// <summary>What a predicate would be as a link, if it can be one.</summary>
    public static LinkKind? KindOf(Predicate predicate) => predicate switch
    {
        Predicate.HoldsPost => LinkKind.Holds,
        Predicate.CandidateFor => LinkKind.Seeks,
        Predicate.MandateExtended => LinkKind.Keeps,
        Predicate.Succeeds => LinkKind.Follows,
        _ => null,
    };

    /// <summary>The name and version of the rule.</summary>
    public static string NameOf(LinkKind kind) => kind switch
    {
        LinkKind.Holds => "fr.link.holds/1",
        LinkKind.Seeks => "fr.link.seeks/1",
        LinkKind.Keeps => "fr.link.keeps/1",
        _ => "fr.link.follows/1",
    };

    /// <summary>Whether a rule's claims are links.</summary>
    public static bool IsLink(string rule) => rule.StartsWith("fr.link.", StringComparison.Ordinal);
}
