using System.Collections.Frozen;
using System.Collections.Immutable;
using NatoGraph.Extraction.Coreference.Antecedents;
using NatoGraph.Extraction.Dialogues;
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
    /// <param name="judge">Chooses whom words mean that name nobody; the model of French where it is left out.</param>
    public static ResolvedText Resolve(SegmentedText text, FoundMentions found, LanguagePack language, IAntecedentJudge? judge = null)
    {
        var (slots, nested, structure, reading) = Read(text, ref found, language, judge);
        var (people, organisations, posts, references, holders) = reading;
        var slotSpans = slots.Select(s => s.Span).ToHashSet();
        var mentions = found.Names.Where(m => !slotSpans.Contains(m.Span)).Concat(slots).Concat(nested).Concat(found.Posts).Concat(found.References)
            .DistinctBy(m => m.Span).OrderBy(m => m.Span).ToImmutableArray();
        var keys = mentions.Select(m => (m.Span, Key: KeyOf(m, people, organisations, posts, references)))
            .Where(m => m.Key is not null).ToFrozenDictionary(m => m.Span, m => m.Key!);
        return new ResolvedText(
            text,
            mentions,
            EntityAssembler.Assemble(text, people, organisations, posts),
            keys,
            references.Holders.ToFrozenDictionary(),
            organisations.All.ToFrozenDictionary(o => o.Key, o => EntityAssembler.FactsOf(text, o), StringComparer.Ordinal),
            posts.Topic,
            structure,
            found.Posts.Where(p => p.Form == PostForm.Holder).DistinctBy(p => p.Span)
                .Select(p => (p.Span, Said: holders.AllOf(p).ToImmutableArray())).Where(p => p.Said.Length > 0).ToFrozenDictionary(p => p.Span, p => p.Said))
        {
            Answers = [.. found.Answers.Select(answer => (answer.Tokens, people.Of(answer.Who)?.Key)).Where(answer => answer.Key is not null).Select(answer => (answer.Tokens, answer.Key!))],
        };
    }

    /// <summary>What an article's mentions mean, before it is written down as entities.</summary>
    /// <param name="text">The article.</param>
    /// <param name="found">Its mentions, to which those are added that only structure tells from other words.</param>
    /// <param name="language">The language.</param>
    /// <param name="judge">Chooses whom words mean that name nobody; the model of French where it is left out.</param>
    public static (ImmutableArray<Mention> Slots, ImmutableArray<Mention> Nested, ArticleStructure Structure, Reading Reading) Read(SegmentedText text, ref FoundMentions found, LanguagePack language, IAntecedentJudge? judge = null)
    {
        var structure = new ArticleStructure(text, [.. found.Names.OfType<PersonMention>().Select(p => p.Span)], SyntaxModel.French);
        var interview = Interviews.Find(text, found, structure, language);
        var quoted = new QuotedVoices(text, structure, language).Find(found, interview.SpeakerOf);
        found = found with { Answers = interview.Answers, References = [.. interview.References.Concat(quoted).Concat(found.References).Concat(CliticFinder.Find(text, found, structure)).DistinctBy(r => r.Span).OrderBy(r => r.Span)] };
        var slots = found.Posts.Where(p => p.Slot is not null).Select(p => p.Slot!).ToImmutableArray();
        var nested = NestedNames.Find(text, found.Names, language);
        var reader = new ArticleReader(text, found, structure, slots, nested, language, judge ?? AntecedentModel.French);

        // Once pronouns have their person, posts said of pronouns have their nation; and with that, descriptions their person.
        return (slots, nested, structure, reader.Read(pronouns: reader.Read(pronouns: null).References));
    }

    private static string? KeyOf(Mention mention, PersonClusters people, OrganisationClusters organisations, PostIdentifier posts, ReferenceResolver references) => mention switch
    {
        PersonMention person => people.Of(person)?.Key,
        PostMention post => posts.Of(post)?.Key,
        ReferenceMention reference => references.Of(reference),
        _ => organisations.KeyOf(mention),
    };
}
