using System.Text;
using NatoGraph.Extraction.Syntax.Grammar;

namespace NatoGraph.Extraction.Syntax.Structure;

/// <summary>Draws a tree as text.</summary>
internal static class TreeDrawing
{
    /// <summary>The tree, a word a line in the order of the sentence, each set in by its depth.</summary>
    public static string Of(SentenceStructure structure)
    {
        var drawing = new StringBuilder();
        foreach (var word in structure.Words)
        {
            var depth = structure.Above(word).Count();
            var relation = UniversalNames.NameOf(word.Relation);
            drawing.Append(' ', 2 * Math.Min(depth, DeepestIndent)).Append(word.Token.Form).Append("  ").Append(relation)
                .Append(structure.HeadOf(word) is { } head ? " of " + head.Token.Form : "")
                .Append("  ").Append(word.Lemma).Append(' ').Append(UniversalNames.NameOf(word.Pos)).Append(' ').Append(word.Form).Append('\n');
        }

        return drawing.ToString();
    }

    private const int DeepestIndent = 20;
}
