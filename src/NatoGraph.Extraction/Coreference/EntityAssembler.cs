using System.Collections.Immutable;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Extraction;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Segmentation;

namespace NatoGraph.Extraction.Coreference;

/// <summary>Writes clusters as the article's entities: people, then organisations, then posts, each by first mention.</summary>
internal static class EntityAssembler
{
    /// <summary>The entities of an article.</summary>
    public static ImmutableArray<ArticleEntity> Assemble(SegmentedText text, PersonClusters people, OrganisationClusters organisations, PostIdentifier posts) =>
    [
        .. people.All.Select(Person),
        .. organisations.All.Where(o => !IsOriginAlone(o) || posts.All.Any(p => p.Organisation.Key == o.Key)).Select(o => Organisation(text, o)),
        .. posts.All.GroupBy(p => p.Key, StringComparer.Ordinal).Select(g => Post(text, [.. g])),
    ];

    /// <summary>What naming a post of an organisation takes.</summary>
    public static OrganisationFacts FactsOf(SegmentedText text, OrganisationCluster organisation) =>
        new(Of(text, organisation), organisation.Entry?.Head ?? organisation.State?.HeadOfGovernment);

    /// <summary>A part of a state that only says where somebody is from: "la Catalane", "un groupe flamand".</summary>
    private static bool IsOriginAlone(OrganisationCluster organisation) =>
        organisation is { State.IsState: false } && organisation.Mentions.TrueForAll(m => m is StateMention { Form: StateForm.Inhabitant or StateForm.Adjective });

    private static ArticleEntity Person(PersonCluster person) =>
        new(person.Key, NodeKind.Person, person.Name, Forms(person.Name, person.Mentions.Select(m => m.Name)));

    private static ArticleEntity Organisation(SegmentedText text, OrganisationCluster organisation) =>
        new(organisation.Key, NodeKind.Organisation, organisation.Name, Forms(organisation.Name, organisation.Mentions.Select(m => text.TextOf(m.Span))))
        {
            Called = NameIn(text, organisation),
            Known = organisation.Entry?.Slug ?? organisation.State?.Slug,
            OrganisationKind = organisation.Kind,
        };

    /// <summary>The name that readers know it by where the article uses it, else the one that the article uses.</summary>
    private static string NameIn(SegmentedText text, OrganisationCluster organisation)
    {
        var said = organisation.Entry is null ? [] : organisation.Mentions.OfType<OrganisationMention>().Where(mention => !mention.IsDescription && text.TextOf(mention.Span).Any(char.IsUpper)).Select(mention => text.TextOf(mention.Span)).ToList();
        return said.Count == 0 || said.Exists(name => Folding.Fold(name) == Folding.Fold(organisation.Name))
            ? organisation.Name
            : said.GroupBy(name => name, StringComparer.Ordinal).OrderByDescending(group => group.Count()).First().Key;
    }

    private static ArticleEntity Post(SegmentedText text, ImmutableArray<PostIdentity> mentions)
    {
        var (key, role, organisation, _) = mentions[0];
        return new ArticleEntity(key, NodeKind.Post, $"{role} {Of(text, organisation)}", Forms(role, mentions.Select(m => m.Mention.RoleWords)))
        {
            Role = role,
            Organisation = organisation.Key,
        };
    }

    /// <summary>"de l'OTAN", "du Danemark"; for organisations that the gazetteer lacks, with the article that the text gives them.</summary>
    private static string Of(SegmentedText text, OrganisationCluster organisation)
    {
        if ((organisation.Entry?.Of ?? organisation.State?.Of) is { } known)
        {
            return known;
        }

        if (organisation.Mentions.Count == 0)
        {
            return Inflection.Of(organisation.Name, "n", isCountry: false);
        }

        var first = organisation.First;
        var before = text.At(first.Start - 1, text.SentenceOf(first.Start).Tokens)?.Folded;
        var article = before switch
        {
            "du" or "au" or "le" => "m",
            "la" => "f",
            "l'" => "w",
            "les" or "des" or "aux" => "p",
            _ => "n",
        };
        return Inflection.Of(organisation.Name, article, isCountry: false);
    }

    private static ImmutableArray<string> Forms(string name, IEnumerable<string> forms) =>
        [.. forms.Prepend(name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
