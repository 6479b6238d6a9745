using System.Collections.Immutable;
using NatoGraph.Domain.Entities;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Segmentation;
using NatoGraph.Extraction.Syntax;

namespace NatoGraph.Extraction.Coreference.Context;

/// <summary>The bodies, states and towns of an article to which its posts may belong, by their places.</summary>
internal sealed class CandidateTable
{
    /// <summary>So many mentions before a post, and so many of those that the article speaks of most, are looked at.</summary>
    private const int Back = 60;
    private const int Ahead = 12;
    private const int Most = 8;

    private readonly ImmutableArray<(int Start, int Index)> sequence;
    private readonly ImmutableArray<int> foremost;

    /// <summary>The candidates of an article.</summary>
    /// <param name="text">The article.</param>
    /// <param name="found">Its mentions.</param>
    /// <param name="organisations">Its organisations and states.</param>
    /// <param name="language">The language.</param>
    public CandidateTable(SegmentedText text, FoundMentions found, OrganisationClusters organisations, LanguagePack language)
    {
        var weights = new TopicWeights(text, found);
        All = [.. Bodies(organisations, language, weights), .. States(found, organisations, language, weights), .. Towns(text, found, language, weights), .. Unsure(found, organisations, weights)];
        sequence = [.. All.SelectMany((candidate, index) => candidate.Places.Select(place => (place.Start, index))).Order()];
        foremost = [.. Enumerable.Range(0, All.Length).OrderByDescending(index => All[index].Weight).ThenBy(index => All[index].Key, StringComparer.Ordinal).Take(Most)];
    }

    /// <summary>All candidates.</summary>
    public ImmutableArray<Candidate> All { get; }

    /// <summary>The candidates for a post at a token, each once: those named near it, and those that the article speaks of most.</summary>
    public IEnumerable<Candidate> For(int token)
    {
        var behind = IndexBehind(token);
        var first = Math.Max(0, behind - Back);
        return sequence.Skip(first).Take(behind - first + Ahead).Select(place => place.Index).Concat(foremost).Distinct().Order().Select(index => All[index]);
    }

    private int IndexBehind(int token)
    {
        var (low, high) = (0, sequence.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = sequence[middle].Start < token ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static IEnumerable<Candidate> Bodies(OrganisationClusters organisations, LanguagePack language, TopicWeights weights) =>
        organisations.All.Where(cluster => cluster.State is null && !IsOccasion(cluster, language))
            .Select(cluster => new Candidate(cluster.Key, Folding.Fold(cluster.Name), cluster.Kind)
        {
            Entry = cluster.Entry,
            Town = IsTown(cluster) ? cluster.Mentions.OfType<OrganisationMention>().FirstOrDefault() : null,
            IsDeliberative = IsDeliberative(cluster, language),
            Places = [.. cluster.Mentions.Select(mention => mention.Span).Order()],
            Weight = cluster.Mentions.Sum(mention => weights.Of(mention.Span)),
        });

    /// <summary>A competition, an assembly of members or a hall, where others meet: "Top 14", "assemblée générale de la mutuelle", "Centre des congrès".</summary>
    private static bool IsOccasion(OrganisationCluster cluster, LanguagePack language)
    {
        var words = Folding.Fold(cluster.Name).Split(' ');
        return language.Has("competition", string.Join(' ', words)) || (cluster.Entry is null && words.Length > 1
            && (language.Has("occasion", string.Join(' ', words.Take(2))) || language.Has("occasion", string.Join(' ', words.Take(3)))));
    }

    /// <summary>"conseil", "assemblée", "chambre des députés"; no chamber or committee that runs something: "chambre d'agriculture", "comité olympique".</summary>
    private static bool IsDeliberative(OrganisationCluster cluster, LanguagePack language)
    {
        var words = Folding.Fold(cluster.Name).Split(' ', '\'', '’');
        return language.Has("deliberative-body", words[0]) && !words.Any(word => language.Has("running-body", word));
    }

    /// <summary>A single name that only a post in it has shown to be a body: "préfet de Vesoul".</summary>
    private static bool IsTown(OrganisationCluster cluster) =>
        cluster is { Entry: null, Kind: OrganisationKind.GovernmentBody } && !cluster.Mentions.OfType<OrganisationMention>().All(mention => mention.IsDescription) && !cluster.Name.Contains(' ', StringComparison.Ordinal) && cluster.Name.Any(char.IsLower);

    private static IEnumerable<Candidate> States(FoundMentions found, OrganisationClusters organisations, LanguagePack language, TopicWeights weights)
    {
        var seats = found.Names.OfType<OrganisationMention>().Where(mention => mention.Known is { Parent: { } parent } known && language.Seats.ContainsKey(known.Slug) && language.States.ContainsKey(parent))
            .Select(mention => (State: language.States[mention.Known!.Parent!], mention.Span));
        var nested = organisations.All.Where(cluster => cluster.State is not null).SelectMany(cluster => cluster.Mentions.Select(mention => (State: cluster.State!, mention.Span)));
        var named = found.Names.OfType<StateMention>().Select(mention => (mention.State, mention.Span)).Concat(seats).Concat(nested).ToList();
        var states = named.Select(mention => mention.State.Slug).ToHashSet(StringComparer.Ordinal);
        named.AddRange(Implied(found, organisations, states.Count > 0, language).Where(implied => !states.Contains(implied.State.Slug)));
        var told = named.Select(mention => mention.State.Slug).ToHashSet(StringComparer.Ordinal);
        return named.Concat(Lands(found, states.Count > 0).Where(land => !told.Contains(land.State.Slug)))
            .GroupBy(mention => mention.State.Slug, StringComparer.Ordinal)
            .Select(group => new Candidate(OrganisationClusters.KeyOf(group.Key), Folding.Fold(group.First().State.Name), OrganisationKind.State)
            {
                State = group.First().State,
                IsLand = !told.Contains(group.Key),
                Places = [.. group.Select(mention => mention.Span).Distinct().Order()],
                Weight = group.Select(mention => mention.Span).Distinct().Sum(weights.Of),
            });
    }

    /// <summary>States that only their well-known bodies tell of: "le Bundestag", "le Parti québécois"; not "la Cour des comptes", which many have, where another is named or lived in.</summary>
    private static IEnumerable<(StateEntry State, TokenSpan Span)> Implied(FoundMentions found, OrganisationClusters organisations, bool areOthers, LanguagePack language) =>
        found.Names.OfType<OrganisationMention>()
            .Where(body => body.Known is not null && !IsExplained(body, organisations) && !(language.Has("shared-body", Folding.Fold(body.Known.Name)) && IsElsewhere(found, body.Known.Parent, areOthers)))
            .Select(body => (State: StateOf(body.Known!, language), body.Span)).Where(body => body.State is not null).Select(body => (body.State!, body.Span));

    /// <summary>"la Fédération des artisans (|FDA|)": an acronym that the article gives to another body than the well-known one.</summary>
    private static bool IsExplained(OrganisationMention body, OrganisationClusters organisations) =>
        organisations.KeyOf(body) is { } key && organisations.Cluster(key).Entry is null;

    /// <summary>Whether an article names other states, or towns of others, and no town of a state.</summary>
    private static bool IsElsewhere(FoundMentions found, string? state, bool areOthers)
    {
        var lands = found.Names.Select(name => name switch { PlaceMention { Land: { } land } => land.Slug, StateMention { Form: StateForm.Capital } capital => capital.State.Slug, _ => null }).OfType<string>().ToList();
        return !lands.Exists(land => land == state) && (areOthers || lands.Count > 0);
    }

    /// <summary>States that only their towns tell of: more than one of them, or no other state is named.</summary>
    private static IEnumerable<(StateEntry State, TokenSpan Span)> Lands(FoundMentions found, bool areOthers) =>
        found.Names.OfType<PlaceMention>().Where(place => place.Land is not null).GroupBy(place => place.Land!)
            .Where(land => !areOthers || land.Select(place => place.Span.Length).Count() > 1).SelectMany(land => land.Select(place => (land.Key, place.Span)));

    private static StateEntry? StateOf(OrganisationEntry body, LanguagePack language) =>
        body.Parent is { } parent && language.States.TryGetValue(parent, out var state) ? state
            : body.Name.Split(' ').Select(word => language.Demonyms.GetValueOrDefault(Folding.Fold(word))?.State).FirstOrDefault(named => named is not null);

    /// <summary>Places, capitals, and towns within the names of their bodies: "conseil communal de Namur".</summary>
    private static IEnumerable<Candidate> Towns(SegmentedText text, FoundMentions found, LanguagePack language, TopicWeights weights)
    {
        var isNeeded = found.Posts.Any(post => post is { Slot: null, Role.Class: RoleClass.Municipal });
        var named = found.Names.Select(name => name switch
        {
            PlaceMention or StateMention { Form: StateForm.Capital } => name.Span,
            OrganisationMention { Kind: OrganisationKind.GovernmentBody, Known: null, Span.Length: > 2 } body when IsOfTown(text, body.Span) => new TokenSpan(body.Span.End - 1, body.Span.End),
            _ => default,
        }).Where(span => span.Length > 0).Concat(PlainTowns.Find(text, found, language)).ToHashSet();
        var seats = isNeeded ? found.Names.OfType<OrganisationMention>().Where(body => body is { Known: null, Span.Length: > 2 } && IsSeatedIn(text, body.Span))
            .Select(body => new TokenSpan(body.Span.End - 1, body.Span.End)).Where(span => !named.Contains(span)).ToHashSet() : [];
        return named.Concat(seats).GroupBy(text.TextOf, StringComparer.OrdinalIgnoreCase)
        .Select(group => new Candidate(OrganisationClusters.KeyOf(Slug.Of(group.Key)), Folding.Fold(group.Key), OrganisationKind.GovernmentBody)
        {
            IsSeat = group.All(seats.Contains),
            IsOwnTown = group.Any(span => found.Names.OfType<OrganisationMention>().Any(body => body.Span.Length > 2 && body.Span.End == span.End && body.Span.Start < span.Start)),
            Town = new OrganisationMention(group.First(), group.Key, OrganisationKind.GovernmentBody),
            Places = [.. group.Order()],
            Weight = group.Sum(weights.Of),
        });
    }

    /// <summary>"centre hospitalier de |Montluel|": a name that is no common noun and no state.</summary>
    private static bool IsSeatedIn(SegmentedText text, TokenSpan body) =>
        text.Tokens[body.End - 1] is { Shape: TokenShape.Capitalised, Form.Length: > 3 } town && text.Tokens[body.End - 2].Folded is "de" or "d'"
            && !SyntaxModel.French.Vocabulary.KnowsAny(town.Lower);

    /// <summary>Names that may be a body's, of which the article has made none yet.</summary>
    private static IEnumerable<Candidate> Unsure(FoundMentions found, OrganisationClusters organisations, TopicWeights weights) =>
        found.Names.OfType<OrganisationMention>().Where(mention => mention.IsWeak && organisations.KeyOf(mention) is null)
            .GroupBy(mention => Slug.Of(mention.Name), StringComparer.Ordinal)
            .Select(group => new Candidate(OrganisationClusters.KeyOf(group.Key), Folding.Fold(group.First().Name), group.First().Kind)
            {
                Unsure = group.First(),
                Places = [.. group.Select(mention => mention.Span).Order()],
                Weight = group.Sum(mention => weights.Of(mention.Span)),
            });

    private static bool IsOfTown(SegmentedText text, TokenSpan body) =>
        text.Tokens[body.End - 1].IsCapitalised && text.Tokens[body.End - 2].Folded is "de" or "d'" or "du";
}
