using System.Collections.Immutable;
using NatoGraph.Extraction.Coreference.Antecedents;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Segmentation;
using NatoGraph.Extraction.Syntax.Structure;

namespace NatoGraph.Extraction.Coreference;

/// <summary>Reads the mentions of an article for who and what they mean.</summary>
/// <param name="text">The article.</param>
/// <param name="found">Its mentions.</param>
/// <param name="structure">Its structure.</param>
/// <param name="slots">The organisations in the words of posts.</param>
/// <param name="nested">The names within names.</param>
/// <param name="language">The language.</param>
/// <param name="judge">Chooses whom words mean that name nobody.</param>
internal sealed class ArticleReader(
    SegmentedText text, FoundMentions found, ArticleStructure structure, ImmutableArray<Mention> slots, IReadOnlyCollection<Mention> nested, LanguagePack language, IAntecedentJudge judge)
{
    private readonly HashSet<TokenSpan> slotSpans = [.. slots.Select(s => s.Span)];
    private readonly PersonClusters people = PeopleOf(found, slots);

    /// <summary>What the mentions mean.</summary>
    /// <param name="pronouns">Whom pronouns mean, where that is known from an earlier reading.</param>
    public Reading Read(ReferenceResolver? pronouns)
    {
        var named = slots.Concat(found.Names).Concat(nested).Where(m => m is StateMention or OrganisationMention)
            .DistinctBy(m => m.Span).OrderBy(m => m.Span).ToList();
        var organisations = new OrganisationClusters(text, named, slotSpans, language);
        var nationalities = new NationalityMap(text, found, people, organisations, language);
        var finder = new HolderFinder(found, nationalities, structure);
        var holders = new Holders(text, found, people, finder, pronouns);
        var posts = new PostIdentifier(text, found, structure, organisations, post => NationOf(post, holders, nationalities), holders, language);
        var references = new ReferenceResolver(text, found, structure, people, organisations, nationalities, finder, posts, language, pronouns, judge);
        return new Reading(people, organisations, posts, references, new Holders(text, found, people, finder, references));
    }

    private static PersonClusters PeopleOf(FoundMentions found, ImmutableArray<Mention> slots)
    {
        var spans = slots.Select(slot => slot.Span).ToHashSet();
        return new([.. found.Names.OfType<PersonMention>().Where(person => !spans.Contains(person.Span))]);
    }

    /// <summary>"son ministre" is a minister where the owner is at home; else a post is where its holder is at home.</summary>
    private static string? NationOf(PostMention post, Holders holders, NationalityMap nationalities) =>
        (holders.OwnerOf(post) is { } owner ? nationalities.Of(owner) : null) ?? (holders.Of(post) is { } holder ? nationalities.Of(holder) : null);
}
