using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Segmentation;
using NatoGraph.Extraction.Syntax;
using NatoGraph.Extraction.Syntax.Grammar;
using NatoGraph.Extraction.Syntax.Words;

namespace NatoGraph.Extraction.Mentions;

/// <summary>Reads roles that no table has, where a rank makes a post of a trade: "taxidermiste en chef", "moniteur-chef".</summary>
internal sealed class RankedTrades(SegmentedText text, MentionMap names)
{
    private const string Suffix = "-chef";

    private readonly Vocabulary vocabulary = SyntaxModel.French.Vocabulary;

    /// <summary>The role whose words begin at the token, if there is one.</summary>
    public (int Length, RoleForm Meaning)? At(int at, Sentence sentence)
    {
        var token = text.Tokens[at];
        if (token.Kind != TokenKind.Word || (token.Shape != TokenShape.Lower && at != sentence.Tokens.Start) || names.Covering(at) is OrganisationMention or PersonMention)
        {
            return null;
        }

        return text.At(at + 1, sentence.Tokens) is { Lower: "en" } && text.At(at + 2, sentence.Tokens) is { Folded: "chef" or "cheffe" } && vocabulary.Knows(token.Lower, PartOfSpeech.Noun)
            ? (3, Form(Inflection.MasculineOfNoun(token.Lower) + " en chef"))
            : token.Lower.Replace("cheffe", "chef", StringComparison.Ordinal) is var compound && compound.EndsWith(Suffix, StringComparison.Ordinal) && compound.Length > Suffix.Length + 2
                ? (1, Form(Inflection.MasculineOfNoun(compound[..^Suffix.Length]) + Suffix))
                : null;
    }

    private static RoleForm Form(string name) => new(new RoleEntry(name, RoleClass.General, IsUnique: true), PostForm.Holder, Gender.Unknown, IsPlural: false);
}
