using System.Collections.Immutable;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Segmentation;
using NatoGraph.Extraction.Syntax;
using NatoGraph.Extraction.Syntax.Grammar;
using NatoGraph.Extraction.Syntax.Words;

namespace NatoGraph.Extraction.Mentions;

/// <summary>Finds posts: a role's words with modifiers, portfolio and organisation.</summary>
internal sealed class PostFinder
{
    private readonly SegmentedText text;
    private readonly LanguagePack language;
    private readonly MentionMap names;
    private readonly ModifierReader modifiers;
    private readonly PortfolioReader portfolios;
    private readonly SlotReader slots;
    private readonly ComplementReader complements;
    private readonly BarePortfolioReader bare;
    private readonly ImpliedPostReader implied;
    private readonly Vocabulary vocabulary = SyntaxModel.French.Vocabulary;

    private PostFinder(SegmentedText text, ImmutableArray<Mention> names, LanguagePack language)
    {
        this.text = text;
        this.language = language;
        this.names = new MentionMap(text.Tokens.Length, names);
        modifiers = new ModifierReader(text, language);
        portfolios = new PortfolioReader(text, language, this.names);
        slots = new SlotReader(text, language, this.names);
        complements = new ComplementReader(text, language, this.names);
        bare = new BarePortfolioReader(text, language, this.names, portfolios);
        implied = new ImpliedPostReader(text, language, this.names, slots, complements);
    }

    /// <summary>The posts, by their start, with organisations that only their slots show to be some.</summary>
    /// <param name="text">The article.</param>
    /// <param name="names">Its names.</param>
    /// <param name="language">The language.</param>
    public static ImmutableArray<PostMention> Find(SegmentedText text, ImmutableArray<Mention> names, LanguagePack language)
    {
        var finder = new PostFinder(text, names, language);
        var found = ImmutableArray.CreateBuilder<PostMention>();
        foreach (var sentence in text.Sentences)
        {
            for (var at = sentence.Tokens.Start; at < sentence.Tokens.End;)
            {
                var post = finder.implied.Read(at, sentence) ?? finder.Match(at, sentence) ?? finder.bare.Read(at, sentence) ?? finder.Counterpart(at, sentence, found);
                if (post is not null)
                {
                    found.Add(post);
                }

                at = post?.Span.End ?? at + 1;
            }
        }

        finder.NameBarePortfolios(found);
        return found.ToImmutable();
    }

    /// <summary>Portfolios alone are those of ministers, or of the aldermen or councillors of state of whom the article speaks instead.</summary>
    private void NameBarePortfolios(ImmutableArray<PostMention>.Builder found)
    {
        var holders = found.Where(post => !post.IsBarePortfolio && post.Form == PostForm.Holder && !post.Has(PostModifier.Former) && (post.Role.Class == RoleClass.Portfolio || language.Has("bare-portfolio-role", Folding.Fold(post.Role.Name))));
        var role = holders.GroupBy(post => post.Role).OrderByDescending(group => group.Count()).FirstOrDefault()?.Key;
        for (var index = 0; role is { Class: not RoleClass.Portfolio } && index < found.Count; index++)
        {
            if (found[index] is { IsBarePortfolio: true } bare)
            {
                found[index] = bare with { Role = role, RoleName = role.Means + bare.RoleName[bare.Role.Means.Length..] };
            }
        }
    }

    private PostMention? Match(int at, Sentence sentence)
    {
        if (text.Tokens[at].Kind is not (TokenKind.Word or TokenKind.Number) || RoleAt(at, sentence) is not { } match)
        {
            return null;
        }

        var end = at + match.Length;
        if (IsPartOfName(new TokenSpan(at, end)) || IsOtherSense(at, end, match.Meaning, sentence))
        {
            return null;
        }

        var draft = new PostDraft(match.Meaning, at, end, match.Meaning.Role.Means);
        draft.ReadAdjectives(text, language, sentence);
        ReadBehind(draft, sentence);
        if (draft.Slot is null && draft.End == end && names.Covering(end - 1) is OrganisationMention own && (own.Known is null || draft.Form.Role.Class == RoleClass.Military) && own.Span.Start > at + 2 && own.Span.End == end)
        {
            // "chef d'état-major de |l'armée de l'air|": the role's own words name its body.
            draft.Fill(own, end);
        }

        return IsNoPost(draft, end, sentence) || IsReigning(draft, sentence) ? null : draft.Build(text, modifiers.Before(at, sentence));
    }

    /// <summary>The role whose words begin at the token; they end before an organisation that begins within them and reaches further.</summary>
    private (int Length, RoleForm Meaning)? RoleAt(int at, Sentence sentence)
    {
        var match = language.Roles.Match(text.Tokens, at, sentence.Tokens.End);
        for (var inner = at + 1; match is { } role && inner < at + role.Length; inner++)
        {
            if (names.At(inner) is OrganisationMention { Span.End: var end } && end > at + role.Length && !IsOrigin(new TokenSpan(at + role.Length, end)))
            {
                match = language.Roles.Match(text.Tokens, at, inner);
            }
        }

        return match is { } whole && IsCounted(at, whole, sentence) ? null : match;
    }

    /// <summary>"président du |Conseil italien|": a role's words and where its holder's state is said, which look like a body's name.</summary>
    private bool IsOrigin(TokenSpan behind) => behind.Length == 1 && language.Demonyms.ContainsKey(text.Tokens[behind.Start].Folded);

    /// <summary>"premier secrétaire général", "premier président de la Fifa": an ordinal that counts holders, and is no part of the role's name.</summary>
    private bool IsCounted(int at, (int Length, RoleForm Meaning) role, Sentence sentence)
    {
        if (!language.Has("ordinal", text.Tokens[at].Folded) || at + 1 >= sentence.Tokens.End || RoleAt(at + 1, sentence) is not { } behind)
        {
            return false;
        }

        return behind.Length >= role.Length || (!role.Meaning.Role.Bodies.IsEmpty && names.Covering(at + role.Length + 1) is var near && (near ?? names.Covering(at + role.Length + 2)) is OrganisationMention body
            && !role.Meaning.Role.Bodies.Any(noun => Folding.Fold(body.Name).StartsWith(noun, StringComparison.Ordinal)));
    }

    private void ReadBehind(PostDraft draft, Sentence sentence)
    {
        var canHavePortfolio = draft.Form.Role.Class == RoleClass.Portfolio || language.Has("portfolio-role", Folding.Fold(draft.Form.Role.Name));
        for (var steps = 0; steps < 6; steps++)
        {
            var before = draft.End;
            if (canHavePortfolio && portfolios.Read(draft, sentence))
            {
                canHavePortfolio = false;
            }
            else if (modifiers.Behind(draft, sentence) || slots.Read(draft, sentence) || complements.Read(draft, sentence))
            {
                continue;
            }

            if (draft.End == before)
            {
                return;
            }
        }
    }

    /// <summary>"son homologue danoise", "son homologue de la Fifa" holds the post named last, in another state.</summary>
    private PostMention? Counterpart(int at, Sentence sentence, ImmutableArray<PostMention>.Builder found)
    {
        var isCounterpart = language.Has("counterpart", text.Tokens[at].Folded) && found.Count > 0 && text.SentenceOf(found[^1].Span.Start).Index >= sentence.Index - 1;
        if (!isCounterpart || CounterpartsBody(at + 1, sentence) is not { } body)
        {
            return null;
        }

        return found[^1] with { Span = new TokenSpan(at, body.Span.End), Slot = body, Modifiers = [], Gender = (body as StateMention)?.Gender ?? Gender.Unknown, IsPlural = false, Determiner = modifiers.Before(at, sentence).Determiner };
    }

    /// <summary>"danoise", "de la Fifa", "du Sénégal".</summary>
    private Mention? CounterpartsBody(int at, Sentence sentence)
    {
        if (names.At(at) is StateMention { Form: StateForm.Adjective } state && sentence.Tokens.Contains(at))
        {
            return state;
        }

        var link = at;
        while (at < sentence.Tokens.End && at - link < 2 && (language.Has("of", text.Tokens[at].Folded) || (at > link && language.Has("article", text.Tokens[at].Folded))))
        {
            at++;
        }

        return at > link && at < sentence.Tokens.End && names.At(at) is OrganisationMention or StateMention { Form: StateForm.Name } ? names.At(at) : null;
    }

    private bool IsPartOfName(TokenSpan span) =>
        names.Covering(span.Start) is { } covering && !(covering.Span.Start == span.Start && covering.Span.End <= span.End) && covering is OrganisationMention or PersonMention;

    /// <summary>"en tête", "responsable de la mort", "titulaire du poste": words of a role that mean something else.</summary>
    private bool IsOtherSense(int at, int end, RoleForm form, Sentence sentence)
    {
        var before = text.At(at - 1, sentence.Tokens)?.Folded;
        return form switch
        {
            { Form: PostForm.Office, Role.Class: RoleClass.Head } when text.Tokens[end - 1].Lower.EndsWith('é') => true,
            { Form: PostForm.Office } when before is null => text.At(end, sentence.Tokens) is not { Form: "." or ":" },
            { Form: PostForm.Office } when language.Has("not-before-office", before) => true,
            { Form: PostForm.Holder } when end == at + 1 && IsAdjective(at, sentence) => true,
            _ when before is not null && language.Has("our", before) && language.Has("reporter-role", Folding.Fold(form.Role.Name)) => true,
            _ when language.Has("rank-title", Folding.Fold(form.Role.Name)) && names.At(end) is PersonMention => true,
            { Role.Class: RoleClass.Portfolio } when IsOfSeat(end, sentence) || IsOfSome(end, sentence) => true,
            _ => false,
        };
    }

    /// <summary>"groupe parlementaire", "son second mandat".</summary>
    private bool IsAdjective(int at, Sentence sentence)
    {
        var word = text.Tokens[at].Folded;
        return language.Has("ordinal", word) ? text.At(at + 1, sentence.Tokens) is { Kind: TokenKind.Word, Shape: TokenShape.Lower } noun && !language.Has("of", noun.Folded)
            : language.Has("adjectival-role", word) && text.At(at - 1, sentence.Tokens) is { Kind: TokenKind.Word, Shape: TokenShape.Lower } before && vocabulary.KnowsOnly(before.Lower, PartOfSpeech.Noun, PartOfSpeech.Adjective);
    }

    /// <summary>"titulaire d'un doctorat", "ministre d'un pays".</summary>
    private bool IsOfSome(int at, Sentence sentence) =>
        text.At(at, sentence.Tokens) is { } link && language.Has("of", link.Folded) && text.At(at + 1, sentence.Tokens) is { } article && language.Has("indefinite", article.Folded);

    /// <summary>"titulaire du poste" holds the post spoken of, and is none itself.</summary>
    private bool IsOfSeat(int at, Sentence sentence) =>
        text.At(at, sentence.Tokens) is { } link && language.Has("of", link.Folded) && text.At(at + 1, sentence.Tokens) is { } seat && language.Has("seat-noun", seat.Folded)
        && !(text.At(at + 2, sentence.Tokens) is { } behind && language.Has("of", behind.Folded));

    /// <summary>A profession that nothing says to be one of a body: "juge", "le conseiller Paul Noir".</summary>
    private bool IsNoPost(PostDraft draft, int end, Sentence sentence) => IsUnfinished(draft) ||
        draft is { Form.Role.Class: RoleClass.Profession, HasComplement: false }
        && (draft.Slot is null || names.At(draft.Slot.Span.Start) is StateMention { Form: StateForm.Adjective } || text.Tokens[draft.Slot.Span.Start] is { Shape: TokenShape.Lower } adjective && language.Adjectives.ContainsKey(adjective.Folded))
        && !(text.At(end, sentence.Tokens) is { } behind && (language.Has("of", behind.Folded) || language.Has("at", behind.Folded)))
        && !(!draft.Form.Role.Bodies.IsEmpty && IsSomebodys(draft, sentence));

    /// <summary>"le commissariat": an office that only what it is for makes one.</summary>
    private bool IsUnfinished(PostDraft draft) =>
        draft is { Form.Form: PostForm.Office, Slot: null } && draft.RoleName == draft.Form.Role.Means && language.Has("unfinished-role", Folding.Fold(draft.Form.Role.Name));

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
