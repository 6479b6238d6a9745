using NatoGraph.Domain.Entities;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Segmentation;

namespace NatoGraph.Extraction.Mentions;

/// <summary>Reads the organisation or state of a role: "de l'OTAN", "américain", "auprès de l'Unesco".</summary>
internal sealed class SlotReader(SegmentedText text, LanguagePack language, MentionMap names)
{
    private readonly UnnamedBodies bodies = new(text, language, names);
    private readonly PointerReader pointers = new(text, language, names);

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
            if (adjective is StateMention && language.Has("sent-role", Folding.Fold(draft.Form.Role.Name)))
            {
                // "commissaire |ghanéen| aux Affaires politiques": whoever the states send is of none.
                draft.Pass(at + 1);
            }
            else
            {
                draft.Fill(adjective, at + 1);
            }

            return true;
        }

        if (draft.Slot is null && Union(draft, at, token) is { } union)
        {
            draft.Pass(at + 1);
            var isLinked = text.At(at + 1, sentence.Tokens) is { Kind: TokenKind.Word } link && (language.Has("of", link.Folded) || language.Has("at", link.Folded));
            if (!(isLinked && ReadComplement(draft, sentence)))
            {
                draft.Fill(union, at + 1);
            }

            return true;
        }

        return draft.Form.Role.Class == RoleClass.Envoy && language.Has("seat-link", token.Folded)
            ? ReadSeat(draft, sentence)
            : draft.Slot is null && ((language.Has("of", token.Folded) || IsSeatOf(draft, token, sentence)) ? ReadComplement(draft, sentence) : ReadGovernment(draft, sentence));
    }

    /// <summary>"ministre de la Défense dans le gouvernement italien", "au sein du cabinet espagnol".</summary>
    private bool ReadGovernment(PostDraft draft, Sentence sentence)
    {
        if (draft.Form.Role.Class is not (RoleClass.Portfolio or RoleClass.Government))
        {
            return false;
        }

        var link = text.Tokens[draft.End].Lower == "au" ? draft.End + 1 : draft.End;
        var at = text.At(link, sentence.Tokens) is { } word && language.Has("within", word.Folded) ? SkipArticles(link + 1, sentence) : sentence.Tokens.End;
        if (at >= sentence.Tokens.End || bodies.GovernmentOf(at, sentence) is not { } state)
        {
            return false;
        }

        // "dans le gouvernement italien |de Paul Noir|": the government has a head of its own, who is read next.
        var isHeaded = text.At(state.Span.End, sentence.Tokens) is { } of && language.Has("of", of.Folded) && names.At(state.Span.End + 1) is PersonMention;
        draft.Fill(state, isHeaded ? draft.End : state.Span.End);
        return true;
    }

    private Mention? Adjective(PostDraft draft, int at, Token token) =>
        token.Shape != TokenShape.Lower ? null
        : names.At(at) is StateMention { Form: StateForm.Adjective } state ? state
        : names.Covering(at) is OrganisationMention taken && taken.Span.Start < at && taken.Span.Start >= draft.Start
            && language.Demonyms.TryGetValue(token.Folded, out var meaning) ? new StateMention(new TokenSpan(at, at + 1), meaning.State, StateForm.Adjective)
        : IsLocal(draft) && language.Towns.TryGetValue(token.Folded, out var town) ? new OrganisationMention(new TokenSpan(at, at + 1), town, OrganisationKind.GovernmentBody)
        : language.Adjectives.TryGetValue(token.Folded, out var organisation)
            ? new OrganisationMention(new TokenSpan(at, at + 1), token.Form, organisation.Kind) { Known = organisation }
            : null;

    /// <summary>"délégué |CGT|", "déléguée syndicale |CFDT| chez X": the union whose one is somebody, where no company stands behind.</summary>
    private OrganisationMention? Union(PostDraft draft, int at, Token token) =>
        !language.Has("union-role", Folding.Fold(draft.RoleName)) || token.Shape != TokenShape.Capitals || token.Form.Length is < 2 or > 9
            || language.Has("acronym-stop", token.Folded) ? null
        : names.At(at) switch
        {
            OrganisationMention known => known,
            null when draft.RoleName != "responsable" => new OrganisationMention(new TokenSpan(at, at + 1), token.Form, OrganisationKind.Other),
            _ => null,
        };

    private static bool IsLocal(PostDraft draft) => draft.Form.Role.Class is RoleClass.Municipal or RoleClass.Portfolio;

    /// <summary>"professeur à Cambridge", "juge à la Cour", "échevin à Flémalle": professions, envoys and aldermen sit "at" their organisation.</summary>
    private bool IsSeatOf(PostDraft draft, Token token, Sentence sentence) =>
        (token.Lower == "pour" && draft.Form.Role.Class == RoleClass.Profession && IsBody(SkipArticles(draft.End + 1, sentence), sentence))
        || language.Has("at", token.Folded) && draft.Form.Role.Class is RoleClass.Profession or RoleClass.Parliamentary or RoleClass.General or RoleClass.Municipal;

    private bool IsBody(int at, Sentence sentence) => sentence.Tokens.Contains(at) && names.At(at) is OrganisationMention;

    private bool ReadComplement(PostDraft draft, Sentence sentence)
    {
        if (draft.Form.Form == PostForm.Holder && !language.Has("personal-role", Folding.Fold(draft.Form.Role.Name.Split(' ')[0])) && pointers.Read(draft.End, sentence) is { } pointer)
        {
            draft.Fill(pointer, pointer.Span.End);
            return true;
        }

        var at = SkipArticles(draft.End + 1, sentence);
        if (at < sentence.Tokens.End && Ministry(at, draft, sentence) is { } ministry)
        {
            draft.Fill(ministry, ministry.Span.End);
            return true;
        }

        if (at >= sentence.Tokens.End || bodies.IsUnit(at, draft, sentence))
        {
            return false;
        }

        var isOf = language.Has("of", text.Tokens[draft.End].Folded);
        var slot = Named(at, draft, isOf) ?? (names.At(at) is PersonMention ? null : bodies.GovernmentOf(at, sentence) ?? bodies.HouseOf(at, draft, sentence) ?? bodies.Small(at, draft, sentence));
        if (slot is null && names.At(at) is null && text.Tokens[at].IsCapitalised)
        {
            slot = bodies.Unknown(draft, at, sentence);
        }

        if (slot is OrganisationMention { Known: null } seat && IsConstituency(draft, seat))
        {
            draft.Pass(seat.Span.End);
            return true;
        }

        if (slot is null)
        {
            return false;
        }

        draft.Fill(slot, slot.Span.End);
        return true;
    }

    /// <summary>"sénateur du Rhône", "député de Vitry": members of parliaments sit for places, and in bodies that have a noun.</summary>
    private bool IsConstituency(PostDraft draft, OrganisationMention seat) =>
        draft.Form.Role.Class == RoleClass.Parliamentary && !IsOfTerritory(draft) && (seat.IsWeak || seat.Span.Length == 1);

    /// <summary>"conseiller départemental de la Creuse": members of the assembly of what "de" names, which has no article where it is a constituency.</summary>
    private bool IsOfTerritory(PostDraft draft)
    {
        var hasArticle = text.Tokens[draft.End].Lower is "du" or "des" || language.Has("article", text.Tokens[draft.End + 1].Folded);
        return language.Has(hasArticle ? "territory-role" : "region-role", Folding.Fold(draft.Form.Role.Name));
    }

    private Mention? Named(int at, PostDraft draft, bool isOf) => names.At(at) switch
    {
        OrganisationMention organisation => bodies.Continued(organisation),
        StateMention { Form: StateForm.Capital } town when draft.Form.Role.Class == RoleClass.Municipal || language.Has("town-role", Folding.Fold(draft.Form.Role.Name)) || IsOfCourt(draft) => bodies.Town(town.Span),
        StateMention { Form: StateForm.Capital } when !isOf => null,
        StateMention { Form: not StateForm.Adjective } state => state,
        PlaceMention place when isOf && IsOfTerritory(draft) => bodies.Town(place.Span),
        PlaceMention place when (isOf || IsOfCourt(draft)) && draft.Form.Role.Class is not (RoleClass.Portfolio or RoleClass.Government or RoleClass.HeadOfState or RoleClass.Parliamentary) => bodies.Town(place.Span),
        PersonMention { IsFull: true, Title: null } person when isOf && draft.Form.Role.Class == RoleClass.Municipal && !language.IsGivenName(text.Tokens[at].Folded) => bodies.Town(person.Span),
        PersonMention { IsFull: true } person when GivenWithin(person.Span) is > 0 and var given => new OrganisationMention(new TokenSpan(at, given), text.TextOf(new TokenSpan(at, given)), OrganisationKind.Other),
        PersonMention { IsFull: true } person when MayBeOrganisation(draft, person) => new OrganisationMention(person.Span, text.TextOf(person.Span), OrganisationKind.Other),
        _ => null,
    };

    /// <summary>"numéro deux de |la Justice|", "directeur de cabinet à |l'Intérieur|": a ministry that is called by what it is for.</summary>
    private OrganisationMention? Ministry(int at, PostDraft draft, Sentence sentence)
    {
        if (!text.Tokens[at].IsCapitalised || !language.Has("ministry-role", Folding.Fold(draft.Form.Role.Name)) || !language.Has("definite", text.Tokens[at - 1].Folded) || names.At(at) is not (null or OrganisationMention { IsWeak: true })
            || language.Portfolios.Match(text.Tokens, at, sentence.Tokens.End) is not { } portfolio)
        {
            return null;
        }

        return new OrganisationMention(new TokenSpan(at, at + portfolio.Length), "ministère " + portfolio.Meaning.Of, OrganisationKind.GovernmentBody);
    }

    private bool IsOfCourt(PostDraft draft) => language.Has("court-role", Folding.Fold(draft.Form.Role.Name));

    private int SkipArticles(int at, Sentence sentence)
    {
        var start = at;
        while (at < sentence.Tokens.End && at - start < 3 && (language.Has("article", text.Tokens[at].Folded) || language.Has("of", text.Tokens[at].Folded)))
        {
            at++;
        }

        return bodies.SkipNoun(at, sentence);
    }

    /// <summary>Two unknown words with capitals look like a person, but a director is a director of something.</summary>
    private bool MayBeOrganisation(PostDraft draft, PersonMention person) =>
        draft.Form.Role.Class is RoleClass.General or RoleClass.Head
        && person.Title is null
        && !language.IsGivenName(text.Tokens[person.Span.Start].Folded)
        && !language.Has("personal-role", Folding.Fold(draft.Form.Role.Name));

    /// <summary>The token of a given name within the words, which begins a person's name behind that of a body: 0 where there is none.</summary>
    private int GivenWithin(TokenSpan span) =>
        language.IsGivenName(text.Tokens[span.Start].Folded) ? 0 : Enumerable.Range(span.Start + 1, span.Length - 1).FirstOrDefault(at => language.IsGivenName(text.Tokens[at].Folded));

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
