using System.Collections.Frozen;
using System.Collections.Immutable;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Segmentation;
using NatoGraph.Extraction.Syntax;
using NatoGraph.Extraction.Syntax.Structure;

namespace NatoGraph.Extraction.Coreference;

/// <summary>Ties mentions to the people, organisations and posts that they mean.</summary>
internal static class CoreferenceResolver
{
    /// <summary>The article with its entities.</summary>
    /// <param name="text">The article.</param>
    /// <param name="found">Its mentions.</param>
    /// <param name="language">The language.</param>
    public static ResolvedText Resolve(SegmentedText text, FoundMentions found, LanguagePack language)
    {
        var structure = new ArticleStructure(text, [.. found.Names.OfType<PersonMention>().Select(p => p.Span)], SyntaxModel.French);
        found = found with { References = [.. found.References.Concat(CliticFinder.Find(text, found, structure)).OrderBy(r => r.Span)] };
        var slots = found.Posts.Where(p => p.Slot is not null).Select(p => p.Slot!).ToList();
        var nested = NestedNames.Find(text, found.Names, language);
        var named = found.Names.Concat(slots).Concat(nested).Where(m => m is StateMention or OrganisationMention)
            .DistinctBy(m => m.Span).OrderBy(m => m.Span).ToList();
        var slotSpans = slots.Select(s => s.Span).ToHashSet();
        var people = new PersonClusters([.. found.Names.OfType<PersonMention>().Where(p => !slotSpans.Contains(p.Span))]);
        var organisations = new OrganisationClusters(text, named, slotSpans, language);
        var posts = new PostIdentifier(text, found, organisations, language);
        var references = new ReferenceResolver(text, found, structure, people, organisations, posts);

        var mentions = found.Names.Where(m => !slotSpans.Contains(m.Span)).Concat(slots).Concat(nested).Concat(found.Posts).Concat(found.References)
            .DistinctBy(m => m.Span).OrderBy(m => m.Span).ToImmutableArray();
        var keys = new Dictionary<TokenSpan, string>();
        foreach (var mention in mentions)
        {
            if (KeyOf(mention, people, organisations, posts, references) is { } key)
            {
                keys[mention.Span] = key;
            }
        }

        return new ResolvedText(
            text,
            mentions,
            EntityAssembler.Assemble(text, people, organisations, posts),
            keys.ToFrozenDictionary(),
            references.Holders.ToFrozenDictionary(),
            organisations.All.ToFrozenDictionary(o => o.Key, o => EntityAssembler.FactsOf(text, o), StringComparer.Ordinal),
            posts.Topic,
            structure);
    }

    private static string? KeyOf(Mention mention, PersonClusters people, OrganisationClusters organisations, PostIdentifier posts, ReferenceResolver references) => mention switch
    {
        PersonMention person => people.Of(person)?.Key,
        PostMention post => posts.Of(post)?.Key,
        ReferenceMention reference => references.Of(reference),
        _ => organisations.KeyOf(mention),
    };
}
