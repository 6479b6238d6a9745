using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Segmentation;
using NatoGraph.Extraction.Syntax;
using NatoGraph.Extraction.Syntax.Grammar;
using NatoGraph.Extraction.Syntax.Words;

namespace NatoGraph.Extraction.Mentions;

/// <summary>Reads roles that no table has: where a rank makes a post of a trade, "taxidermiste en chef", "moniteur-chef", and two roles in one, "curé-doyen".</summary>
internal sealed class RankedTrades(SegmentedText text, LanguagePack language, MentionMap names)
{
    private const string Suffix = "-chef";

    /// <summary>More letters than prefixes have: "vice-", "sous-".</summary>
    private const int LeastLetters = 3;

    private readonly Vocabulary vocabulary = SyntaxModel.French.Vocabulary;
    private readonly string[] endings = [.. language.Words["doer-ending"]];

    /// <summary>The role whose words begin at the token, if there is one.</summary>
    public (int Length, RoleForm Meaning)? At(int at, Sentence sentence)
    {
        var token = text.Tokens[at];
        if (token.Kind != TokenKind.Word || (token.Shape != TokenShape.Lower && at != sentence.Tokens.Start) || names.Covering(at) is OrganisationMention or PersonMention)
        {
            return null;
        }

        return text.At(at + 1, sentence.Tokens) is { Lower: "en" } && text.At(at + 2, sentence.Tokens) is { Folded: "chef" or "cheffe" } && (vocabulary.Knows(token.Lower, PartOfSpeech.Noun) || IsDoer(token))
            ? (3, Form(Inflection.MasculineOfNoun(token.Lower) + " en chef"))
            : token.Lower.Replace("cheffe", "chef", StringComparison.Ordinal) is var compound && compound.EndsWith(Suffix, StringComparison.Ordinal) && compound.Length > Suffix.Length + 2
                ? (1, Form(Inflection.MasculineOfNoun(compound[..^Suffix.Length]) + Suffix))
                : Twofold(token);
    }

    /// <summary>"lobbyiste": a word that no list has and that ends as those for people do.</summary>
    private bool IsDoer(Token token) => !vocabulary.Knows(token.Lower, PartOfSpeech.Verb) && Array.Exists(endings, ending => token.Folded.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>"curé-doyen", "directrice-présidente": two roles that one has.</summary>
    private (int Length, RoleForm Meaning)? Twofold(Token token)
    {
        var hyphen = token.Lower.IndexOf('-', StringComparison.Ordinal);
        return hyphen > LeastLetters && hyphen == token.Lower.LastIndexOf('-') && Holder(token.Lower[..hyphen]) is { } first && Holder(token.Lower[(hyphen + 1)..]) is { } second
            ? (1, new RoleForm(new RoleEntry($"{first.Role.Name}-{second.Role.Name}", first.Role.Class, IsUnique: true) { Bodies = first.Role.Bodies }, PostForm.Holder, first.Gender, IsPlural: false))
            : null;
    }

    private RoleForm? Holder(string word)
    {
        var tokens = Tokenizer.Tokenize(word);
        return tokens.Length == 1 && word.Length > LeastLetters && language.Roles.Match(tokens, 0, 1)?.Meaning is { Form: PostForm.Holder, IsPlural: false } form ? form : null;
    }

    private static RoleForm Form(string name) => new(new RoleEntry(name, RoleClass.General, IsUnique: true), PostForm.Holder, Gender.Unknown, IsPlural: false);
}
