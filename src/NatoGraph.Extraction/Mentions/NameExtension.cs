using NatoGraph.Domain.Entities;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Segmentation;
using NatoGraph.Extraction.Syntax;
using NatoGraph.Extraction.Syntax.Grammar;
using NatoGraph.Extraction.Syntax.Words;

namespace NatoGraph.Extraction.Mentions;

/// <summary>Goes on with the words right behind a body's name that make it another's: "Oxfam Grande-Bretagne", "Rothschild &amp; Co", "Samu de Colmar", "Terre solidaire 63".</summary>
internal sealed class NameExtension(SegmentedText text, LanguagePack language)
{
    private readonly OrganisationTail tail = new(text, language);
    private readonly Vocabulary vocabulary = SyntaxModel.French.Vocabulary;

    /// <summary>The organisation with what goes on with its name.</summary>
    public OrganisationMention Extended(OrganisationMention found, Sentence sentence)
    {
        var end = found.Span.End;
        while (!found.IsDescription && More(new TokenSpan(found.Span.Start, end), found, sentence) is > 0 and var more)
        {
            end += more;
        }

        var span = new TokenSpan(found.Span.Start, end);
        return end == found.Span.End ? found : new OrganisationMention(span, text.TextOf(span), found.Kind) { IsWeak = found.IsWeak };
    }

    /// <summary>"|Armorel| Marine", "|Brunel| Énergie": a short known name behind a word that nothing knows is the end of a longer one.</summary>
    /// <param name="found">The organisation.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="free">The first token behind the name before it.</param>
    public OrganisationMention Whole(OrganisationMention found, Sentence sentence, int free)
    {
        var before = found.Span.Start - 1;
        var isEnd = found is { Known: not null, Span.Length: 1 } && before >= free && text.Tokens[found.Span.Start].Shape == TokenShape.Capitalised
            && vocabulary.Knows(text.Tokens[found.Span.Start].Lower, PartOfSpeech.Noun)
            && text.At(before, sentence.Tokens) is { Kind: TokenKind.Word, Shape: TokenShape.Capitalised, Form.Length: > 3 } word && !vocabulary.KnowsAny(word.Lower)
                && !language.IsSaidByItself(word.Folded) && !language.Has("sentence-opener", word.Folded)
            && language.Roles.Match(text.Tokens, before, before + 1) is null && language.Names.Match(text.Tokens, before, before + 1) is null;
        var span = new TokenSpan(before, found.Span.End);
        return isEnd ? new OrganisationMention(span, text.TextOf(span), found.Kind == OrganisationKind.GovernmentBody ? OrganisationKind.Company : found.Kind) : found;
    }

    /// <summary>"CSC Services |publics".</summary>
    public int AdjectivesBehind(Token noun, int at, Sentence sentence) =>
        noun.Shape == TokenShape.Capitalised && vocabulary.Knows(noun.Lower, PartOfSpeech.Noun) && text.At(at, sentence.Tokens) is { Shape: TokenShape.Lower } word && tail.IsAdjective(word) ? 1 : 0;

    private int More(TokenSpan name, OrganisationMention found, Sentence sentence)
    {
        if (text.At(name.End, sentence.Tokens) is not { } next)
        {
            return 0;
        }

        if (next.Form == "&")
        {
            return text.At(name.End + 1, sentence.Tokens) is { Kind: TokenKind.Word, IsCapitalised: true } ? 2 : 0;
        }

        if (next.Kind == TokenKind.Number)
        {
            return IsNumber(name, found, sentence) ? 1 : 0;
        }

        if (next.Shape == TokenShape.Lower)
        {
            return language.Has("of", next.Lower) ? Place(name, found, sentence) : IsSection(next, found) || IsLocalParty(next, found) || IsBranch(found, name.End, sentence) ? 1 : 0;
        }

        return IsBranch(found, name.End, sentence) ? language.Names.Match(text.Tokens, name.End, sentence.Tokens.End)?.Length ?? 1
            : name.Length == 1 && text.Tokens[name.Start].Shape == TokenShape.Capitals && next.IsCapitalised && (IsPartOfAcronym(next) || IsOfAcronym(name.End, found, sentence)) ? 1 + AdjectivesBehind(next, name.End + 1, sentence)
            : IsLast(name.End, found, sentence) ? 1
            : name.End == found.Span.End && IsCommonWord(name.End, found, sentence) ? LandBehind(name.End, sentence)
            : 0;
    }

    /// <summary>"Oxfam |Grande-Bretagne|", "MSF |International|", "Pro Juventute |Jura|".</summary>
    private bool IsBranch(OrganisationMention found, int at, Sentence sentence) => text.Tokens[at].IsCapitalised && language.Names.Match(text.Tokens, at, sentence.Tokens.End) is { } land
        ? land.Meaning is StateMeaning { Form: StateForm.Name } ? found.Kind is OrganisationKind.Other or OrganisationKind.Company or OrganisationKind.Media
            : land.Meaning is PlaceMeaning or StateMeaning { Form: StateForm.Capital } && found.Kind is OrganisationKind.Other or OrganisationKind.Party or OrganisationKind.Company && found.Span.Length < 4
        : language.Has("branch", text.Tokens[at].Folded) && found.Kind is OrganisationKind.Other or OrganisationKind.Company or OrganisationKind.Media;

    /// <summary>"PKO BP", "CGT Cheminots": more capitals, or a common noun that a capital makes part of the name.</summary>
    private bool IsPartOfAcronym(Token token) =>
        token.Kind == TokenKind.Word && !language.IsSaidByItself(token.Folded)
        && (token.Shape == TokenShape.Capitals ? token.Form.Length is > 1 and < 4 : vocabulary.Knows(token.Lower, PartOfSpeech.Noun) && language.Roles.Match([token], 0, 1) is null);

    /// <summary>"EPA |Euratlantique|", "ESC |Clermont|": a word that no person is called by, behind an acronym that is none of a party.</summary>
    private bool IsOfAcronym(int at, OrganisationMention found, Sentence sentence) => found is { Known: null or { Kind: not OrganisationKind.Party and not OrganisationKind.Intergovernmental }, Kind: OrganisationKind.Other or OrganisationKind.Company or OrganisationKind.Media }
        && text.Tokens[at] is { Kind: TokenKind.Word, Shape: TokenShape.Capitalised, Form.Length: > 3 } word && !language.IsSaidByItself(word.Folded) && !language.IsInhabitant(word.Folded) && !language.IsGivenName(word.Folded.Split('-')[0])
        && text.At(at + 1, sentence.Tokens) is not { Kind: TokenKind.Word, IsCapitalised: true } && language.Roles.Match(text.Tokens, at, sentence.Tokens.End) is null;

    /// <summary>"Unédic |Ouest|", "Unsa |Ferroviaire|", "Sud Ouest |Dimanche|": a common word with a capital behind a known name.</summary>
    private bool IsCommonWord(int at, OrganisationMention found, Sentence sentence) =>
        found is { Known: not null, Span.Length: < 3, Kind: OrganisationKind.Other or OrganisationKind.Company or OrganisationKind.Media }
        && text.Tokens[at] is { Kind: TokenKind.Word, Shape: TokenShape.Capitalised, Form.Length: > 2 } word && !language.IsSaidByItself(word.Folded) && !language.IsInhabitant(word.Folded)
        && (vocabulary.Knows(word.Lower, PartOfSpeech.Noun) || vocabulary.Knows(word.Lower, PartOfSpeech.Adjective) || language.Has("compass", word.Folded))
        && text.At(at + 1, sentence.Tokens) is not { Kind: TokenKind.Word, IsCapitalised: true }
        && language.Roles.Match(text.Tokens, at, sentence.Tokens.End) is null && language.Portfolios.Match(text.Tokens, at, sentence.Tokens.End) is null;

    /// <summary>"Keolis |Pays d'Aix|": how many tokens the word is with the name that it is of; none where such a word lacks one.</summary>
    private int LandBehind(int at, Sentence sentence) =>
        !language.Has("landmark", text.Tokens[at].Folded) ? 1
        : text.At(at + 1, sentence.Tokens) is { Lower: "de" or "d'" or "du" } && text.At(at + 2, sentence.Tokens) is { Kind: TokenKind.Word, IsCapitalised: true } ? 3
        : 0;

    /// <summary>"Siemens |Energy|", "Arcep |Lab|", "FGTB |Verviers-Ostbelgien|": one more capital, which two would make a person's name.</summary>
    private bool IsLast(int at, OrganisationMention found, Sentence sentence) =>
        found.Kind is OrganisationKind.Company or OrganisationKind.Other or OrganisationKind.Media
        && text.Tokens[at] is { Kind: TokenKind.Word, IsCapitalised: true, Form.Length: > 2 } word && !language.IsSaidByItself(word.Folded)
            && !language.IsInhabitant(word.Folded) && !language.IsGivenName(word.Folded.Split('-')[0])
        && (language.Has("organisation-word", word.Folded) || IsOfFirm(at, found, sentence)
            || (word.Form.Contains('-', StringComparison.Ordinal) && found.Span.Length == 1 && IsThing(word, text.Tokens[found.Span.Start]) && text.At(at + 1, sentence.Tokens) is not { Kind: TokenKind.Word, IsCapitalised: true }));

    /// <summary>"Samsung |Biologics|", "Ubisoft |Annecy-Lac|": what no French word is, and behind which the name ends.</summary>
    private bool IsOfFirm(int at, OrganisationMention found, Sentence sentence) => found is { Known: not null, Span.Length: 1, Kind: OrganisationKind.Company }
        && text.Tokens[at] is { Shape: TokenShape.Capitalised } word && !vocabulary.KnowsAny(word.Lower) && language.Names.Match(text.Tokens, at, at + 1) is null
        && text.At(at + 1, sentence.Tokens) is not { Kind: TokenKind.Word, IsCapitalised: true };

    /// <summary>Two family names behind a firm's are a person's: not "Thales Quadros-Lima".</summary>
    private bool IsThing(Token word, Token firm) => firm.Shape == TokenShape.Capitals || vocabulary.Knows(word.Lower.Split('-')[0], PartOfSpeech.Noun);

    /// <summary>"Samu |63|", "Terre solidaire |63|": a number that counts nothing behind it.</summary>
    private bool IsNumber(TokenSpan name, OrganisationMention found, Sentence sentence) =>
        found.Kind != OrganisationKind.Party && text.Tokens[name.End].Form is { Length: 2 or 3 } number && number.All(char.IsAsciiDigit)
        && (text.At(name.End + 1, sentence.Tokens) is not { } behind || (behind.Kind == TokenKind.Punctuation && behind.Form is not ("%" or "-" or "/")) || (behind.Shape == TokenShape.Lower && !vocabulary.Knows(behind.Lower, PartOfSpeech.Noun) && !language.Has("month", behind.Folded)));

    /// <summary>"Défi |bruxellois|", "Horizons |wallons|": parties called like things, by whose they are.</summary>
    private bool IsLocalParty(Token word, OrganisationMention found) => found is { Known: not null, Kind: OrganisationKind.Party, Span.Length: 1 }
        && text.Tokens[found.Span.Start] is { Shape: TokenShape.Capitalised } party && vocabulary.Knows(party.Lower, PartOfSpeech.Noun)
        && (language.Demonyms.ContainsKey(word.Folded) || language.Towns.ContainsKey(word.Folded) || language.Has("inhabitant", word.Folded));

    /// <summary>"AS Monaco |basket| |féminin|".</summary>
    private bool IsSection(Token word, OrganisationMention found) => found.Kind is OrganisationKind.Other or OrganisationKind.Company && language.Has("section", word.Folded);

    /// <summary>"Samu |de Colmar|", "FNSEA |de l'Aisne|": the part of a body that a place has, behind an acronym or a name that is known.</summary>
    private int Place(TokenSpan name, OrganisationMention found, Sentence sentence)
    {
        var isLocal = found.Kind is OrganisationKind.Other or OrganisationKind.GovernmentBody or OrganisationKind.Party
            && (found.Known is null or { Parent: null or "" } || text.Tokens[name.Start].Shape == TokenShape.Capitals) && text.Tokens[name.End - 1].IsCapitalised;
        var at = name.End + 1;
        at += text.At(at, sentence.Tokens) is { } article && language.Has("article", article.Folded) ? 1 : 0;
        // "ADMR |des coteaux de Lanta|".
        at += text.At(at, sentence.Tokens) is { Shape: TokenShape.Lower } land && language.Has("landmark", land.Folded)
            && text.At(at + 1, sentence.Tokens) is { Lower: "de" or "d'" or "du" } ? 2 : 0;
        if (!isLocal || text.At(at, sentence.Tokens) is not { Kind: TokenKind.Word, IsCapitalised: true } place)
        {
            return 0;
        }

        var known = language.Names.Match(text.Tokens, at, sentence.Tokens.End);
        return known is { Meaning: PlaceMeaning } ? at + known.Value.Length - name.End
            : known is null && found.Kind != OrganisationKind.Party && IsPlaceLike(at, place, sentence) ? at + 1 - name.End
            : 0;
    }

    private bool IsPlaceLike(int at, Token word, Sentence sentence) =>
        !language.IsSaidByItself(word.Folded) && language.Roles.Match(text.Tokens, at, sentence.Tokens.End) is null && language.Portfolios.Match(text.Tokens, at, sentence.Tokens.End) is null
        && !vocabulary.Knows(word.Lower, PartOfSpeech.Noun) && text.At(at + 1, sentence.Tokens) is not { Kind: TokenKind.Word, IsCapitalised: true };
}
