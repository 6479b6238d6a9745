using System.Collections.Immutable;
using NatoGraph.Domain.Entities;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Segmentation;

namespace NatoGraph.Extraction.Mentions;

/// <summary>Finds posts: a role's words with modifiers, portfolio and organisation.</summary>
internal sealed class PostFinder
{
    private const string Governing = "président du conseil";
    private const string Chairing = "président du conseil d'administration";

    private readonly SegmentedText text;
    private readonly LanguagePack language;
    private readonly MentionMap names;
    private readonly ModifierReader modifiers;
    private readonly PortfolioReader portfolios;
    private readonly SlotReader slots;
    private readonly ComplementReader complements;
    private readonly BarePortfolioReader bare;
    private readonly ImpliedPostReader implied;
    private readonly AssemblySeatReader assemblies;
    private readonly PostSense sense;
    private readonly RankedTrades ranked;

    /// <summary>The token behind the words that were read as a trade and name no post.</summary>
    private int passed;

    private PostFinder(SegmentedText text, ImmutableArray<Mention> names, LanguagePack language)
    {
        this.text = text;
        this.language = language;
        this.names = new MentionMap(text.Tokens.Length, names);
        modifiers = new ModifierReader(text, language);
        sense = new PostSense(text, language, this.names, modifiers);
        ranked = new RankedTrades(text, language, this.names);
        portfolios = new PortfolioReader(text, language, this.names);
        slots = new SlotReader(text, language, this.names);
        complements = new ComplementReader(text, language, this.names);
        bare = new BarePortfolioReader(text, language, this.names, portfolios);
        implied = new ImpliedPostReader(text, language, this.names, slots, complements);
        assemblies = new AssemblySeatReader(text, language, this.names, slots);
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
                var post = finder.implied.Read(at, sentence) ?? finder.assemblies.Read(at, sentence) ?? finder.Match(at, sentence) ?? finder.bare.Read(at, sentence) ?? finder.Counterpart(at, sentence, found) ?? finder.Colleague(at, sentence, found);
                at = post?.Span.End ?? Math.Max(at + 1, finder.passed);
                for (; post is not null; post = finder.Next(post, sentence))
                {
                    found.Add(post);
                    at = post.Span.End;
                }
            }
        }

        finder.NameBarePortfolios(found);
        finder.NameChairs(found, names);
        return found.ToImmutable();
    }

    /// <summary>Portfolios alone are those of ministers, or of the aldermen or councillors of state of whom the article speaks instead.</summary>
    private void NameBarePortfolios(ImmutableArray<PostMention>.Builder found)
    {
        var ministers = language.RolesByName["ministre"];
        var holders = found.Where(post => !post.IsBarePortfolio && post.Form == PostForm.Holder && !post.Has(PostModifier.Former) && (post.Role.Class is RoleClass.Portfolio or RoleClass.Government || language.Has("bare-portfolio-role", Folding.Fold(post.Role.Name))));
        var role = holders.GroupBy(post => post.Role.Class is RoleClass.Portfolio or RoleClass.Government ? ministers : Unranked(post.Role)).OrderByDescending(group => group.Count()).FirstOrDefault()?.Key;
        for (var index = 0; role is not null && role != ministers && index < found.Count; index++)
        {
            if (found[index] is { IsBarePortfolio: true } bare)
            {
                var portfolio = bare.RoleName[(bare.Role.Means.Length + 1)..];
                found[index] = bare with { Role = role, RoleName = role.Means + " " + (language.Has("aimed-at-role", Folding.Fold(role.Name)) ? Inflection.AtOf(portfolio) : portfolio) };
            }
        }
    }

    /// <summary>"première échevine": by itself a portfolio is any alderman's.</summary>
    private RoleEntry Unranked(RoleEntry role) => role.Name.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space && language.Has("ordinal", Folding.Fold(role.Name[..space]))
        ? language.RolesByName.GetValueOrDefault(role.Name[(space + 1)..]) ?? role : role;

    /// <summary>"le président du conseil" governs where the article speaks of a government or of a state whose head of government is called so, and else leads a board.</summary>
    private void NameChairs(ImmutableArray<PostMention>.Builder found, ImmutableArray<Mention> all)
    {
        var governing = language.RolesByName[Governing];
        if (found.Any(post => post.Role != governing && post.Role.Class is RoleClass.Portfolio or RoleClass.Government)
            || all.OfType<StateMention>().Any(state => state.State.HeadOfGovernment.StartsWith(Governing, StringComparison.OrdinalIgnoreCase)))
        {
            return;
        }

        for (var index = 0; index < found.Count; index++)
        {
            found[index] = found[index].Role == governing ? found[index] with { Role = language.RolesByName[Chairing] } : found[index];
        }
    }

    private PostMention? Match(int at, Sentence sentence)
    {
        if (text.Tokens[at].Kind is not (TokenKind.Word or TokenKind.Number) || RoleAt(at, sentence) is not { } match)
        {
            return null;
        }

        var end = at + match.Length;
        if (IsPartOfName(new TokenSpan(at, end)) || sense.IsOther(at, end, match.Meaning, sentence))
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

        if (draft is { Slot: null, HasComplement: false } && SharedWith(draft, sentence) is { } shared)
        {
            draft.Fill(shared, draft.End);
        }

        if (sense.IsNone(draft, end, sentence))
        {
            // "l'organiste |titulaire|": what is no post as a whole names none by its last words.
            passed = Math.Max(passed, match.Meaning.Role.Class == RoleClass.Profession ? end : at);
            return null;
        }

        return draft.Build(text, modifiers.Before(at, sentence)) with { IsEmployed = sense.IsEmployed(draft, sentence), IsChosen = sense.IsChosen(draft, sentence) };
    }

    /// <summary>"fondateur |et PDG de Kairos|": the body that the role joined to this one takes.</summary>
    private OrganisationMention? SharedWith(PostDraft draft, Sentence sentence)
    {
        var next = draft.End + 1;
        return MayShare(draft.Form) && text.At(draft.End, sentence.Tokens) is { Folded: "et" or "puis" } && next < sentence.Tokens.End
            && Match(next, sentence) is { Form: PostForm.Holder, Slot: OrganisationMention { IsDescription: false } slot } joined
            && joined.IsPlural == draft.Form.IsPlural && joined.Role.Class is RoleClass.General or RoleClass.Head or RoleClass.Profession ? slot : null;
    }

    private bool MayShare(RoleForm form) => form is { Form: PostForm.Holder, Role.Bodies.IsEmpty: true }
        && (form.Role.Class is RoleClass.General or RoleClass.Head || language.Has("joined-role", Folding.Fold(form.Role.Name)));

    /// <summary>The role whose words begin at the token; they end before an organisation that begins within them and reaches further.</summary>
    private (int Length, RoleForm Meaning)? RoleAt(int at, Sentence sentence)
    {
        var match = language.Roles.Match(text.Tokens, at, sentence.Tokens.End);
        for (var inner = at + 1; match is { } role && inner < at + role.Length; inner++)
        {
            if (names.At(inner) is OrganisationMention { Span.End: var end } && end > at + role.Length && !IsOrigin(new TokenSpan(at + role.Length, end)) && !IsBoardOf(at, role, end))
            {
                match = language.Roles.Match(text.Tokens, at, inner);
            }
        }

        return match is { } whole && IsCounted(at, whole, sentence) ? null : match ?? ranked.At(at, sentence);
    }

    /// <summary>"président de la délégation spéciale |de Ouahigouya|": the role's own words name a board or service, and whose it is follows.</summary>
    private bool IsBoardOf(int at, (int Length, RoleForm Meaning) role, int end)
    {
        var link = at + role.Length;
        var name = language.Has("article", text.Tokens[link + 1].Folded) ? link + 2 : link + 1;
        return name < end && role.Meaning.Role.Bodies.IsEmpty && language.Has("of", text.Tokens[link].Folded) && text.Tokens[name].IsCapitalised && text.Tokens[link - 1].Shape == TokenShape.Lower
            && language.Has("of", text.Tokens[at + 1].Folded);
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

        return behind.Length >= role.Length
            || (!role.Meaning.Role.Bodies.IsEmpty && names.Covering(at + role.Length + 1) is var near && (near ?? names.Covering(at + role.Length + 2)) is OrganisationMention body
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

    /// <summary>"ministre de la Culture |puis de l'Éducation|", "ambassadeur à Alger, |puis à Londres|": a later post of the same role.</summary>
    private PostMention? Next(PostMention post, Sentence sentence)
    {
        var then = text.At(post.Span.End, sentence.Tokens) is { Form: "," } ? post.Span.End + 1 : post.Span.End;
        var start = then + 1;
        if (post.IsPlural || post.IsBarePortfolio || text.At(then, sentence.Tokens) is not { } word || !language.Has("then", word.Folded) || text.At(start, sentence.Tokens) is not { } link
            || !(language.Has("of", link.Folded) || language.Has("seat-link", link.Folded) || (link.Lower != "a" && language.Has("at", link.Folded))))
        {
            return null;
        }

        // "directeur des opérations |puis des ventes|": the role is "directeur".
        var role = language.Has("of", link.Folded) && post.Role.Name.Split(' ') is [var noun, var of, ..] && language.Has("of", of) ? language.RolesByName.GetValueOrDefault(noun) ?? post.Role : post.Role;
        var draft = new PostDraft(new RoleForm(role, post.Form, post.Gender, false), start, start, role.Means);
        ReadBehind(draft, sentence);
        if (draft.End == start || (draft.Slot is null && draft.RoleName == role.Means))
        {
            return null;
        }

        if (draft.Slot is null && post.Slot is { } slot)
        {
            draft.Fill(slot, draft.End);
        }

        return draft.Build(text, new Opening(post.Modifiers, post.Determiner, start));
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

    /// <summary>"sa collègue de la Justice" holds another portfolio in the government of the minister named last.</summary>
    private PostMention? Colleague(int at, Sentence sentence, ImmutableArray<PostMention>.Builder found)
    {
        if (!language.Has("colleague", text.Tokens[at].Folded) || found.Count == 0 || found[^1] is not { Role.Class: RoleClass.Portfolio } minister || text.SentenceOf(minister.Span.Start).Index < sentence.Index - 1)
        {
            return null;
        }

        var draft = new PostDraft(new RoleForm(minister.Role, PostForm.Holder, Gender.Unknown, false), at, at + 1, minister.Role.Means);
        if (!portfolios.Read(draft, sentence) || draft.RoleName == minister.Role.Means)
        {
            return null;
        }

        ReadBehind(draft, sentence);
        if (draft.Slot is null && minister.Slot is { } slot)
        {
            draft.Fill(slot, draft.End);
        }

        return draft.Build(text, modifiers.Before(at, sentence));
    }

    /// <summary>"danoise", "de la Fifa", "du Sénégal", "normand".</summary>
    private Mention? CounterpartsBody(int at, Sentence sentence)
    {
        if (names.At(at) is StateMention { Form: StateForm.Adjective } state && sentence.Tokens.Contains(at))
        {
            return state;
        }

        if (text.At(at, sentence.Tokens) is { Shape: TokenShape.Lower } adjective && language.Towns.TryGetValue(adjective.Folded, out var town))
        {
            return new OrganisationMention(new TokenSpan(at, at + 1), town, OrganisationKind.GovernmentBody);
        }

        var link = at;
        while (at < sentence.Tokens.End && at - link < 2 && (language.Has("of", text.Tokens[at].Folded) || (at > link && language.Has("article", text.Tokens[at].Folded))))
        {
            at++;
        }

        return at == link || at >= sentence.Tokens.End ? null
            : names.At(at) switch
            {
                OrganisationMention or StateMention { Form: StateForm.Name } => names.At(at),
                PlaceMention place => new OrganisationMention(place.Span, text.TextOf(place.Span), OrganisationKind.GovernmentBody),
                _ => null,
            };
    }

    private bool IsPartOfName(TokenSpan span) =>
        names.Covering(span.Start) is { } covering && !(covering.Span.Start == span.Start && covering.Span.End <= span.End) && covering is OrganisationMention or PersonMention;
}
