using System.Collections.Frozen;
using System.Globalization;
using NatoGraph.Extraction.Events.Judging;
using NatoGraph.Extraction.Frames.Contests.Judging;
using NatoGraph.Extraction.Frames.Linking;
using NatoGraph.Extraction.Language;

namespace NatoGraph.Extraction.Frames;

/// <summary>How often each rule was right on annotated articles, from <c>Data/*/rules.tsv</c>; of what is learnt, on articles that it was not learnt from.</summary>
internal sealed class RulePrecision
{
    /// <summary>What is taken to have been seen of every rule beforehand, so that few claims make no certainty.</summary>
    private const double SeenBefore = 4;

    /// <summary>The share of those that were right.</summary>
    private const double RightBefore = 0.6;

    private readonly FrozenDictionary<string, double> shares;

    private RulePrecision(string language, LinkModel links, EventModel events, ContenderModel contenders) => shares = DataFile.Rows($"{language}/rules.tsv", 3)
        .Select(row => (Rule: row[0], Share: Share(int.Parse(row[1], CultureInfo.InvariantCulture), int.Parse(row[2], CultureInfo.InvariantCulture))))
        .Concat(Enum.GetValues<LinkKind>().Select(kind => (Rule: LinkRules.NameOf(kind), Share: Share(links.Measured(kind).Right, links.Measured(kind).Of))))
        .Append((Rule: EventJudge.Rule, Share: Share(events.Measured.Right, events.Measured.Of)))
        .Append((Rule: ContenderJudge.Rule, Share: Share(contenders.Measured.Right, contenders.Measured.Of)))
        .ToFrozenDictionary(rule => rule.Rule, rule => rule.Share, StringComparer.Ordinal);

    /// <summary>The rules of French.</summary>
    public static RulePrecision French { get; } = new("fr", LinkModel.French, EventModel.French, ContenderModel.French);

    /// <summary>The share of a rule's claims that are right, between 0 and 1; that of an unseen rule where it was never measured.</summary>
    /// <param name="rule">The rule and its version.</param>
    public double Of(string rule) => shares.TryGetValue(rule, out var share) ? share : RightBefore;

    /// <summary>The share that a count stands for.</summary>
    public static double Share(int right, int of) => Math.Round((right + (SeenBefore * RightBefore)) / (of + SeenBefore), 2);
}
