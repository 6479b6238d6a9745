using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Segmentation;
using NatoGraph.Extraction.Syntax;
using NatoGraph.Extraction.Syntax.Grammar;
using NatoGraph.Extraction.Syntax.Words;

namespace NatoGraph.Extraction.Mentions;

/// <summary>
/// Reads what a role is for, where that is no organisation: "commissaire aux droits de l'homme", "directeur de la recherche", "envoyé
/// spécial pour le Sahel"; and where its holder sits: "représentant permanent du Chili auprès de l'ONU".
/// </summary>
internal sealed class ComplementReader(SegmentedText text, LanguagePack language, MentionMap names)
{
    private const int Longest = 9;

    private readonly OrganisationTail tail = new(text, language);
    private readonly Vocabulary vocabulary = SyntaxModel.French.Vocabulary;

    /// <summary>Adds what stands behind the draft, if it is such words.</summary>
    public bool Read(PostDraft draft, Sentence sentence)
    {
        var at = draft.End;
        if (draft is { Slot: null, Form.Form: PostForm.Holder } && IsOfChief(at, draft, sentence))
        {
            draft.ExtendRole(" en chef", at + 2);
            return true;
        }

        if (!draft.HasComplement && draft is { Slot: null, Form.Form: PostForm.Holder } && Kind(at, draft, sentence) is { } kind)
        {
            draft.ExtendRole(" " + kind, at + 1);
            return true;
        }

        if (!draft.HasComplement && draft is { Slot: null, Form.Form: PostForm.Holder } && Field(at, draft, sentence) is { } field)
        {
            draft.Complete(" " + field, at + 1);
            return true;
        }

        if (IsGoingOn(at, draft, sentence))
        {
            draft.ExtendRole(" " + text.Tokens[at].Lower, at + 1);
            return true;
        }

        if (draft.HasComplement || (draft.Form.Form == PostForm.Office && !IsOfFunction(draft, sentence)) || text.At(at, sentence.Tokens) is not { Kind: TokenKind.Word } link || link.Lower == "a")
        {
            return false;
        }

        if (draft.Slot is not null && Seat(at, sentence) is > 0 and var seat)
        {
            draft.Pass(at + seat);
            return true;
        }

        if (Charge(draft, at, sentence) is > 0 and var behind)
        {
            draft.Pass(behind);
            return true;
        }

        var end = MayHave(draft, link) || IsOfFunction(draft, sentence) ? End(at, Math.Min(sentence.Tokens.End, at + Longest)) : at;
        if (end == at)
        {
            return false;
        }

        if (IsDirection(draft))
        {
            draft.Rename("directeur");
        }

        var isCharge = language.Has("charge", link.Folded);
        draft.Complete((isCharge ? " " + Inflection.Masculine(link.Lower) : "") + " " + text.TextOf(new TokenSpan(isCharge ? at + 1 : at, end)), end);
        return true;
    }

    /// <summary>"directrice générale déléguée |en charge des opérations|": what is no part of the role's name; the token behind it, or 0.</summary>
    private int Charge(PostDraft draft, int at, Sentence sentence) =>
        draft.Form.Role.Class == RoleClass.General && text.At(at, sentence.Tokens) is { Lower: "en" } && text.At(at + 1, sentence.Tokens) is { Lower: "charge" }
            && text.At(at + 2, sentence.Tokens) is { } of && language.Has("of", of.Folded) && End(at + 2, Math.Min(sentence.Tokens.End, at + Longest)) is var end && end > at + 2 ? end : 0;

    /// <summary>"inspecteur du travail |en chef|".</summary>
    private bool IsOfChief(int at, PostDraft draft, Sentence sentence) => draft.Form.Role.Class != RoleClass.Head
        && text.At(at, sentence.Tokens) is { Lower: "en" } && text.At(at + 1, sentence.Tokens) is { Folded: "chef" or "cheffe" };

    /// <summary>"directrice des opérations |aériennes|": an adjective of the noun with which the role's own words end.</summary>
    private bool IsGoingOn(int at, PostDraft draft, Sentence sentence) =>
        draft is { HasComplement: false, Slot: null, Form.Form: PostForm.Holder } && draft.End - draft.Start > 2 && IsOfNoun(draft)
        && text.At(at, sentence.Tokens) is { Kind: TokenKind.Word, Shape: TokenShape.Lower } adjective && names.At(at) is null && tail.IsAdjective(adjective)
        && !language.Has("complement-link", adjective.Folded) && !language.Has("role-adjective", adjective.Folded) && !language.Has("describing-adjective", Folding.Fold(Inflection.Masculine(adjective.Lower.TrimEnd('s'))))
        && language.Roles.Match(text.Tokens, at, sentence.Tokens.End) is null;

    private bool IsOfNoun(PostDraft draft) => draft.RoleName == draft.Form.Role.Means
        && Enumerable.Range(draft.Start + 1, draft.End - draft.Start - 2).Any(at => language.Has("of", text.Tokens[at].Folded)) && text.Tokens[draft.End - 1].Shape == TokenShape.Lower;

    /// <summary>"délégué |zonal|": an adjective that says what a role is for, and neither whose it is nor how somebody does it.</summary>
    private string? Kind(int at, PostDraft draft, Sentence sentence) =>
        draft.Form is { IsPlural: false } && text.At(at, sentence.Tokens) is { Kind: TokenKind.Word, Shape: TokenShape.Lower } adjective
        && names.At(at) is null && IsSpecialised(draft) && tail.IsAdjective(adjective) && language.Words["kind-ending"].Any(ending => adjective.Folded.EndsWith(ending, StringComparison.Ordinal))
        && !language.Demonyms.ContainsKey(adjective.Folded) && !language.Adjectives.ContainsKey(adjective.Folded) && !language.Towns.ContainsKey(adjective.Folded)
        && Inflection.Masculine(adjective.Lower) is var masculine && !language.Has("describing-adjective", Folding.Fold(masculine))
            && language.Roles.Match(text.Tokens, at, sentence.Tokens.End) is null
            ? masculine
            : null;

    private bool IsSpecialised(PostDraft draft) => language.Has("specialised-role", Folding.Fold(draft.Form.Role.Name.Split(' ')[0]));

    /// <summary>"conseiller |presse|": what a role is for, without a link, before the end of the phrase.</summary>
    private string? Field(int at, PostDraft draft, Sentence sentence) =>
        text.At(at, sentence.Tokens) is { Kind: TokenKind.Word } noun && (language.Has("field", noun.Folded) || language.Has("function", noun.Folded) || IsThing(noun, draft))
        && language.Has("bare-function-role", Folding.Fold(draft.Form.Role.Name))
        && (names.At(at) is null or StateMention || names.At(at) is OrganisationMention { IsWeak: true, Span.Length: 1 })
        && (text.At(at + 1, sentence.Tokens) is not { Kind: TokenKind.Word } next || next.Shape != TokenShape.Lower || language.Has("of", next.Folded) || language.Has("to", next.Folded) || language.Has("at", next.Folded) || next.Folded is "et" or "depuis" or "en" or "sortant" or "sortante")
            ? noun.Form
            : null;

    /// <summary>"responsable |jeunes|", "chef |jardinier|": a common noun that can be nothing else.</summary>
    private bool IsThing(Token noun, PostDraft draft) => draft.Form is { IsPlural: false } && noun is { Shape: TokenShape.Lower, Folded.Length: > 2 }
        && vocabulary.Knows(noun.Lower, PartOfSpeech.Noun) && vocabulary.KnowsOnly(noun.Lower, PartOfSpeech.Noun, PartOfSpeech.Adjective)
        && !language.Has("no-complement", noun.Folded) && !language.Has("describing-adjective", noun.Folded) && !language.Has("description", noun.Folded)
            && !language.Has("modifier-outgoing", noun.Folded) && !language.Has("modifier-designate", noun.Folded);

    /// <summary>Adds what goes on with the noun that the draft ends with: "lutte |antidopage|", "contrôle |de gestion|".</summary>
    public void ReadOn(PostDraft draft, Sentence sentence)
    {
        var end = End(draft.End - 1, draft.End, Math.Min(sentence.Tokens.End, draft.End + Longest));
        if (end > draft.End)
        {
            draft.Complete(" " + text.TextOf(new TokenSpan(draft.End, end)), end);
        }
    }

    /// <summary>"patron |des risques|", "tête |de la sécurité|": whoever leads part of a body.</summary>
    private bool IsOfFunction(PostDraft draft, Sentence sentence)
    {
        var at = draft.End + 1;
        return draft is { Form.Role.Class: RoleClass.Head, Slot: null } && text.At(draft.End, sentence.Tokens) is { } link && language.Has("of", link.Folded)
            && (text.At(at, sentence.Tokens) is { } article && language.Has("article", article.Folded) ? text.At(at + 1, sentence.Tokens) : text.At(at, sentence.Tokens)) is { Shape: TokenShape.Lower } noun
            && (language.Has("function", noun.Folded) || (IsDirection(draft) && language.Has("led-function", noun.Folded)));
    }

    /// <summary>"la |direction| du personnel": whoever leads that part of a body is its director.</summary>
    private bool IsDirection(PostDraft draft) =>
        draft is { Form: { Form: PostForm.Office, Role.Class: RoleClass.Head } } && draft.End == draft.Start + 1 && text.Tokens[draft.Start].Folded == "direction";

    private bool MayHave(PostDraft draft, Token link) => draft.Form.Role.Class switch
    {
        RoleClass.Portfolio or RoleClass.General => (language.Has("complement-link", link.Folded) && !IsOfNoun(draft.Slot))
            || (draft.Slot is null && language.Has("of", link.Folded) && !IsOfWhole(draft)),
        RoleClass.Profession when draft.Slot is null && language.Has("complement-link", link.Folded) => language.Has("aimed-role", Folding.Fold(draft.Form.Role.Name)),
        RoleClass.Municipal => draft.Slot is null && language.Has("complement-link", link.Folded) && (draft.RoleName.EndsWith(" délégué", StringComparison.Ordinal) || language.Has("charge", link.Folded)),
        RoleClass.Military or RoleClass.Profession => draft.Slot is null && language.Has("of", link.Folded),
        RoleClass.Head => draft.Slot is null && language.Has("of", link.Folded) && text.Tokens.Length > draft.End + 1
            && (language.Has("unit", text.Tokens[NounBehind(draft.End)].Folded) || (draft.Form is { Form: PostForm.Holder, Role.Name: "chef" } && IsChief(draft) && !IsOfWhole(draft))),
        _ => false,
    };

    private int NounBehind(int link) => link + 2 < text.Tokens.Length && IsArticle(text.Tokens[link + 1]) ? link + 2 : link + 1;

    /// <summary>"chef |de rayon|", "cheffe |des ventes|", not "leader de".</summary>
    private bool IsChief(PostDraft draft) => draft.End == draft.Start + 1 && text.Tokens[draft.Start].Folded is "chef" or "cheffe";

    /// <summary>"président de l'Union |pour le renouveau|": what follows a body of no name of its own is more likely its name's than the role's.</summary>
    private bool IsOfNoun(Mention? slot) => slot is OrganisationMention { Known: null, Span.Length: 1 } && language.Has("description", text.Tokens[slot.Span.Start].Folded);

    /// <summary>"secrétaire général |de la formation|": the body that the role is one of, where it is no role of heads of parts.</summary>
    private bool IsOfWhole(PostDraft draft)
    {
        var noun = draft.End + 1 < text.Tokens.Length && IsArticle(text.Tokens[draft.End + 1]) ? draft.End + 2 : draft.End + 1;
        return noun < text.Tokens.Length && language.Has("description", text.Tokens[noun].Folded) && !language.Has("unit-role", Folding.Fold(draft.Form.Role.Name));
    }

    /// <summary>The token behind the complement that begins at the link, or the link where none does.</summary>
    private int End(int link, int limit) => End(link, link, limit);

    private int End(int link, int at, int limit)
    {
        while (at < limit && Step(at, link, limit) is > 0 and var step)
        {
            at += step;
        }

        return at;
    }

    private int Step(int at, int link, int limit)
    {
        var token = text.Tokens[at];
        if (token.Kind != TokenKind.Word)
        {
            return 0;
        }

        if (at > link && token.IsCapitalised && language.Has("unit", text.Tokens[at - 1].Folded) && names.At(at) is null or OrganisationMention { Known: null } or PlaceMention or StateMention { Form: StateForm.Name })
        {
            return names.At(at)?.Span.Length ?? 1;
        }

        // "service |économie|", "division |eaux|"
        if (at > link && token.Shape == TokenShape.Lower && language.Has("unit", text.Tokens[at - 1].Folded) && names.At(at) is null && IsUnitsField(at))
        {
            return 1;
        }

        if (at > link && token.Shape == TokenShape.Lower && tail.IsAdjective(token) && names.At(at) is null && !language.Has("complement-link", token.Folded))
        {
            return 1;
        }

        var isLink = at == link || token.Folded is "de" or "du" or "des" or "d'"
            || (token.Folded == "et" && at + 1 < limit && (IsLink(text.Tokens[at + 1]) || (text.Tokens[link].Lower == "pour" && IsArticle(text.Tokens[at + 1]))));
        return isLink ? Noun(at, limit, at == link && link > 0 && language.Has("town-role", text.Tokens[link - 1].Folded)) : 0;
    }

    /// <summary>A noun that can be nothing else, or that nothing follows: "division |montres|,".</summary>
    private bool IsUnitsField(int at)
    {
        var token = text.Tokens[at];
        return token.Form.Contains('-', StringComparison.Ordinal)
            || (vocabulary.Knows(token.Lower, PartOfSpeech.Noun) && (vocabulary.KnowsOnly(token.Lower, PartOfSpeech.Noun, PartOfSpeech.Adjective) || (at + 1 < text.Tokens.Length && text.Tokens[at + 1].Form is ",")));
    }

    /// <summary>The link, its articles and a noun in small letters; names stop it.</summary>
    private int Noun(int at, int limit, bool isOfLand = false)
    {
        var noun = at + 1;
        while (noun < limit && noun - at < 4 && (IsArticle(text.Tokens[noun]) || IsLink(text.Tokens[noun])))
        {
            noun++;
        }

        if (noun >= limit || language.Has("indefinite", text.Tokens[noun - 1].Folded) || language.Has("own-state", text.Tokens[noun].Folded) || names.At(noun) is not (null or OrganisationMention { IsWeak: true, Span.Length: 1 }) || text.Tokens[noun] is not { Kind: TokenKind.Word } token || language.Roles.Match(text.Tokens, noun, limit) is not null)
        {
            return 0;
        }

        if (token.Shape == TokenShape.Lower && language.Has("description", token.Folded) && !language.Has("function", token.Folded) && !language.Has("unit", token.Folded))
        {
            return 0;
        }

        if (language.Portfolios.Match(text.Tokens, noun, limit) is { } portfolio)
        {
            return noun + portfolio.Length - at;
        }

        var isCommon = token.Shape == TokenShape.Lower
            || (token.Shape == TokenShape.Capitalised && vocabulary.Knows(token.Lower, PartOfSpeech.Noun) && language.Has("of", text.Tokens[at].Folded) && (noun > at + 1 || text.Tokens[at].Lower is "du" or "des") && !isOfLand);
        return isCommon && token.Folded.Length > 2 && !language.Has("not-in-name", token.Folded) && !language.Has("month", token.Folded)
            && !language.Has("possessive", token.Folded) && !language.Has("title", token.Folded) && !language.Has("no-complement", token.Folded) ? noun - at + 1 : 0;
    }

    /// <summary>"auprès de l'ONU", "en Libye" behind a role that has its organisation: how many tokens.</summary>
    private int Seat(int at, Sentence sentence)
    {
        if (!language.Has("seat-link", text.Tokens[at].Folded) && text.Tokens[at].Lower != "pour")
        {
            return 0;
        }

        var noun = at + 1;
        while (noun < sentence.Tokens.End && noun - at < 4 && (IsArticle(text.Tokens[noun]) || language.Has("of", text.Tokens[noun].Folded)))
        {
            noun++;
        }

        return noun < sentence.Tokens.End && names.At(noun) is OrganisationMention or StateMention { Form: StateForm.Name or StateForm.Capital } or PlaceMention
            && IsEnd(names.At(noun)!.Span.End, sentence)
            ? names.At(noun)!.Span.End - at
            : 0;
    }

    private bool IsEnd(int at, Sentence sentence) => text.At(at, sentence.Tokens) is not { Kind: TokenKind.Word } || names.At(at) is PersonMention;

    private bool IsArticle(Token token) => language.Has("article", token.Folded) || language.Has("indefinite", token.Folded);

    private bool IsLink(Token token) => language.Has("of", token.Folded) || (token.Lower != "a" && language.Has("to", token.Folded));
}
