using NatoGraph.Domain.Entities;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Segmentation;

namespace NatoGraph.Extraction.Mentions;

/// <summary>Reads the organisation or state of a role: "de l'OTAN", "américain", "auprès de l'Unesco".</summary>
internal sealed class SlotReader(SegmentedText text, LanguagePack language, MentionMap names)
{
    /// <summary>Fills the draft's slot with what stands behind it, if that is an organisation or state.</summary>
    public bool Read(PostDraft draft, Sentence sentence)
    {
        var at = draft.End;
        if (text.At(at, sentence.Tokens) is not { Kind: TokenKind.Word } token)
        {
            return false;
        }

        if (draft.Slot is null && Adjective(draft, at, token) is { } adjective)
        {
            draft.Fill(adjective, at + 1);
            return true;
        }

        return draft.Form.Role.Class == RoleClass.Envoy && IsAbroad(token)
            ? ReadSeat(draft, sentence)
            : draft.Slot is null && (language.Has("of", token.Folded) || IsSeatOf(draft, token)) && ReadComplement(draft, sentence);
    }

    private Mention? Adjective(PostDraft draft, int at, Token token) =>
        token.Shape != TokenShape.Lower ? null
        : names.At(at) is StateMention { Form: StateForm.Adjective } state ? state
        : IsLocal(draft) && language.Towns.TryGetValue(token.Folded, out var town) ? new OrganisationMention(new TokenSpan(at, at + 1), town, OrganisationKind.GovernmentBody)
        : language.Adjectives.TryGetValue(token.Folded, out var organisation)
            ? new OrganisationMention(new TokenSpan(at, at + 1), token.Form, organisation.Kind) { Known = organisation }
            : null;

    private static bool IsLocal(PostDraft draft) => draft.Form.Role.Class is RoleClass.Municipal or RoleClass.Portfolio;

    private static bool IsAbroad(Token token) => token.Folded is "a" or "au" or "aux" or "en" or "aupres";

    /// <summary>"professeur à Cambridge", "juge à la Cour", "recteur auprès de": professions and envoys sit "at" their organisation.</summary>
    private static bool IsSeatOf(PostDraft draft, Token token) =>
        token.Folded is "a" or "au" or "aux" or "aupres" or "chez"
        && draft.Form.Role.Class is RoleClass.Profession or RoleClass.Parliamentary or RoleClass.General;

    private bool ReadComplement(PostDraft draft, Sentence sentence)
    {
        var at = SkipArticles(draft.End + 1, sentence);
        if (at >= sentence.Tokens.End)
        {
            return false;
        }

        Mention? slot = names.At(at) switch
        {
            OrganisationMention organisation => organisation,
            StateMention { Form: StateForm.Capital } town when draft.Form.Role.Class == RoleClass.Municipal || language.Has("town-role", Folding.Fold(draft.Form.Role.Name)) => Town(town.Span),
            StateMention { Form: StateForm.Capital } when !language.Has("of", text.Tokens[draft.End].Folded) => null,
            StateMention { Form: not StateForm.Adjective } state => state,
            PlaceMention place when language.Has("of", text.Tokens[draft.End].Folded) && draft.Form.Role.Class is not (RoleClass.Portfolio or RoleClass.Government or RoleClass.HeadOfState or RoleClass.Parliamentary) => Town(place.Span),
            PersonMention { IsFull: true } person when GivenWithin(person.Span) is > 0 and var given => new OrganisationMention(new TokenSpan(at, given), text.TextOf(new TokenSpan(at, given)), OrganisationKind.Other),
            PersonMention { IsFull: true } person when MayBeOrganisation(draft, person) => new OrganisationMention(person.Span, text.TextOf(person.Span), OrganisationKind.Other),
            null when text.Tokens[at].IsCapitalised => Unknown(draft, at, sentence),
            _ => null,
        };
        slot ??= names.At(at) is PersonMention ? null : GovernmentOf(at, sentence);
        if (slot is null)
        {
            return false;
        }

        draft.Fill(slot, slot.Span.End);
        return true;
    }

    /// <summary>"du gouvernement italien" is the state itself.</summary>
    private StateMention? GovernmentOf(int at, Sentence sentence) =>
        text.Tokens[at].Folded is "gouvernement" or "executif" or "cabinet" && text.At(at + 1, sentence.Tokens) is not null && names.At(at + 1) is StateMention state
            ? state
            : null;

    private int SkipArticles(int at, Sentence sentence)
    {
        var start = at;
        while (at < sentence.Tokens.End && at - start < 3 && text.Tokens[at].Folded is "la" or "le" or "les" or "l'" or "de" or "du" or "des" or "d'")
        {
            at++;
        }

        if (at < sentence.Tokens.End && language.OrganisationHeads.Match(text.Tokens, at, sentence.Tokens.End) is { Meaning.Small: SmallHead.Apposed } apposed && names.At(at + apposed.Length) is OrganisationMention)
        {
            at += apposed.Length;
        }

        return at;
    }

    /// <summary>Two unknown words with capitals look like a person, but a director is a director of something.</summary>
    private bool MayBeOrganisation(PostDraft draft, PersonMention person) =>
        draft.Form.Role.Class is RoleClass.General or RoleClass.Head
        && person.Title is null
        && !language.IsGivenName(text.Tokens[person.Span.Start].Folded)
        && draft.Form.Role.Name is not ("conseiller" or "adjoint" or "porte-parole");

    /// <summary>The token of a given name within the words, which begins a person's name behind that of a body: 0 where there is none.</summary>
    private int GivenWithin(TokenSpan span) =>
        language.IsGivenName(text.Tokens[span.Start].Folded) ? 0 : Enumerable.Range(span.Start + 1, span.Length - 1).FirstOrDefault(at => language.IsGivenName(text.Tokens[at].Folded));

    private OrganisationMention? Unknown(PostDraft draft, int at, Sentence sentence)
    {
        if (text.Tokens[at].Kind != TokenKind.Word || text.Tokens[at].Form.Length < 2 || language.Has("title-masculine", text.Tokens[at].Folded) || language.Has("title-feminine", text.Tokens[at].Folded) || language.Has("month", text.Tokens[at].Folded)
            || language.Roles.Match(text.Tokens, at, sentence.Tokens.End) is not null || language.Portfolios.Match(text.Tokens, at, sentence.Tokens.End) is not null)
        {
            return null;
        }

        var end = at + 1;
        while (end < sentence.Tokens.End && names.At(end) is null && NamePart(end, sentence) is > 0 and var length)
        {
            end += length;
        }

        var span = new TokenSpan(at, end);
        return draft.Form.Role.Class == RoleClass.Municipal ? Town(span) : new OrganisationMention(span, text.TextOf(span), OrganisationKind.Other);
    }

    private int NamePart(int at, Sentence sentence) => text.Tokens[at] switch
    {
        { Kind: TokenKind.Word, IsCapitalised: true } => 1,
        { } token when language.Has("name-link", token.Folded) && text.At(at + 1, sentence.Tokens) is { Kind: TokenKind.Word, IsCapitalised: true } => 2,
        _ => 0,
    };

    private OrganisationMention Town(TokenSpan span) => new(span, text.TextOf(span), OrganisationKind.GovernmentBody);

    /// <summary>"ambassadeur de France à Londres": where an envoy is sent is part of the role.</summary>
    private bool ReadSeat(PostDraft draft, Sentence sentence)
    {
        var at = SkipArticles(draft.End + 1, sentence);
        if (at >= sentence.Tokens.End || names.At(at) is not { } seat || seat is PersonMention or StateMention { Form: StateForm.Adjective })
        {
            return false;
        }

        draft.ExtendRole(" " + text.TextOf(new TokenSpan(draft.End, seat.Span.End)), seat.Span.End);
        return true;
    }
}
