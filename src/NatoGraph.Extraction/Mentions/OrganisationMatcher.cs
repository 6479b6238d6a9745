using NatoGraph.Domain.Entities;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Segmentation;
using NatoGraph.Extraction.Syntax;
using NatoGraph.Extraction.Syntax.Grammar;
using NatoGraph.Extraction.Syntax.Words;

namespace NatoGraph.Extraction.Mentions;

/// <summary>Matches organisations that the gazetteer lacks: a head noun with what belongs to it, an acronym, a name after "chez".</summary>
internal sealed class OrganisationMatcher(SegmentedText text, LanguagePack language, OrganisationTail tail)
{
    private const int LongestForeign = 8;

    private readonly NameExtension extension = new(text, language);
    private readonly TitleReader titles = new(text, language, tail);
    private readonly Vocabulary vocabulary = SyntaxModel.French.Vocabulary;
    private readonly string[] coinedEndings = [.. language.Words["coined-ending"]];

    /// <summary>The organisation whose name begins at <paramref name="at"/> with a head noun.</summary>
    /// <param name="at">The token.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="known">What the gazetteer finds there, which a longer name may begin with.</param>
    public OrganisationMention? Match(int at, Sentence sentence, Mention? known)
    {
        if (language.OrganisationHeads.Match(text.Tokens, at, sentence.Tokens.End) is not { } head || IsFunction(at, sentence)
            || IsRank(at, sentence) || IsRole(at, head.Length, sentence) || IsWorkplace(at, head.Length, sentence))
        {
            return AfterChez(at, sentence, known);
        }

        if (head.Meaning.Small == SmallHead.Apposed)
        {
            return Titled(at, head, sentence, Apposed(at + head.Length, sentence, head.Meaning)) ?? Alone(at, head, sentence, known);
        }

        var isWhole = known is OrganisationMention { IsDescription: false, Span.Length: > 1 } && text.At(known.Span.End, sentence.Tokens) is { } joint
            && (language.Has("purpose", joint.Folded) || (joint.Folded == "et" && !IsCommonPart(known.Span.End + 1, sentence)));
        var isPurpose = known is OrganisationMention { IsDescription: true, Span.Length: 1 } && text.At(at + head.Length, sentence.Tokens) is { } purpose && language.Has("purpose", purpose.Folded);
        if (isWhole)
        {
            return null;
        }

        if (known is null && NameDescribed(at, head, sentence) is { } name)
        {
            var described = Titled(at, head, sentence, Apposed(name, sentence, head.Meaning));
            if (described is not null || KnownBody(name, sentence) is not null)
            {
                return described ?? Caucus(at, name, sentence);
            }
        }

        var end = isPurpose ? at + head.Length : tail.Extend(at + head.Length, sentence.Tokens.End);
        var title = known is null && !isPurpose ? TitleBehind(at, head, sentence) : default;
        if (title.Length > 1 && title.End > end && text.Tokens[at].Shape == TokenShape.Lower && IsDefinite(at, sentence))
        {
            var whole = title.Start > at + head.Length || language.Has("described-name", text.Tokens[at].Folded) ? title : new TokenSpan(at, title.End);
            return new OrganisationMention(whole, text.TextOf(whole), head.Meaning.Kind);
        }

        var isCapital = text.Tokens[at].IsCapitalised && at > sentence.Tokens.Start;
        var span = new TokenSpan(at, end);
        var acronym = AcronymBehind(span, sentence);
        if (end == at + head.Length && acronym is null && head.Length > 1 && (text.Tokens[end - 1].IsCapitalised || isCapital))
        {
            return new OrganisationMention(span, text.TextOf(span), head.Meaning.Kind);
        }

        if (end == at + head.Length && acronym is null)
        {
            return isCapital || known is null ? Bare(span, head.Meaning, isCapital, sentence) : null;
        }

        var isSure = isCapital || acronym is not null || Suffices(span, head.Length, head.Meaning, sentence);
        return isSure || IsPlaced(span, head.Length, head.Meaning, sentence)
            ? new OrganisationMention(span, text.TextOf(span), head.Meaning.Kind) { Acronym = acronym, IsWeak = !isSure || language.Has("place-body", Folding.Fold(head.Meaning.Noun)) }
            : null;
    }

    /// <summary>A foreign or coined name in which a word says that it is a body's: "Dislog Holding", "Horn Institute", "Air Rif".</summary>
    public OrganisationMention? Told(int at, Sentence sentence)
    {
        if (text.At(at - 1, sentence.Tokens) is { Shape: TokenShape.Capitals, Form.Length: > 1 })
        {
            return null;
        }

        var (end, isTold) = (at, false);
        while (end < sentence.Tokens.End && end - at < LongestForeign && text.Tokens[end] is { Kind: TokenKind.Word, IsCapitalised: true } word && (end == at || !language.IsSaidByItself(word.Folded) || IsTelling(word)))
        {
            isTold |= IsTelling(word);
            end += IsLinked(end + 1, sentence) ? 2 : 1;
        }

        var isAlone = end == at + 1;
        var isPhrase = end == at + 2 && text.Tokens[end - 1] is { Shape: TokenShape.Capitalised } noun
            && vocabulary.Knows(noun.Lower, PartOfSpeech.Noun) && (vocabulary.KnowsOnly(noun.Lower, PartOfSpeech.Noun) || vocabulary.Knows(text.Tokens[at].Lower, PartOfSpeech.Adjective));
        end = isPhrase ? tail.Extend(end, sentence.Tokens.End) : end + (end > at ? extension.AdjectivesBehind(text.Tokens[end - 1], end, sentence) : 0);
        var span = new TokenSpan(at, end);
        return isTold && !isAlone && span.Length > 1 && !language.Has("sentence-opener", text.Tokens[at].Folded)
            && !language.Has("stop-name", text.Tokens[at].Folded) ? new OrganisationMention(span, text.TextOf(span), OrganisationKind.Company) : null;
    }

    /// <summary>"Zumih 66", "Logis 17": a name with the number of a part of the land that counts nothing behind it.</summary>
    public OrganisationMention? OfDepartment(int at, Sentence sentence)
    {
        var isNumbered = text.Tokens[at] is { Kind: TokenKind.Word, IsCapitalised: true, Form.Length: > 2 } word && (!vocabulary.KnowsAny(word.Lower) || word.Folded[^1] == 's') && !language.IsSaidByItself(word.Folded)
            && !language.Has("month", word.Folded) && !language.Has("season", word.Folded) && !language.Has("acronym-stop", word.Folded)
            && text.At(at + 1, sentence.Tokens) is { Kind: TokenKind.Number, Form.Length: 2 } number && number.Form.All(char.IsAsciiDigit)
            && text.At(at + 2, sentence.Tokens) is not { Kind: TokenKind.Number } and not { Form: "%" or "-" or "/" or "," } and not { Kind: TokenKind.Word };
        var span = new TokenSpan(at, at + 2);
        return isNumbered ? new OrganisationMention(span, text.TextOf(span), OrganisationKind.Other) : null;
    }

    /// <summary>"Oléa Tunisie": the branch that a land has, behind a word that nothing knows.</summary>
    public OrganisationMention? Branch(int at, Sentence sentence)
    {
        var isName = text.Tokens[at] is { Kind: TokenKind.Word, IsCapitalised: true, Form.Length: > 3 } word && !vocabulary.KnowsAny(word.Lower) && !language.IsSaidByItself(word.Folded)
            && !language.IsInhabitant(word.Folded) && !language.Has("sentence-opener", word.Folded) && !language.Has("organisation-word", word.Folded) && text.At(at - 1, sentence.Tokens) is not { Kind: TokenKind.Word, IsCapitalised: true, Form.Length: > 3 };
        var land = isName && at + 1 < sentence.Tokens.End ? language.Names.Match(text.Tokens, at + 1, sentence.Tokens.End) : null;
        if (land is not { Meaning: StateMeaning { Form: StateForm.Name } } || language.Names.Match(text.Tokens, at, at + 1) is not null)
        {
            return null;
        }

        var span = new TokenSpan(at, at + 1 + land.Value.Length);
        return text.At(span.End, sentence.Tokens) is { Kind: TokenKind.Word, IsCapitalised: true } ? null : new OrganisationMention(span, text.TextOf(span), OrganisationKind.Company);
    }

    /// <summary>"Institute |of| Directors", "Science |and| Technology Council".</summary>
    private bool IsLinked(int at, Sentence sentence) =>
        text.At(at, sentence.Tokens) is { Shape: TokenShape.Lower } link && language.Has("foreign-name-link", link.Lower)
            && text.At(at + 1, sentence.Tokens) is { Kind: TokenKind.Word, IsCapitalised: true };

    /// <summary>What looks like a person's name but begins with a common noun: "Solidarité Kivu", "Natation Canada".</summary>
    public OrganisationMention? Coined(TokenSpan name)
    {
        if (name.Length < 2 || text.Tokens[name.Start] is not { Shape: TokenShape.Capitalised, Form.Length: > 3 } first || !vocabulary.Knows(first.Lower, PartOfSpeech.Noun) || language.IsGivenName(first.Folded))
        {
            return null;
        }

        var isOfState = language.Names.Match(text.Tokens, name.Start + 1, name.End) is { Meaning: StateMeaning { Form: StateForm.Name } };
        return isOfState || language.Has("coined-name", first.Folded) || coinedEndings.Any(ending => first.Folded.EndsWith(ending, StringComparison.Ordinal))
            ? new OrganisationMention(name, text.TextOf(name), OrganisationKind.Other) { IsWeak = !isOfState && !IsTelling(first) }
            : null;
    }

    /// <summary>Whether the last word of what looks like a person's name says that it is a body's: "Rosa Assurances".</summary>
    public bool IsTold(TokenSpan name) => name.Length > 1 && IsTelling(text.Tokens[name.End - 1]);

    private bool IsTelling(Token word) => word.Form.Length > 2 || word.Shape == TokenShape.Capitals
        ? language.Has("organisation-word", word.Folded) || IsTellingPart(word.Folded)
        : false;

    /// <summary>"Nevers |Rugby|-Est".</summary>
    private bool IsTellingPart(string folded) => folded.IndexOf('-', StringComparison.Ordinal) is > 3 and var hyphen && language.Has("organisation-word", folded[..hyphen]);

    /// <summary>A body that its number names: "4e brigade d'infanterie", "Sixième flotte".</summary>
    public OrganisationMention? Numbered(int at, Sentence sentence)
    {
        var isOrdinal = text.Tokens[at].Kind == TokenKind.Number
            ? text.Tokens[at].Folded.EndsWith('e') || text.Tokens[at].Folded is "1er" or "1re"
            : text.Tokens[at].IsCapitalised && language.Has("ordinal", text.Tokens[at].Folded);
        if (!isOrdinal || text.At(at + 1, sentence.Tokens) is not { Shape: TokenShape.Lower } noun || !language.Has("numbered-body", noun.Folded))
        {
            return null;
        }

        var span = new TokenSpan(at, tail.Extend(at + 2, sentence.Tokens.End));
        return new OrganisationMention(span, text.TextOf(span), OrganisationKind.GovernmentBody);
    }

    /// <summary>"le directeur du |brasseur|": the noun that said what a body is, by itself, takes it up again.</summary>
    private OrganisationMention? Alone(int at, (int Length, OrganisationHead Meaning) head, Sentence sentence, Mention? known) =>
        known is null && head.Length == 1 && text.Tokens[at].Shape == TokenShape.Lower && tail.SkipNoun(at + 1, sentence.Tokens.End) is var behind
            && text.At(behind, sentence.Tokens) is not { Kind: TokenKind.Word, IsCapitalised: true }
            ? Bare(new TokenSpan(at, at + 1), head.Meaning, isCapital: false, sentence)
            : null;

    private OrganisationMention? AfterChez(int at, Sentence sentence, Mention? known)
    {
        if (known is not null || text.At(at - 1, sentence.Tokens) is not { Folded: "chez" } || !text.Tokens[at].IsCapitalised || language.IsPersonTitle(text.Tokens[at].Folded))
        {
            return null;
        }

        var end = at + 1;
        while (end < sentence.Tokens.End && text.Tokens[end] is { IsCapitalised: true, Kind: TokenKind.Word })
        {
            end++;
        }

        var span = new TokenSpan(at, end);
        return new OrganisationMention(span, text.TextOf(span), OrganisationKind.Company);
    }

    /// <summary>"le groupe horloger |Ebel-Marchand|", "le cabinet |Meridiem|": a name behind a noun in small letters that only says what it is.</summary>
    private int? NameDescribed(int at, (int Length, OrganisationHead Meaning) head, Sentence sentence)
    {
        var isWhole = text.At(at + head.Length, sentence.Tokens) is { Lower: "des" } && head.Meaning.Small == SmallHead.Phrase;
        var name = isWhole ? at + head.Length : tail.SkipNoun(at + head.Length, sentence.Tokens.End);
        var isDescribed = text.Tokens[at].Shape == TokenShape.Lower && language.Has("described-name", text.Tokens[at].Folded) && name < sentence.Tokens.End && text.Tokens[name].IsCapitalised;
        return !isDescribed ? null
            : name > at + head.Length || (IsDefinite(at, sentence) && (IsNamed(name, name, head.Meaning, sentence) || !vocabulary.Knows(text.Tokens[name].Lower, PartOfSpeech.Noun) || IsPhraseNamed(at, name, sentence) || KnownBody(name, sentence) is not null)) ? name
            : null;
    }

    /// <summary>"le parti |Rassemblement| gabonais", "la chaîne |Canal| Sahel": a noun with a capital that more belongs to.</summary>
    private bool IsPhraseNamed(int at, int name, Sentence sentence) => language.Has("named-by-phrase", text.Tokens[at].Folded)
        && text.At(name + 1, sentence.Tokens) is { Kind: TokenKind.Word } more && (tail.IsAdjective(more) || (more.IsCapitalised && !language.IsGivenName(more.Folded)));

    /// <summary>"l'association |Lire à Sète|", "la compagnie de danse |Les Pieds dans l'eau|": the title behind a noun in small letters.</summary>
    private TokenSpan TitleBehind(int at, (int Length, OrganisationHead Meaning) head, Sentence sentence)
    {
        var name = tail.SkipNoun(at + head.Length, sentence.Tokens.End);
        var isBehind = name < sentence.Tokens.End && (text.Tokens[at].Shape == TokenShape.Lower || at == sentence.Tokens.Start) && language.Names.Match(text.Tokens, name, sentence.Tokens.End) is null;
        return new TokenSpan(name, isBehind ? titles.End(name, sentence.Tokens.End) : name);
    }

    /// <summary>The name behind the noun, or the title there, whichever is longer.</summary>
    private OrganisationMention? Titled(int at, (int Length, OrganisationHead Meaning) head, Sentence sentence, OrganisationMention? found)
    {
        var title = TitleBehind(at, head, sentence);
        return title.Length > 1 && !(found?.Span.End >= title.End) ? new OrganisationMention(title, text.TextOf(title), head.Meaning.Kind) : found;
    }

    private (int Length, OrganisationEntry Entry)? KnownBody(int at, Sentence sentence) =>
        language.Names.Match(text.Tokens, at, sentence.Tokens.End) is { Meaning: OrganisationMeaning { IsDescription: false } known } match ? (match.Length, known.Organisation) : null;

    /// <summary>"le groupe |PPE|": members of a parliament, another body than their party.</summary>
    private OrganisationMention? Caucus(int at, int name, Sentence sentence)
    {
        var isCaucus = name == at + 1 && language.Has("caucus", text.Tokens[at].Folded) && KnownBody(name, sentence) is { Entry.Kind: OrganisationKind.Party };
        var span = isCaucus ? new TokenSpan(at, name + KnownBody(name, sentence)!.Value.Length) : new TokenSpan(at, name);
        return isCaucus ? new OrganisationMention(span, text.TextOf(span), OrganisationKind.Party) : null;
    }

    /// <summary>The name behind a noun that says what it is, where nothing knows it: "le géant Exxon".</summary>
    private OrganisationMention? Apposed(int at, Sentence sentence, OrganisationHead head)
    {
        at = tail.SkipNoun(at, sentence.Tokens.End);
        var end = at;
        while (end < sentence.Tokens.End && text.Tokens[end] is { Kind: TokenKind.Word } word && ((word.IsCapitalised && (!language.IsSaidByItself(word.Folded) || (end > at && IsTelling(word)) || IsNamed(at, end, head, sentence) || IsForeignName(at, end, sentence))) || (end > at && IsForeign(end, sentence))))
        {
            end++;
        }

        var span = new TokenSpan(at, IsTitle(at, end, head) ? tail.Extend(end, sentence.Tokens.End) : end);
        return end == at || (language.Names.Match(text.Tokens, at, sentence.Tokens.End) is { } whole && (whole.Meaning is not OrganisationMeaning || at + whole.Length >= end)) ? null : new OrganisationMention(span, text.TextOf(span), head.Kind);
    }

    /// <summary>"le quotidien Le |Courrier| du Nivernais", "l'ONG |Décombres| sans frontières": a common noun, which more may belong to.</summary>
    private bool IsTitle(int at, int end, OrganisationHead head) => end > at && end - at < 3 && text.Tokens[end - 1].Shape == TokenShape.Capitalised && vocabulary.Knows(text.Tokens[end - 1].Lower, PartOfSpeech.Noun)
        && (language.Has("article", text.Tokens[at].Folded) ? end > at + 1 : end == at + 1 && (text.Tokens[at].Lower[^1] is 's' or 'x' || language.Has("named-by-phrase", Folding.Fold(head.Noun)))) && language.Names.Match(text.Tokens, end - 1, end) is null;

    /// <summary>"la chaîne |Thai| PBS", "la banque |Europe| Invest": a first word that names no state by itself.</summary>
    private bool IsForeignName(int start, int at, Sentence sentence) =>
        at == start && text.At(at + 1, sentence.Tokens) is { Kind: TokenKind.Word, IsCapitalised: true } next && !language.IsSaidByItself(next.Folded)
            && language.Demonyms.ContainsKey(text.Tokens[at].Folded);

    /// <summary>"Juntos |por el| Perú", "Lidové |noviny|": a small word of another language within or behind a name.</summary>
    private bool IsForeign(int at, Sentence sentence) =>
        text.Tokens[at] is { Shape: TokenShape.Lower, Form.Length: > 1 } word
        && (language.Has("foreign-link", word.Folded) ? Enumerable.Range(1, 2).Any(on => text.At(at + on, sentence.Tokens) is { IsCapitalised: true }) : word.Form.Length > 3 && !vocabulary.KnowsAny(word.Lower) && !tail.IsAdjective(word));

    /// <summary>"le cabinet |Oliver Wyman", "le quotidien |La Nouvelle Aube", "groupe Galea |Marine": what looks like a person's name, and an article.</summary>
    private bool IsNamed(int start, int at, OrganisationHead head, Sentence sentence) =>
        language.Has("article", text.Tokens[at].Folded) ? at == start && text.At(at + 1, sentence.Tokens) is { IsCapitalised: true }
        : language.IsGivenName(text.Tokens[at].Folded) && (at > start
            ? text.At(at + 1, sentence.Tokens) is not { IsCapitalised: true }
            : language.Has("described-name", Folding.Fold(head.Noun)) && !language.Has("named-after", Folding.Fold(head.Noun)));

    /// <summary>A head noun alone: "la Commission", "l'agence".</summary>
    private OrganisationMention? Bare(TokenSpan span, OrganisationHead head, bool isCapital, Sentence sentence)
    {
        var before = text.At(span.Start - 1, sentence.Tokens);
        var opens = before is null && span.Length > 1 && text.Tokens[span.Start].IsCapitalised;
        var isDefinite = opens || (before is { } word && (language.Has("definite", word.Folded) || language.Has("demonstrative", word.Folded)));
        return !isDefinite || language.Has("place-body", Folding.Fold(head.Noun)) ? null
            : span.Length > 1 && head.Small == SmallHead.Phrase && (!isCapital || opens) ? new OrganisationMention(span, text.TextOf(span), head.Kind)
            : isCapital || language.Has("description", text.Tokens[span.Start].Folded) ? new OrganisationMention(span, text.TextOf(span), head.Kind) { IsDescription = true }
            : null;
    }

    /// <summary>"l'observatoire de Kandilli", "le collectif des riverains du Val": a noun in small letters that alone is no body's, with a name in its complements.</summary>
    private bool IsPlaced(TokenSpan span, int headLength, OrganisationHead head, Sentence sentence) =>
        head.Small == SmallHead.Capital && language.Has("placed-body", Folding.Fold(head.Noun)) && IsDefinite(span.Start, sentence) && span.Length > headLength + 1 && text.Tokens[span.End - 1].IsCapitalised;

    private bool Suffices(TokenSpan span, int headLength, OrganisationHead head, Sentence sentence)
    {
        var behind = text.Tokens[span.Start + headLength];
        var isDefinite = IsDefinite(span.Start, sentence);
        return head.Small switch
        {
            SmallHead.Phrase => isDefinite || span.Start == sentence.Tokens.Start,
            SmallHead.Name => behind.IsCapitalised || (isDefinite && span.Length > headLength + 1 && text.Tokens[span.End - 1].IsCapitalised)
                || (span.Start == sentence.Tokens.Start && text.Tokens[span.End - 1].IsCapitalised),
            _ => span.Start == sentence.Tokens.Start && text.Tokens[span.End - 1].IsCapitalised && text.At(span.End, sentence.Tokens) is { Form: ":" or ">" or "–" or "—" or "." or "|" },
        };
    }

    /// <summary>"Chambre de métiers et |de l'artisanat|".</summary>
    private bool IsCommonPart(int at, Sentence sentence)
    {
        var noun = text.At(at + 1, sentence.Tokens) is { } article && language.Has("article", article.Folded) ? at + 2 : at + 1;
        return text.At(at, sentence.Tokens) is { } link && language.Has("of", link.Folded) && text.At(noun, sentence.Tokens) is { Shape: TokenShape.Lower } word
            && vocabulary.Knows(word.Lower, PartOfSpeech.Noun) && language.Roles.Match(text.Tokens, noun, sentence.Tokens.End) is null;
    }

    private bool IsDefinite(int at, Sentence sentence) => text.At(at - 1, sentence.Tokens) is { } before && language.Has("definite", before.Folded);

    /// <summary>Whether the noun is part of a role or of whom it is, and no body: "président du conseil d'administration", "le Conseil d'administration de Renault".</summary>
    private bool IsFunction(int at, Sentence sentence) =>
        (text.Tokens[at].Shape == TokenShape.Lower || (text.At(at + 3, sentence.Tokens) is { } of && language.Has("of", of.Folded)))
        && text.At(at + 1, sentence.Tokens) is { Folded: "d'" }
        && text.At(at + 2, sentence.Tokens) is { Folded: "administration" };

    /// <summary>"général de |brigade": the noun is part of a rank.</summary>
    private bool IsRank(int at, Sentence sentence) =>
        language.Has("numbered-body", text.Tokens[at].Folded) && text.At(at - 1, sentence.Tokens) is { Lower: "de" } && text.At(at - 2, sentence.Tokens) is { } rank
            && language.Has("rank", rank.Folded);

    /// <summary>"directrice d'|hôpital| Anne Brun": the kind of house that somebody leads, whose name follows.</summary>
    private bool IsWorkplace(int at, int headLength, Sentence sentence) =>
        text.Tokens[at].Shape == TokenShape.Lower && text.At(at - 1, sentence.Tokens) is { Lower: "de" or "d'" }
            && text.At(at - 2, sentence.Tokens) is { Shape: TokenShape.Lower } && language.Roles.Match(text.Tokens, at - 2, at - 1) is not null
            && text.At(at + headLength, sentence.Tokens) is { Kind: TokenKind.Word, IsCapitalised: true } given && language.IsGivenName(given.Folded)
                && text.At(at + headLength + 1, sentence.Tokens) is { Kind: TokenKind.Word, IsCapitalised: true };

    private bool IsRole(int at, int headLength, Sentence sentence) =>
        language.Roles.Match(text.Tokens, at, sentence.Tokens.End) is { } role && (role.Length > headLength || IsOfficeOf(at, role.Meaning, sentence));

    /// <summary>"quitte le |rectorat| de l'université": the office of whoever leads the body behind, and no body.</summary>
    private bool IsOfficeOf(int at, RoleForm role, Sentence sentence)
    {
        var body = text.At(at + 2, sentence.Tokens) is { } article && language.Has("article", article.Folded) ? at + 3 : at + 2;
        return role.Form == PostForm.Office && text.Tokens[at].Shape == TokenShape.Lower && text.At(at + 1, sentence.Tokens) is { } link && language.Has("of", link.Folded)
            && sentence.Tokens.Contains(body) && role.Role.Bodies.Contains(text.Tokens[body].Folded);
    }

    private string? AcronymBehind(TokenSpan span, Sentence sentence) =>
        text.At(span.End, sentence.Tokens) is { Form: "(" }
        && text.At(span.End + 2, sentence.Tokens) is { Form: ")" }
        && text.Tokens[span.End + 1] is { Kind: TokenKind.Word, IsCapitalised: true } acronym
        && char.ToUpperInvariant(acronym.Folded[0]) == char.ToUpperInvariant(text.Tokens[span.Start].Folded[0])
            ? acronym.Form
            : null;
}
