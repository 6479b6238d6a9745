using NatoGraph.Domain.Entities;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Segmentation;
using NatoGraph.Extraction.Syntax;
using NatoGraph.Extraction.Syntax.Grammar;
using NatoGraph.Extraction.Syntax.Words;

namespace NatoGraph.Extraction.Mentions;

/// <summary>Names of bodies that nothing explains, where the words before them show that they are some: "la Fed", "dirige Kairos".</summary>
internal sealed class UnexplainedNames(SegmentedText text, LanguagePack language, OrganisationTail tail)
{
    private readonly Vocabulary vocabulary = SyntaxModel.French.Vocabulary;

    /// <summary>An acronym that nothing explains, where an article or a preposition shows that it names a body.</summary>
    public OrganisationMention? Acronym(int at, Sentence sentence, bool isCapitals)
    {
        var token = text.Tokens[at];
        if (isCapitals || token.Shape != TokenShape.Capitals || token.Form.Length is < 2 or > 9 || language.Has("acronym-stop", token.Folded) || text.At(at - 1, sentence.Tokens) is { Shape: TokenShape.Capitals, Form.Length: > 1 } || token.Folded.All("ivxlc".Contains) || (token.Form.Length > 4 && vocabulary.Knows(token.Lower, PartOfSpeech.Noun)))
        {
            return null;
        }

        var before = text.At(at - 1, sentence.Tokens);
        var isShown = before is { } word && (language.Has("definite", word.Folded) || word.Folded is "d'" or "de" or "chez" or "(");
        return isShown ? new OrganisationMention(new TokenSpan(at, at + 1), token.Form, OrganisationKind.Other) { IsWeak = token.Form.Length < 3 || before is not { } article || !language.Has("definite", article.Folded) } : null;
    }

    /// <summary>A name that nothing explains, behind words that take bodies alone: "le conseil d'administration de Kairos", "dirige Kairos".</summary>
    public OrganisationMention? Governed(int at, Sentence sentence)
    {
        var token = text.Tokens[at];
        if (token is not { IsCapitalised: true, Form.Length: > 2 } || IsInhabitantNamed(at, sentence) || (language.IsSaidByItself(token.Folded) && !IsBornByName(at, sentence))
            || language.Roles.Match(text.Tokens, at, sentence.Tokens.End) is not null
            || language.Portfolios.Match(text.Tokens, at, sentence.Tokens.End) is not null || !IsGoverned(at, sentence))
        {
            return null;
        }

        var span = new TokenSpan(at, EndOfName(at, sentence));
        return new OrganisationMention(span, text.TextOf(span), OrganisationKind.Other);
    }

    /// <summary>"Belgique Facultés": a state's name before another capital that is no person's.</summary>
    private bool IsBornByName(int at, Sentence sentence) =>
        language.Names.Match(text.Tokens, at, sentence.Tokens.End) is { Length: 1, Meaning: StateMeaning { Form: StateForm.Name } }
            && text.At(at + 1, sentence.Tokens) is { Kind: TokenKind.Word, IsCapitalised: true } next && !language.IsSaidByItself(next.Folded);

    /// <summary>"préside le |Lucernois| Paul Noir".</summary>
    private bool IsInhabitantNamed(int at, Sentence sentence) =>
        language.IsInhabitant(text.Tokens[at].Folded) && text.At(at + 1, sentence.Tokens) is { Kind: TokenKind.Word, IsCapitalised: true };

    private bool IsGoverned(int at, Sentence sentence)
    {
        while (text.At(at - 1, sentence.Tokens) is { } gap && language.Has("governed-gap", gap.Folded))
        {
            at--;
        }

        if (text.At(at - 1, sentence.Tokens) is not { } before)
        {
            return false;
        }

        if (language.Has("governs-body", before.Folded))
        {
            return true;
        }

        var link = language.Has("article", before.Folded) ? at - 2 : at - 1;
        return text.At(link, sentence.Tokens) is { } of && language.Has("of", of.Folded) && text.At(link - 1, sentence.Tokens) is { Shape: TokenShape.Lower } noun
            && language.Has("part-of-body", noun.Folded);
    }

    /// <summary>Behind more capitals; a common noun with a capital heads a name as a head noun does: "la Voix du Nord", "le Corps européen".</summary>
    private int EndOfName(int at, Sentence sentence)
    {
        var end = at + 1;
        while (end < sentence.Tokens.End && end - at < 4 && text.Tokens[end] is { Kind: TokenKind.Word, IsCapitalised: true } more && !language.IsSaidByItself(more.Folded))
        {
            end++;
        }

        if (!(end == at + 1 || (IsAdjective(text.Tokens[at]) && text.Tokens[end - 1].Shape == TokenShape.Capitalised)) || !vocabulary.Knows(text.Tokens[end - 1].Lower, PartOfSpeech.Noun))
        {
            return end;
        }

        // "les |Scouts et Guides|", "le |Rouge et Or|".
        var isPair = text.At(end, sentence.Tokens) is { Lower: "et" } && text.At(end + 1, sentence.Tokens) is { Shape: TokenShape.Capitalised } second
            && vocabulary.Knows(second.Lower, PartOfSpeech.Noun) && !language.IsSaidByItself(second.Folded)
            && language.Roles.Match(text.Tokens, end + 1, sentence.Tokens.End) is null && language.Portfolios.Match(text.Tokens, end + 1, sentence.Tokens.End) is null;
        return tail.Extend(isPair ? end + 2 : end, sentence.Tokens.End);
    }

    /// <summary>A name that nothing explains, where an article shows that it is no person: "la Fed", "du Louvre".</summary>
    public OrganisationMention? Unexplained(int at, Sentence sentence, bool isCapitals)
    {
        var token = text.Tokens[at];
        if (isCapitals || language.Portfolios.Match(text.Tokens, at, sentence.Tokens.End) is not null || (language.Roles.Match(text.Tokens, at, sentence.Tokens.End) is { } role && !IsOfMany(role.Meaning, at, sentence)) || token.Shape == TokenShape.Lower || !token.IsCapitalised || token.Form.Length < 3 || language.IsSaidByItself(token.Folded)
            || text.At(at - 1, sentence.Tokens) is not { } article || !language.Has("definite", article.Folded)
                || (article.Folded[^1] is 's' or 'x' && !IsPlural(at, sentence)))
        {
            return null;
        }

        var span = new TokenSpan(at, EndOfName(at, sentence));
        var isFeast = span.Length == 1 && article.Folded == "la" && token.Folded.StartsWith("saint-", StringComparison.Ordinal);
        if (isFeast || IsInhabitantNamed(at, sentence) || (span.Length == 1 && language.IsInhabitant(token.Folded)))
        {
            return null;
        }

        var isActor = IsActor(span, sentence);
        return article.IsCapitalised && !((isActor || span.Length > 1) && at == sentence.Tokens.Start + 1) ? null : new OrganisationMention(span, text.TextOf(span), OrganisationKind.Other) { IsWeak = !isActor };
    }

    /// <summary>"président des |Maires ruraux| de l'Aude": people of a trade whom a capital makes a body.</summary>
    private bool IsOfMany(RoleForm role, int at, Sentence sentence) => role.IsPlural && text.Tokens[at].Shape == TokenShape.Capitalised
        && text.At(at - 1, sentence.Tokens) is { Lower: "les" or "des" or "aux" } && at - 2 >= sentence.Tokens.Start;

    /// <summary>"des |Verts de Loire|", "les |Vieilles Charrues|": plurals of capitals name bodies where more belongs to the name.</summary>
    private bool IsPlural(int at, Sentence sentence) =>
        (text.Tokens[at].Folded[^1] is 's' or 'x' or 'z') && text.At(at + 1, sentence.Tokens) is { } next && (next.IsCapitalised || language.Has("of", next.Folded)
            || (vocabulary.Knows(text.Tokens[at].Lower, PartOfSpeech.Noun) && tail.IsAdjective(next)));

    /// <summary>Whether an unknown name with an article is a body and no region, river or inhabitant: "le Mucem l'attend", "au Getty", not "dans le Queyras".</summary>
    private bool IsActor(TokenSpan name, Sentence sentence)
    {
        var governor = text.At(name.Start - 1, sentence.Tokens) is { Folded: "du" } ? name.Start - 1 : name.Start - 2;
        var isOf = text.At(governor, sentence.Tokens) is { } link && language.Has("of", link.Folded);
        var isPlaced = isOf
            ? text.At(governor - 1, sentence.Tokens) is not { } whose || !language.Has("from-body", whose.Folded)
            : text.At(governor, sentence.Tokens) is { } preposition && language.Has("place-preposition", preposition.Folded);
        return !isPlaced && Enumerable.Range(name.Start, name.Length).All(IsUnknown) && !language.IsInhabitant(text.Tokens[name.Start].Folded) && text.Tokens[name.End - 1].IsCapitalised;
    }

    private bool IsAdjective(Token token) => vocabulary.Knows(token.Lower, PartOfSpeech.Adjective);

    private bool IsUnknown(int at) =>
        text.Tokens[at] is { Kind: TokenKind.Word } word && !language.IsGivenName(word.Folded) && !language.Has("sentence-opener", word.Folded)
        && !word.Folded.StartsWith("saint", StringComparison.Ordinal) && !word.Folded.TrimEnd('e').All("ivxlc".Contains)
            && !word.Folded.EndsWith("tion", StringComparison.Ordinal) && (word.Shape != TokenShape.Capitals || word.Form.Length < 6)
        && !vocabulary.Knows(word.Lower, PartOfSpeech.Noun) && !vocabulary.Knows(word.Lower, PartOfSpeech.Adjective);
}
