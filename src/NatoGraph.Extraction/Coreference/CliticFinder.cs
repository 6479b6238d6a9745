using System.Collections.Immutable;
using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Segmentation;
using NatoGraph.Extraction.Syntax.Grammar;
using NatoGraph.Extraction.Syntax.Structure;

namespace NatoGraph.Extraction.Coreference;

/// <summary>Finds the references that only structure tells from articles: "le", "la", "l'", "lui" before a verb, and the possessives.</summary>
internal static class CliticFinder
{
    /// <summary>The references, in order; none within a name, a post or another reference.</summary>
    public static ImmutableArray<ReferenceMention> Find(SegmentedText text, FoundMentions found, ArticleStructure structure)
    {
        var taken = new MentionMap(text.Tokens.Length, [.. found.Names]);
        var references = found.References.Select(r => r.Span).ToHashSet();
        return
        [
            .. text.Sentences.Where(s => Looks(text, s)).SelectMany(s => structure.Of(s).Words)
                .Select(Reference).OfType<ReferenceMention>()
                .Where(r => !taken.Covers(r.Span) && !references.Any(other => other.Overlaps(r.Span))),
        ];
    }

    /// <summary>Only sentences that have such a word need their structure.</summary>
    private static bool Looks(SegmentedText text, Sentence sentence)
    {
        for (var at = sentence.Tokens.Start; at < sentence.Tokens.End; at++)
        {
            if (text.Tokens[at].Lower is "le" or "la" or "l'" or "son" or "sa" or "ses")
            {
                return true;
            }
        }

        return false;
    }

    private static ReferenceMention? Reference(Word word) => word.Token.Lower switch
    {
        "son" or "sa" or "ses" when word.Form.IsPossessive => new ReferenceMention(Span(word), ReferenceKind.Possessive),
        "le" when IsObject(word) => new ReferenceMention(Span(word), ReferenceKind.ObjectPronoun) { Gender = Gender.Masculine },
        "la" when IsObject(word) => new ReferenceMention(Span(word), ReferenceKind.ObjectPronoun) { Gender = Gender.Feminine },
        "l'" when IsObject(word) => new ReferenceMention(Span(word), ReferenceKind.ObjectPronoun),
        _ => null,
    };

    private static bool IsObject(Word word) => word.Pos == PartOfSpeech.Pronoun && word.Relation is Relation.Object or Relation.IndirectObject;

    private static TokenSpan Span(Word word) => new(word.Index, word.Index + 1);
}
