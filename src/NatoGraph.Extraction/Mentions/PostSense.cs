using System.Text;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Segmentation;
using NatoGraph.Extraction.Syntax;
using NatoGraph.Extraction.Syntax.Grammar;
using NatoGraph.Extraction.Syntax.Words;

namespace NatoGraph.Extraction.Mentions;

/// <summary>Tells the words of roles that name posts from those that mean something else.</summary>
internal sealed class PostSense(SegmentedText text, LanguagePack language, MentionMap names, ModifierReader modifiers)
{
    /// <summary>How many tokens "à la" takes at most.</summary>
    private const int LongestLink = 2;

    /// <summary>How many words "est devenue le premier" takes at most.</summary>
    private const int LongestBecoming = 7;

    /// <summary>How many words stand between a role and its holder's name: ", la juriste Anne Brun".</summary>
    private const int LongestDescription = 3;

    private readonly Vocabulary vocabulary = SyntaxModel.French.Vocabulary;
    private readonly string[] choices = [.. language.Words["employs-stem"], .. language.Words["chooses-stem"]];

    /// <summary>"en tête", "responsable de la mort", "titulaire du poste": words of a role that mean something else.</summary>
    /// <param name="at">The role's first token.</param>
    /// <param name="end">The token behind its last.</param>
    /// <param name="form">What its words show.</param>
    /// <param name="sentence">The sentence.</param>
    public bool IsOther(int at, int end, RoleForm form, Sentence sentence)
    {
        var before = text.At(at - 1, sentence.Tokens)?.Folded;
        return form switch
        {
            { Form: PostForm.Office, Role.Class: RoleClass.Head } when text.Tokens[end - 1].Lower.EndsWith('é') => true,
            { Form: PostForm.Holder, Role.Class: RoleClass.Head } when end == at + 1 && before == "en" && text.Tokens[at].Folded is "chef" or "cheffe" => true,
            { Form: PostForm.Office } when before is null => text.At(end, sentence.Tokens) is not { Form: "." or ":" },
            { Form: PostForm.Office } when language.Has("not-before-office", before) || IsUnder(at, end, sentence) => true,
            { Form: PostForm.Holder } when end == at + 1 && (IsAdjective(at, sentence) || IsVerb(at, form, sentence)) => true,
            _ when before is not null && language.Has("our", before) && language.Has("reporter-role", Folding.Fold(form.Role.Name)) => true,
            _ when language.Has("rank-title", Folding.Fold(form.Role.Name)) && names.At(end) is PersonMention => true,
            { Role.Class: RoleClass.Profession } when IsLearnt(end, form, sentence) => true,
            { Role.Class: RoleClass.Portfolio } when IsOfSeat(end, sentence) || IsOfSome(end, sentence) => true,
            _ => false,
        };
    }

    /// <summary>"réuni sous la présidence de Son Excellence …": who chairs a meeting.</summary>
    private bool IsUnder(int at, int end, Sentence sentence) =>
        text.At(at - 2, sentence.Tokens) is { Folded: "sous" } && text.At(end, sentence.Tokens) is { Lower: "de" }
        && text.At(end + 1, sentence.Tokens) is { IsCapitalised: true } honour && language.Has("possessive", honour.Folded);

    /// <summary>"la Suisse délègue à l'OSCE", "l'a envoyé au Parlement": forms of verbs that participles which are roles look like.</summary>
    private bool IsVerb(int at, RoleForm form, Sentence sentence)
    {
        var word = text.Tokens[at].Lower.TrimEnd('s');
        return form.Role.Name.EndsWith('é')
            && ((!word.EndsWith('é') && !word.EndsWith("ée", StringComparison.Ordinal) && !Ascii.IsValid(word))
                || (text.At(at - 1, sentence.Tokens) is { } before && language.Has("having", before.Lower)));
    }

    /// <summary>"groupe parlementaire", "taux directeur", "son second mandat".</summary>
    private bool IsAdjective(int at, Sentence sentence)
    {
        var word = text.Tokens[at].Folded;
        return language.Has("ordinal", word) ? text.At(at + 1, sentence.Tokens) is { Kind: TokenKind.Word, Shape: TokenShape.Lower } noun && !language.Has("of", noun.Folded)
            : language.Has("adjectival-role", word) && text.At(at - 1, sentence.Tokens) is { Kind: TokenKind.Word, Shape: TokenShape.Lower } before
                && vocabulary.KnowsOnly(before.Lower, PartOfSpeech.Noun) && vocabulary.Knows(before.Lower, PartOfSpeech.Noun)
                && language.Roles.Match(text.Tokens, at - 1, at) is null && !language.IsPersonTitle(before.Folded);
    }

    /// <summary>"économiste de formation", "militaire de carrière": what somebody has learnt, which is no post.</summary>
    private bool IsLearnt(int at, RoleForm form, Sentence sentence) =>
        text.At(at, sentence.Tokens) is { Folded: "de" } && text.At(at + 1, sentence.Tokens) is { } how && language.Has("learnt", how.Folded)
            && !language.Has("bare-function-role", Folding.Fold(form.Role.Name));

    /// <summary>"titulaire d'un doctorat", "ministre d'un pays".</summary>
    private bool IsOfSome(int at, Sentence sentence) =>
        text.At(at, sentence.Tokens) is { } link && language.Has("of", link.Folded) && text.At(at + 1, sentence.Tokens) is { } article && language.Has("indefinite", article.Folded);

    /// <summary>"titulaire du poste" holds the post spoken of, and is none itself.</summary>
    private bool IsOfSeat(int at, Sentence sentence) =>
        text.At(at, sentence.Tokens) is { } link && language.Has("of", link.Folded) && text.At(at + 1, sentence.Tokens) is { } seat && language.Has("seat-noun", seat.Folded)
        && !(text.At(at + 2, sentence.Tokens) is { } behind && language.Has("of", behind.Folded)) && names.At(at + 1) is not OrganisationMention { Span.Length: > 1 };

    /// <summary>Whether what was read names no post.</summary>
    /// <param name="draft">The post.</param>
    /// <param name="end">The token behind the role's own words.</param>
    /// <param name="sentence">The sentence.</param>
    public bool IsNone(PostDraft draft, int end, Sentence sentence) =>
        IsUnfinished(draft) || IsNational(draft) || IsOfOwnPart(draft, sentence) || IsTrade(draft, end, sentence) || IsReigning(draft, sentence) || IsOfState(draft, sentence);

    /// <summary>"à la tête de son bureau de Rio", "patron de sa division": whoever leads but a part of what is spoken of.</summary>
    private bool IsOfOwnPart(PostDraft draft, Sentence sentence) => draft is { Slot: null, Form.Role.Class: RoleClass.Head }
        && text.At(draft.End, sentence.Tokens) is { } link && language.Has("of", link.Folded) && text.At(draft.End + 1, sentence.Tokens) is { } own && language.Has("possessive", own.Folded)
        && text.At(draft.End + 2, sentence.Tokens) is { } part && (language.Has("unit", part.Folded) || language.Has("led-unit", part.Folded));

    /// <summary>A profession that nothing says to be one of a body: "juge", "le conseiller Paul Noir".</summary>
    private bool IsTrade(PostDraft draft, int end, Sentence sentence) =>
        draft is { Form.Role.Class: RoleClass.Profession, HasComplement: false } && !(draft.Slot is null && IsEmployed(draft, sentence))
        && (draft.Slot is null || IsPlain(draft, end) || names.At(draft.Slot.Span.Start) is StateMention { Form: StateForm.Adjective } || text.Tokens[draft.Slot.Span.Start] is { Shape: TokenShape.Lower } adjective && language.Adjectives.ContainsKey(adjective.Folded))
        && (IsPlain(draft, end) || !(text.At(end, sentence.Tokens) is { } behind && (language.Has("of", behind.Folded) || language.Has("at", behind.Folded))))
        && !(!draft.Form.Role.Bodies.IsEmpty && IsSomebodys(draft, sentence));

    /// <summary>"comme archiviste", "en qualité de traductrice", "son responsable des ventes": words that take somebody on.</summary>
    public bool IsEmployed(PostDraft draft, Sentence sentence)
    {
        if (language.Has("scene-role", Folding.Fold(draft.Form.Role.Name)))
        {
            return false;
        }

        var opening = modifiers.Before(draft.Start, sentence);
        return IsTakenOn(draft, opening, sentence) || IsChosen(draft, sentence) || IsOfBodyBehind(draft, sentence)
            || (opening.Determiner == Determiner.Possessive ? !language.Has("personal-trade", Folding.Fold(draft.Form.Role.Name))
            : (draft.HasComplement && language.Has("specialised-role", Folding.Fold(draft.Form.Role.Name)))
                || (text.At(opening.Start - 1, sentence.Tokens) is { } before && (before.Folded == "comme"
                    || (text.At(opening.Start - 2, sentence.Tokens) is { } second && language.Has("as-phrase", second.Folded + " " + before.Folded)))));
    }

    /// <summary>"La Cour a |une nouvelle juge|, Anne Brun", "a pour |juriste| Anne Brun": whom a body named before has, by name.</summary>
    private bool IsTakenOn(PostDraft draft, Opening opening, Sentence sentence)
    {
        if (draft.Form.IsPlural || text.At(opening.Start - 1, sentence.Tokens) is not { } before)
        {
            return false;
        }

        var isNamed = before.Lower == "pour" && opening.Determiner == Determiner.None ? names.At(draft.End) is PersonMention
            : opening.Determiner == Determiner.Indefinite && IsVerbal(opening.Start - 2, sentence) && text.At(draft.End, sentence.Tokens) is { Form: "," }
                && Enumerable.Range(draft.End + 1, LongestDescription).Any(at => sentence.Tokens.Contains(at) && names.At(at) is PersonMention { IsFull: true });
        var ahead = Enumerable.Range(sentence.Tokens.Start, opening.Start - sentence.Tokens.Start).Select(names.At).ToList();
        return isNamed && ahead.Exists(name => name is OrganisationMention) && !ahead.Exists(name => name is PersonMention);
    }

    /// <summary>"a nommé |garde-chasse| Paul Noir", "ont désigné Anne Brun |surintendante|": whom a verb of choosing makes what has no article.</summary>
    public bool IsChosen(PostDraft draft, Sentence sentence)
    {
        var opening = modifiers.Before(draft.Start, sentence);
        if (draft.Form.IsPlural || opening.Determiner is not (Determiner.None or Determiner.Possessive))
        {
            return false;
        }

        var at = opening.Start - 1;
        if (opening.Determiner == Determiner.Possessive)
        {
            // "a fait de Paul Noir son |responsable des ventes|"
            return names.Covering(at - 1) is PersonMention { IsFull: true } made && made.Span.End == at
                && Enumerable.Range(made.Span.Start - LongestDescription, LongestDescription).Any(verb => text.At(verb, sentence.Tokens) is { } word && language.Has("making", word.Folded));
        }

        return IsChoosing(at, sentence) ? names.At(draft.End) is PersonMention
            : names.Covering(at) is PersonMention { IsFull: true } chosen && chosen.Span.End == opening.Start && IsChoosing(chosen.Span.Start - 1, sentence);
    }

    private bool IsChoosing(int at, Sentence sentence) => text.At(at, sentence.Tokens) is { Shape: TokenShape.Lower } verb
        && Array.Exists(choices, stem => verb.Folded.StartsWith(stem, StringComparison.Ordinal)) && IsVerbal(at, sentence);

    /// <summary>"la |directrice de recherche| Anne Brun, de l'Inserm,": whose body stands behind the name.</summary>
    private bool IsOfBodyBehind(PostDraft draft, Sentence sentence)
    {
        if (draft.Form.IsPlural || names.At(draft.End) is not PersonMention { IsFull: true, Span.End: var at } || text.At(at, sentence.Tokens) is not { Form: "," }
            || text.At(at + 1, sentence.Tokens) is not { } link || !language.Has("of", link.Folded))
        {
            return false;
        }

        var name = text.At(at + 2, sentence.Tokens) is { } article && language.Has("article", article.Folded) ? at + 3 : at + 2;
        return sentence.Tokens.Contains(name) && names.At(name) is OrganisationMention;
    }

    private bool IsVerbal(int at, Sentence sentence) => text.At(at, sentence.Tokens) is { Shape: TokenShape.Lower } verb
        && (vocabulary.Knows(verb.Lower, PartOfSpeech.Verb) || vocabulary.Knows(verb.Lower, PartOfSpeech.Auxiliary));

    /// <summary>"avocat à Durban", "instituteur de Joal": where somebody works, which is no body.</summary>
    private bool IsPlain(PostDraft draft, int end) => draft is { Form.Role: { Bodies.IsEmpty: true, Name: var role }, Slot.Span: { Length: 1, Start: var at } }
        && at - end <= LongestLink && !language.Has("town-role", Folding.Fold(role)) && !language.Has("scene-role", Folding.Fold(role))
        && (names.At(at) is PlaceMention or StateMention { Form: StateForm.Capital } || (names.At(at) is null && language.Has("to", text.Tokens[at - 1].Folded)));

    /// <summary>"la Lettonie, membre de l'OTAN", "la Finlande est devenue membre de l'OTAN".</summary>
    private bool IsOfState(PostDraft draft, Sentence sentence)
    {
        if (!draft.RoleName.StartsWith("membre", StringComparison.Ordinal))
        {
            return false;
        }

        var at = draft.Start - 1;
        var isBeside = text.At(at, sentence.Tokens) is { Form: "," };
        at -= isBeside ? 1 : 0;
        while (!isBeside && draft.Start - at < LongestBecoming && text.At(at, sentence.Tokens) is { } token && language.Has("becoming", token.Folded))
        {
            at--;
        }

        return at < draft.Start - 1 && names.Covering(at) is StateMention or OrganisationMention;
    }

    /// <summary>"le commissariat": an office that only what it is for makes one.</summary>
    private bool IsUnfinished(PostDraft draft) =>
        draft is { Form.Form: PostForm.Office, Slot: null } && draft.RoleName == draft.Form.Role.Means && language.Has("unfinished-role", Folding.Fold(draft.Form.Role.Name));

    /// <summary>"le chef finlandais Paul Noir": a conductor or a cook from there, and nobody who leads a state.</summary>
    private bool IsNational(PostDraft draft) => draft is { Form: { Form: PostForm.Holder, Role.Class: RoleClass.Head }, Slot: StateMention { Form: StateForm.Adjective } }
        && text.Tokens[draft.Start].Folded is "chef" or "cheffe" or "patron" or "patronne" && draft.Slot.Span.Start == draft.Start + 1 && names.At(draft.End) is PersonMention;

    /// <summary>"devant le roi": whoever reigns where the article plays, and of whom it says no more.</summary>
    private bool IsReigning(PostDraft draft, Sentence sentence) =>
        draft is { Form.Form: PostForm.Holder, Slot: null } && language.Has("reigning-role", Folding.Fold(draft.Form.Role.Name))
        && (modifiers.Before(draft.Start, sentence) is { Determiner: not Determiner.None, Modifiers.IsEmpty: true } || text.Tokens[draft.Start].IsCapitalised)
        && names.At(draft.End) is not PersonMention && names.At(draft.End + 1) is not PersonMention;

    /// <summary>"la conservatrice, Anne Brun", "l'un des conservateurs": somebody's trade, which is a post in a body that has such people.</summary>
    private bool IsSomebodys(PostDraft draft, Sentence sentence)
    {
        var opening = modifiers.Before(draft.Start, sentence);
        return opening.Modifiers.Contains(PostModifier.Former) && names.At(draft.End) is PersonMention ? opening.Determiner == Determiner.Definite
            : draft.Form.IsPlural ? text.At(opening.Start - 1, sentence.Tokens) is { Folded: "des" or "ses" } && text.At(opening.Start - 2, sentence.Tokens) is { Folded: "un" or "une" }
            : opening.Determiner == Determiner.Definite && text.At(draft.End, sentence.Tokens) is { Form: "," } && names.At(draft.End + 1) is PersonMention { IsFull: true };
    }
}
