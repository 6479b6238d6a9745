using NatoGraph.Domain.Entities;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Segmentation;
using NatoGraph.Extraction.Syntax;
using NatoGraph.Extraction.Syntax.Grammar;
using NatoGraph.Extraction.Syntax.Words;

namespace NatoGraph.Extraction.Mentions;

/// <summary>Reads bodies that only the role before them shows to be some: unknown names, small nouns, towns.</summary>
internal sealed class UnnamedBodies(SegmentedText text, LanguagePack language, MentionMap names)
{
    private readonly OrganisationTail tail = new(text, language);
    private readonly Vocabulary vocabulary = SyntaxModel.French.Vocabulary;
    private readonly NameExtension extension = new(text, language);
    private readonly string[] abstractEndings = [.. language.Words["abstract-ending"]];

    /// <summary>A town as a body.</summary>
    public OrganisationMention Town(TokenSpan span)
    {
        var whole = new TokenSpan(span.Start, span.End + (IsDistrict(span.End) ? 1 : 0));
        return new OrganisationMention(whole, text.TextOf(whole), OrganisationKind.GovernmentBody);
    }

    /// <summary>"Yaoundé |VI|", "Douala |IIIe|": the number of a district.</summary>
    private bool IsDistrict(int at) =>
        text.At(at, text.SentenceOf(at - 1).Tokens) is { IsCapitalised: true, Form.Length: < 7 } number && number.Form.TrimEnd('e') is { Length: > 0 } roman && roman.All("IVX".Contains);

    /// <summary>Steps over a noun that says what the name behind it is: "de la banque", "de l'opérateur de télécoms".</summary>
    public int SkipNoun(int at, Sentence sentence)
    {
        if (Territory(at, sentence) is > 0 and var named)
        {
            return named;
        }

        if (at >= sentence.Tokens.End || language.OrganisationHeads.Match(text.Tokens, at, sentence.Tokens.End) is not { } noun || names.At(at) is not null)
        {
            return at;
        }

        var name = tail.SkipNoun(at + noun.Length, sentence.Tokens.End);
        return name < sentence.Tokens.End && names.At(name) is OrganisationMention ? name : at;
    }

    /// <summary>"de l'oblast de |Tchernihiv|", "de la commune d'|Arlon|": where the name behind a noun for part of a state begins, 0 where there is none.</summary>
    private int Territory(int at, Sentence sentence)
    {
        if (at >= sentence.Tokens.End || text.Tokens[at].Shape != TokenShape.Lower || !language.Has("territory", text.Tokens[at].Folded) || names.At(at) is not null)
        {
            return 0;
        }

        var name = SkipLink(at + 1, sentence);
        return name > at + 1 && name < sentence.Tokens.End && text.Tokens[name].IsCapitalised && names.At(name) is not PersonMention ? name : 0;
    }

    /// <summary>"du gouvernement italien" is the state itself.</summary>
    public StateMention? GovernmentOf(int at, Sentence sentence) =>
        language.Has("government-noun", text.Tokens[at].Folded) && text.At(at + 1, sentence.Tokens) is not null && names.At(at + 1) is StateMention state
            ? state
            : null;

    /// <summary>"de l'ambassade de France", "de la primature haïtienne", "de la mairie de Gombe": whose house the words name.</summary>
    public Mention? HouseOf(int at, PostDraft draft, Sentence sentence)
    {
        if (draft.Form.Form != PostForm.Holder || text.Tokens[at].Shape != TokenShape.Lower || !language.Has("house-of", text.Tokens[at].Folded) || names.At(at) is not null)
        {
            return null;
        }

        var owner = text.At(at + 1, sentence.Tokens) is { } rank && language.Has("role-adjective", rank.Folded) ? at + 2 : at + 1;
        var name = SkipLink(owner, sentence);
        return name >= sentence.Tokens.End ? null
            : names.At(name) switch
            {
                StateMention { Form: StateForm.Adjective } state when name == owner => state,
                StateMention { Form: StateForm.Name } state when name > owner => state,
                PlaceMention or StateMention { Form: StateForm.Capital } when name > owner => Town(names.At(name)!.Span),
                null when name > owner && text.Tokens[name].IsCapitalised => Unknown(draft, name, sentence),
                _ => null,
            };
    }

    private int SkipLink(int at, Sentence sentence)
    {
        var end = at;
        while (end < sentence.Tokens.End && end - at < 2 && (language.Has("of", text.Tokens[end].Folded) || (end > at && language.Has("article", text.Tokens[end].Folded))))
        {
            end++;
        }

        return end;
    }

    /// <summary>
    /// "du service politique", "de l'Exploration": a part of the body that says what its head is for, where the role before is one of heads of parts.
    /// </summary>
    public bool IsUnit(int at, PostDraft draft, Sentence sentence)
    {
        if (draft.Form.Role.Class is not (RoleClass.General or RoleClass.Head or RoleClass.Profession) || names.At(at) is OrganisationMention { Known: not null } or PersonMention or StateMention)
        {
            return false;
        }

        var token = text.Tokens[at];
        if (token.Shape == TokenShape.Lower)
        {
            return language.Has("unit", token.Folded) && names.At(at) is null && language.Has("unit-role", Folding.Fold(draft.Form.Role.Name.Split(' ')[0]));
        }

        return token.Shape == TokenShape.Capitalised && names.At(at) is null or OrganisationMention { IsWeak: true, Span.Length: 1 }
            && vocabulary.Knows(token.Lower, PartOfSpeech.Noun) && language.Has("unit-role", Folding.Fold(draft.Form.Role.Name.Split(' ')[0]))
            && (language.Portfolios.Match(text.Tokens, at, sentence.Tokens.End) is not null || language.Has("function", token.Folded) || IsOf(at + 1, sentence));
    }

    /// <summary>
    /// A board, committee or group in small letters, "du conseil de recherche politique", a body of the kind that has the role, "doyen de la faculté des sciences", or a
    /// noun with a name within its complements: "gérant de la bergerie du Vercors".
    /// </summary>
    public OrganisationMention? Small(int at, PostDraft draft, Sentence sentence)
    {
        if (text.Tokens[at].Shape != TokenShape.Lower || names.At(at) is not null)
        {
            return null;
        }

        var isBody = ((language.Has("small-body", text.Tokens[at].Folded) && language.Has("presiding-role", Folding.Fold(draft.Form.Role.Name))) || draft.Form.Role.Bodies.Contains(text.Tokens[at].Folded))
            && language.Roles.Match(text.Tokens, at, sentence.Tokens.End) is null;
        var isPlace = !isBody && IsEstablishment(at, draft, sentence);
        var end = isBody || isPlace ? tail.Extend(at + 1, sentence.Tokens.End) : at;
        var span = new TokenSpan(at, end);
        return end - at < 2 || (isPlace && !(end - at > 2 && text.Tokens[end - 1].IsCapitalised && Enumerable.Range(at, end - at).All(IsPlaceOrNothing))) ? null : new OrganisationMention(span, text.TextOf(span), OrganisationKind.Other);
    }

    /// <summary>"le siège de |l'Otan|", "le cabinet de |Marie Brun|" are no bodies of their own.</summary>
    private bool IsPlaceOrNothing(int at) => names.Covering(at) is null or PlaceMention or StateMention or OrganisationMention { IsWeak: true };

    /// <summary>A thing that somebody leads, in the singular, and no part of a body or what it does: not "directeur de la recherche de …".</summary>
    private bool IsEstablishment(int at, PostDraft draft, Sentence sentence)
    {
        var noun = text.Tokens[at];
        return draft.Form.Role.Class is RoleClass.General or RoleClass.Head or RoleClass.Profession && language.Has("definite", text.Tokens[at - 1].Folded)
            && vocabulary.Knows(noun.Lower, PartOfSpeech.Noun) && !noun.Folded.EndsWith('s') && !abstractEndings.Any(ending => noun.Folded.EndsWith(ending, StringComparison.Ordinal))
            && !language.Has("function", noun.Folded) && !language.Has("field", noun.Folded) && !language.Has("unit", noun.Folded)
                && !language.Has("led-unit", noun.Folded) && !language.Has("own-state", noun.Folded)
            && !language.Has("not-in-name", noun.Folded) && !language.Has("no-complement", noun.Folded)
                && language.Portfolios.Match(text.Tokens, at, sentence.Tokens.End) is null && language.Roles.Match(text.Tokens, at, sentence.Tokens.End) is null;
    }

    /// <summary>An unexplained name with the town that follows it: "du Philharmonique de Daegu".</summary>
    public OrganisationMention Continued(OrganisationMention found)
    {
        var isOf = found is { IsWeak: true, Acronym: null } && found.Span.End + 1 < text.SentenceOf(found.Span.Start).Tokens.End && text.Tokens[found.Span.End].Lower is "de" or "d'";
        var isPlace = isOf && (names.At(found.Span.End + 1) is PlaceMention or StateMention { Form: StateForm.Capital } || (names.At(found.Span.End + 1) is null && text.Tokens[found.Span.End + 1].IsCapitalised));
        var end = isPlace ? names.At(found.Span.End + 1)?.Span.End ?? found.Span.End + 2 : found.Span.End;
        var span = new TokenSpan(found.Span.Start, end);
        return isPlace ? found with { Span = span, Name = text.TextOf(span) } : found;
    }

    /// <summary>A name that nothing knows.</summary>
    public OrganisationMention? Unknown(PostDraft draft, int at, Sentence sentence)
    {
        var token = text.Tokens[at];
        var isLonger = text.At(at + 1, sentence.Tokens) is { Kind: TokenKind.Word, IsCapitalised: true };
        if (token.Kind != TokenKind.Word || token.Form.Length < 2 || language.IsPersonTitle(token.Folded) || language.Has("no-organisation", token.Folded)
            || language.Has("month", token.Folded) || language.Portfolios.Match(text.Tokens, at, sentence.Tokens.End) is not null
            || (language.Roles.Match(text.Tokens, at, sentence.Tokens.End) is { } role && !(isLonger && role.Meaning.Form == PostForm.Office)))
        {
            return null;
        }

        var end = at + 1;
        while (end < sentence.Tokens.End && NamePart(at, end, sentence) is > 0 and var length)
        {
            end += length;
        }

        end = end == at + 1 && vocabulary.Knows(token.Lower, PartOfSpeech.Noun) ? tail.Extend(end, sentence.Tokens.End) : end;
        // "Terre solidaire |63|".
        end += text.At(end, sentence.Tokens) is { Kind: TokenKind.Number, Form.Length: 2 or 3 } number && number.Form.All(char.IsAsciiDigit)
            && text.At(end + 1, sentence.Tokens) is not { Kind: TokenKind.Word, Shape: TokenShape.Lower } ? 1 : 0;
        var span = new TokenSpan(at, end);
        return draft.Form.Role.Class == RoleClass.Municipal || IsPlace(span) ? Town(span) : extension.Extended(new OrganisationMention(span, text.TextOf(span), OrganisationKind.Other), sentence);
    }

    private bool IsPlace(TokenSpan span) => language.Names.Match(text.Tokens, span.Start, span.End) is { Meaning: PlaceMeaning } place && place.Length == span.Length;

    private int NamePart(int start, int at, Sentence sentence) => text.Tokens[at] switch
    {
        { Kind: TokenKind.Word, IsCapitalised: true } => names.At(at) switch
        {
            null => 1,
            PlaceMention or StateMention { Form: StateForm.Name } => names.At(at)!.Span.Length,
            OrganisationMention { IsWeak: true } => names.At(at)!.Span.Length,
            _ => 0,
        },
        { } token when at == start + 1 && token.Lower is "de" && text.At(at + 1, sentence.Tokens) is { IsCapitalised: true }
            && names.At(at + 1) is null or PlaceMention => names.At(at + 1)?.Span.Length + 1 ?? 2,
        { Form: "&" } when text.At(at + 1, sentence.Tokens) is { Kind: TokenKind.Word, IsCapitalised: true } => 2,
        { } token when names.At(at) is null && language.Has("name-link", token.Folded) && text.At(at + 1, sentence.Tokens) is { Kind: TokenKind.Word, IsCapitalised: true } => 2,
        _ => 0,
    };

    /// <summary>Whether "de" and a body or state stand there.</summary>
    private bool IsOf(int at, Sentence sentence)
    {
        if (text.At(at, sentence.Tokens) is not { } link || !(language.Has("of", link.Folded) || language.Has("at", link.Folded)))
        {
            return false;
        }

        var name = text.At(at + 1, sentence.Tokens) is { } article && language.Has("article", article.Folded) ? at + 2 : at + 1;
        return name < sentence.Tokens.End && names.At(name) is OrganisationMention or StateMention { Form: not StateForm.Adjective };
    }
}
