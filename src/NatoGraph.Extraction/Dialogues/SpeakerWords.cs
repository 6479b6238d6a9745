using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Segmentation;
using NatoGraph.Extraction.Syntax.Grammar;
using NatoGraph.Extraction.Syntax.Structure;

namespace NatoGraph.Extraction.Dialogues;

/// <summary>Makes references of the words by which who speaks, or is spoken to, is meant.</summary>
internal static class SpeakerWords
{
    /// <summary>The reference; none where the word fills no place in its clause.</summary>
    /// <param name="structure">The article's structure.</param>
    /// <param name="at">The place of "je", "mon", "vous" …</param>
    /// <param name="who">Whom it means.</param>
    public static ReferenceMention? Reference(ArticleStructure structure, int at, Mention who)
    {
        var word = structure.WordAt(at);
        if (word.Token.Folded is "me" or "m'" or "vous" && structure.At(at) is var tree && tree.HeadOf(word) is { } verb && word.Relation is not (Relation.Subject or Relation.PassiveSubject) && tree.IsReflexive(verb))
        {
            return null;
        }

        ReferenceKind? kind = word.Token.Folded switch
        {
            "je" or "j'" => ReferenceKind.Pronoun,
            "mon" or "ma" or "mes" or "votre" or "vos" => ReferenceKind.Possessive,
            "vous" when word.Relation is Relation.Subject or Relation.PassiveSubject => ReferenceKind.Pronoun,
            "moi" or "vous" when word.Relation is Relation.Oblique or Relation.NominalModifier or Relation.Agent => ReferenceKind.ObjectPronoun,
            _ when word.Relation is Relation.Object or Relation.IndirectObject => ReferenceKind.ObjectPronoun,
            _ => null,
        };
        return kind is { } found ? new ReferenceMention(new TokenSpan(word.Index, word.Index + 1), found) { Speaker = who } : null;
    }
}
