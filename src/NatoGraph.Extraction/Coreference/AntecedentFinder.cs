using NatoGraph.Extraction.Coreference.Antecedents;
using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Segmentation;
using NatoGraph.Extraction.Syntax.Grammar;
using NatoGraph.Extraction.Syntax.Structure;

namespace NatoGraph.Extraction.Coreference;

/// <summary>Finds whom a relative pronoun means: the one named right before, else by the tree, else the one before an apposition.</summary>
/// <param name="text">The article.</param>
/// <param name="structure">Its structure.</param>
/// <param name="history">Who was named before.</param>
internal sealed class AntecedentFinder(SegmentedText text, ArticleStructure structure, PersonHistory history)
{
    private const int LongestApposition = 10;

    /// <summary>The person, if it is one.</summary>
    public string? Of(ReferenceMention relative)
    {
        var pronoun = relative.Span.Start;
        if (history.Before(pronoun) is not { } last || text.SentenceOf(last.Span.Start) != text.SentenceOf(pronoun))
        {
            return null;
        }

        return IsAdjacent(last.Span.End, pronoun) ? last.Key : ByTree(pronoun) ?? (IsApposition(last.Span.End, pronoun) ? last.Key : null);
    }

    private string? ByTree(int pronoun)
    {
        var tree = structure.At(pronoun);
        var word = structure.WordAt(pronoun);
        var antecedent = tree.Antecedent(word);
        return antecedent == word ? null : history.At([antecedent, .. tree.Appositions(antecedent)]);
    }

    /// <summary>Nothing but a comma or a preposition stands between: "Paul Noir, à qui".</summary>
    private bool IsAdjacent(int start, int pronoun)
    {
        for (var at = start; at < pronoun; at++)
        {
            if (text.Tokens[at].Kind == TokenKind.Word && structure.WordAt(at).Pos != PartOfSpeech.Preposition)
            {
                return false;
            }
        }

        return pronoun - start < 3;
    }

    /// <summary>A noun without a verb stands between commas: "Paul Noir, premier titulaire du poste, qui".</summary>
    private bool IsApposition(int start, int pronoun)
    {
        if (pronoun - start is < 3 or > LongestApposition || text.Tokens[start].Form != "," || text.Tokens[pronoun - 1].Form != ",")
        {
            return false;
        }

        for (var at = start + 1; at < pronoun - 1; at++)
        {
            if (text.Tokens[at].Kind == TokenKind.Punctuation || structure.WordAt(at) is { IsVerb: true } or { Pos: PartOfSpeech.Coordinator or PartOfSpeech.Subordinator })
            {
                return false;
            }
        }

        return true;
    }
}
