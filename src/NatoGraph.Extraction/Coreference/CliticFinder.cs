using System.Collections.Immutable;
using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Segmentation;
using NatoGraph.Extraction.Syntax.Grammar;
using NatoGraph.Extraction.Syntax.Structure;

namespace NatoGraph.Extraction.Coreference;

/// <summary>Finds the references that only structure tells from articles: "le", "la", "l'", "lui" before a verb, and the possessives.</summary>
internal static class CliticFinder
{
    /// <summary>How many words stand at most from "en" to the post: "en avait fait bientôt son".</summary>
    private const int LongestMaking = 5;

    /// <summary>The references, in order; none within a name, a post or another reference.</summary>
    public static ImmutableArray<ReferenceMention> Find(SegmentedText text, FoundMentions found, ArticleStructure structure)
    {
        var taken = new MentionMap(text.Tokens.Length, [.. found.Names]);
        var references = found.References.Select(r => r.Span).ToHashSet();
        return
        [
            .. text.Sentences.Where(s => Looks(text, s)).SelectMany(s => structure.Of(s).Words)
                .Select(word => Reference(word) ?? Shown(text, word)).OfType<ReferenceMention>()
                .Concat(Made(text, found, structure))
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

    /// <summary>"la voici doyenne", "le voilà ministre": whom something is said of without a verb.</summary>
    private static ReferenceMention? Shown(SegmentedText text, Word word) =>
        word.Token.Lower is "le" or "la" && word.Index + 1 < text.Tokens.Length && text.Tokens[word.Index + 1].Folded is "voici" or "voila" or "revoici" or "revoila"
            ? new ReferenceMention(Span(word), ReferenceKind.ObjectPronoun) { Gender = word.Token.Lower == "la" ? Gender.Feminine : Gender.Masculine }
            : null;

    /// <summary>"en fait sa directrice", "pour en faire le président": who is made what the words behind the verb say; their gender is that of the person.</summary>
    private static IEnumerable<ReferenceMention> Made(SegmentedText text, FoundMentions found, ArticleStructure structure)
    {
        foreach (var post in found.Posts.Where(post => post is { Form: PostForm.Holder, IsPlural: false }))
        {
            var first = Math.Max(text.SentenceOf(post.Span.Start).Tokens.Start, post.Span.Start - LongestMaking);
            var at = post.Span.Start - 1;
            while (at >= first && text.Tokens[at].Lower != "en")
            {
                at--;
            }

            if (at >= first && structure.WordAt(at).Pos == PartOfSpeech.Pronoun && Enumerable.Range(at + 1, post.Span.Start - at - 1).Any(between => structure.WordAt(between) is { Lemma: "faire", IsVerb: true }))
            {
                yield return new ReferenceMention(new TokenSpan(at, at + 1), ReferenceKind.ObjectPronoun) { Gender = post.Gender };
            }
        }
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
