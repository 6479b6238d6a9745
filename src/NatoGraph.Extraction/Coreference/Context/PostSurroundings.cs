using System.Collections.Immutable;
using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Segmentation;
using NatoGraph.Extraction.Syntax.Grammar;
using NatoGraph.Extraction.Syntax.Structure;

namespace NatoGraph.Extraction.Coreference.Context;

/// <summary>Reads what stands around a post in its sentence.</summary>
/// <param name="text">The article.</param>
/// <param name="found">Its mentions.</param>
/// <param name="structure">Its structure.</param>
internal sealed class PostSurroundings(SegmentedText text, FoundMentions found, ArticleStructure structure)
{
    /// <summary>Sentences that are longer are lists or no sentences; what takes time by their length is left out for them.</summary>
    public const int LongestSentence = 300;

    /// <summary>So many tokens before a post "y" may stand.</summary>
    private const int Farthest = 8;

    /// <summary>So many tokens from the start of its sentence a post opens it.</summary>
    private const int Opening = 3;

    private readonly HashSet<int> people =
    [
        .. found.Names.OfType<PersonMention>().Select(person => person.Span.Start),
        .. found.References.Where(reference => reference.Kind is not (ReferenceKind.Possessive or ReferenceKind.Relative)).Select(reference => reference.Span.Start),
        .. found.Posts.Where(post => post.Form == PostForm.Holder).Select(post => post.Span.Start),
    ];

    /// <summary>What stands around a post.</summary>
    public Surroundings Of(PostMention post, Sentence sentence)
    {
        var isPersonBefore = sentence.Tokens.Length > LongestSentence || Enumerable.Range(sentence.Tokens.Start, post.Span.Start - sentence.Tokens.Start).Any(people.Contains);
        var tree = structure.At(post.Span.Start);
        if (tree.Tokens.Length > LongestSentence || tree.HeadOf(post.Span) is not { } head)
        {
            return new(-1, [], [], There(post, sentence), false, null, isPersonBefore);
        }

        var relative = tree.Above(head).Prepend(head).FirstOrDefault(word => word.Relation == Relation.RelativeClause);
        var predicate = tree.ClauseOf(head);
        return new(
            relative?.Head ?? -1,
            predicate is null ? [] : [.. tree.Subjects(predicate).Where(word => !post.Span.Contains(word.Index)).Select(word => word.Index)],
            predicate is null ? [] : [.. tree.Dependents(predicate).Where(word => word.IsNominal && !post.Span.Contains(word.Index)).Select(word => word.Index)],
            There(post, sentence),
            tree.Preposition(head) is "comme" or "en tant que" or "en qualité de" or "à titre de",
            (head.Relation == Relation.Object || (head.Relation == Relation.Oblique && tree.Preposition(head) is "de")) && tree.HeadOf(head) is { IsVerb: true } verb ? verb.Lemma : null,
            isPersonBefore);
    }

    /// <summary>
    /// Which words head the subject that "son" takes up where its own clause has none before it: of the sentence, "|la Ligue| a gelé ses
    /// versements ; son directeur, …", or of the one before, if that speaks of nobody.
    /// </summary>
    public ImmutableArray<int> SubjectsBefore(PostMention post, Sentence sentence)
    {
        var isOpening = post.Span.Start - sentence.Tokens.Start <= Opening;
        var whole = !isOpening ? sentence : sentence.Index > 0 && text.Sentences[sentence.Index - 1] is { } before && before.Paragraph == sentence.Paragraph ? before : null;
        if (whole is null || whole.Tokens.Length > LongestSentence || (isOpening && Enumerable.Range(whole.Tokens.Start, whole.Tokens.Length).Any(people.Contains)))
        {
            return [];
        }

        var tree = structure.At(whole.Tokens.Start);
        return tree.Root is { } root ? [.. tree.Subjects(root).Where(word => word.Index < post.Span.Start).Select(word => word.Index)] : [];
    }

    /// <summary>"y", or "en" before a verb, right before the verb that the post belongs to: "en assure la présidence".</summary>
    private int There(PostMention post, Sentence sentence)
    {
        var at = post.Span.Start - 1;
        while (at >= sentence.Tokens.Start && post.Span.Start - at < Farthest && !TakesUp(at))
        {
            at--;
        }

        return at >= sentence.Tokens.Start && TakesUp(at) ? at : -1;
    }

    private bool TakesUp(int at) => text.Tokens[at].Lower is "y" or "en" && structure.WordAt(at) is { Pos: PartOfSpeech.Pronoun };
}
