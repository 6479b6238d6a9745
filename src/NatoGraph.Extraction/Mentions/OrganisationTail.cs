using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Segmentation;
using NatoGraph.Extraction.Syntax;
using NatoGraph.Extraction.Syntax.Grammar;
using NatoGraph.Extraction.Syntax.Words;

namespace NatoGraph.Extraction.Mentions;

/// <summary>Finds how far the name of an organisation reaches behind its head noun: adjectives, "de …", "pour …", "et de …".</summary>
internal sealed class OrganisationTail(SegmentedText text, LanguagePack language)
{
    private const int LongestTail = 14;
    private const int LongestHead = 3;

    private readonly string[] prefixes = [.. language.Words["adjective-prefix"]];
    private readonly string[] adjectiveEndings = [.. language.Words["adjective-ending"]];
    private readonly Vocabulary vocabulary = SyntaxModel.French.Vocabulary;

    /// <summary>The token behind the last that belongs to the name.</summary>
    /// <param name="at">The token behind the head noun.</param>
    /// <param name="limit">The sentence's end.</param>
    public int Extend(int at, int limit)
    {
        var end = at;
        limit = Math.Min(limit, at + LongestTail);
        while (end < limit)
        {
            var step = Step(end, at, limit);
            if (step == 0)
            {
                break;
            }

            end += step;
        }

        return end;
    }

    private int Step(int at, int start, int limit)
    {
        var token = text.Tokens[at];
        if (token.Form == "," && at > start && language.Has("listing-head", text.Tokens[start - 1].Folded))
        {
            return at + 1 < limit && IsGenitive(text.Tokens[at + 1]) && Complement(at + 1, limit) is > 0 and var more && text.Tokens[at + more].IsCapitalised ? more + 1 : 0;
        }

        if (token.Form == ",")
        {
            return at > start ? Listed(at, start, limit) : 0;
        }

        if (token.Kind == TokenKind.Number)
        {
            return IsNumber(at, start, limit) ? 1 : 0;
        }

        if (token.Kind != TokenKind.Word)
        {
            return 0;
        }

        if (at > start + 2 && token.Folded == "et" && Enumerable.Range(start, at - start).Any(index => text.Tokens[index].Form == ",") && Item(at + 1, limit) is > 0 and var last)
        {
            return last + 1;
        }

        if (at > start && token.Folded == "et" && IsPaired(at, limit))
        {
            return 2;
        }

        if (IsGenitive(token) || ((at > start || IsPhrase(start)) && token.Folded == "et") || (language.Has("purpose", token.Folded) && !IsTopic(token, at, start)))
        {
            return Complement(at, limit);
        }

        if (at > start && token.Lower != "a" && language.Has("in-name-phrase", text.Tokens[at - 1].Folded + " " + token.Folded))
        {
            var noun = at + 1 < limit && language.Has("article", text.Tokens[at + 1].Folded) ? at + 2 : at + 1;
            return noun < limit ? noun + 1 - at : 0;
        }

        if (at > start && token.Lower == "en" && at + 2 < limit && text.Tokens[at + 1].Lower is "matière" or "faveur" && IsGenitive(text.Tokens[at + 2]))
        {
            return Complement(at + 2, limit) is > 0 and var matter ? matter + 2 : 0;
        }

        if (language.Has("title-link", token.Folded) && IsTitled(at, limit))
        {
            return language.Has("article", text.Tokens[at + 1].Folded) ? 3 : 2;
        }

        if (language.Has("name-end", token.Folded))
        {
            return 0;
        }

        if (People(at, start, limit) is > 0 and var people)
        {
            return people;
        }

        if (token.IsCapitalised)
        {
            return HouseName(at, start, limit) is > 0 and var house ? house
                : (IsName(at, limit) || (at == start && IsNamedAfter(token, start))) && Follows(at, start, limit)
                    && !IsPersonBehindState(at) && !IsPersonBehindKind(at, start, limit) ? 1
                : 0;
        }

        return IsCounted(at) || IsField(at, start, limit) || (IsAdjective(token) && !(at > start && IsOffice(at, limit))) ? 1 : 0;
    }

    /// <summary>"Chambre de métiers", "service de sécurité": a head of several words.</summary>
    private bool IsPhrase(int start) => start > 2 && IsGenitive(text.Tokens[start - 2]) && text.Tokens[start - 3].IsCapitalised;

    /// <summary>"Groupement forestier des Mille |étangs|", "Maison des Quatre |saisons|".</summary>
    private bool IsCounted(int at) => text.Tokens[at - 1] is { Shape: TokenShape.Capitalised } before && language.Has("name-count", before.Folded)
        && text.Tokens[at].Shape == TokenShape.Lower && vocabulary.Knows(text.Tokens[at].Lower, PartOfSpeech.Noun);

    /// <summary>"Convention |climat| de Nantes", "Service de sécurité |incendie| de Saguenay": a bare noun before what "de" names with a capital.</summary>
    private bool IsField(int at, int start, int limit)
    {
        var token = text.Tokens[at];
        var name = at + 2 < limit && language.Has("article", text.Tokens[at + 2].Folded) ? at + 3 : at + 2;
        return token.Shape == TokenShape.Lower && token.Folded.Length > 3 && (at > start || text.Tokens[start - 1].IsCapitalised || IsPhrase(start)) && text.Tokens[at - 1].Kind == TokenKind.Word
            && !language.Has("article", text.Tokens[at - 1].Folded) && !IsGenitive(text.Tokens[at - 1]) && name < limit && IsGenitive(text.Tokens[at + 1]) && text.Tokens[name].IsCapitalised
            && (language.Has("name-noun", token.Folded) || (vocabulary.Knows(token.Lower, PartOfSpeech.Noun) && vocabulary.KnowsOnly(token.Lower, PartOfSpeech.Noun, PartOfSpeech.Adjective)))
            && IsCommonNoun(token, bare: true) && language.Roles.Match(text.Tokens, at, limit) is null;
    }

    /// <summary>"a nommé l'Organisation de l'unité africaine |médiateur|": who a body is behind its name.</summary>
    private bool IsOffice(int at, int limit) => vocabulary.KnowsOnly(text.Tokens[at].Lower, PartOfSpeech.Noun, PartOfSpeech.Adjective)
        && vocabulary.Knows(text.Tokens[at].Lower, PartOfSpeech.Noun) && language.Roles.Match(text.Tokens, at, limit) is { Meaning.IsPlural: false }
        && !language.Has("role-adjective", text.Tokens[at].Folded);

    /// <summary>"Académie des arts|, lettres| et sciences", "Fédération de l'agriculture|, de l'alimentation| et des forêts": nouns that a last one joins, as the first is.</summary>
    private int Listed(int at, int start, int limit)
    {
        var isFirst = IsGenitive(text.Tokens[start]) && text.Tokens[start - 1].IsCapitalised;
        var item = isFirst ? Item(at + 1, limit) : 0;
        var behind = at + 1 + item;
        return item > 0 && behind + 1 < limit
            && (text.Tokens[behind].Form == "," ? Listed(behind, start, limit) > 0 : text.Tokens[behind].Folded == "et" && Item(behind + 1, limit) > 0) ? item + 1 : 0;
    }

    /// <summary>"lettres", "de l'alimentation": how many tokens a noun of a list is.</summary>
    private int Item(int at, int limit)
    {
        if (at >= limit || text.Tokens[at].Kind != TokenKind.Word)
        {
            return 0;
        }

        return IsGenitive(text.Tokens[at]) ? Complement(at, limit)
            : text.Tokens[at].Shape == TokenShape.Lower && text.Tokens[at].Lower.EndsWith('s') && vocabulary.Knows(text.Tokens[at].Lower, PartOfSpeech.Noun)
                && language.Roles.Match(text.Tokens, at, limit) is null && IsCommonNoun(text.Tokens[at], bare: true) ? 1 : 0;
    }

    /// <summary>"conférence de presse de l'Académie de médecine |sur les cigarettes|": behind a complement "sur" says what a talk is about.</summary>
    private bool IsTopic(Token token, int at, int start) => token.Folded == "sur" && at > start && IsGenitive(text.Tokens[start]);

    /// <summary>Whether a capital goes on with a name: at once, behind another or "de", or as what an adjective leaves open: "Conseil pontifical Justice et Paix".</summary>
    private bool Follows(int at, int start, int limit) =>
        at == start ? !language.Has("unnamed-head", text.Tokens[start - 1].Folded)
        : text.Tokens[at - 1].IsCapitalised || IsGenitive(text.Tokens[at - 1]) || (text.Tokens[at - 1].Shape == TokenShape.Lower && language.Has("landmark", text.Tokens[at - 1].Folded))
            || (text.Tokens[start - 1].IsCapitalised && language.Portfolios.Match(text.Tokens, at, limit) is not null);

    /// <summary>
    /// "école élémentaire |Jules-Ferry|", "cinéma associatif |Le Foyer|", "comité de quartier |Saint-Roch|": a name behind what a house is; two capitals may be a person's.
    /// </summary>
    private int HouseName(int at, int start, int limit)
    {
        var isHouse = text.Tokens[at - 1].Shape == TokenShape.Lower && !IsGenitive(text.Tokens[at - 1]) && !language.Has("article", text.Tokens[at - 1].Folded)
            && Enumerable.Range(1, LongestHead).Any(back => start - back >= 0 && (language.Has("named-after", text.Tokens[start - back].Folded) || language.Has("described-name", text.Tokens[start - back].Folded) || language.Has("place-body", text.Tokens[start - back].Folded)));
        if (!isHouse)
        {
            return 0;
        }

        var isTitled = language.Has("article", text.Tokens[at].Folded) && at + 1 < limit && text.Tokens[at + 1].IsCapitalised;
        return isTitled ? 2
            : (at > start || text.Tokens[start - 1].Shape == TokenShape.Lower && IsAdjective(text.Tokens[start - 1]))
                && (at + 1 >= limit || !text.Tokens[at + 1].IsCapitalised)
                && (text.Tokens[at].Form.Contains('-', StringComparison.Ordinal) || (!language.IsSaidByItself(text.Tokens[at].Folded) && language.Names.Match(text.Tokens, at, limit) is null)) ? 1
            : 0;
    }

    /// <summary>"Banque centrale de Tunisie |Hédia Ben Slimane|": two capitals behind a state's name are a person's.</summary>
    private bool IsPersonBehindState(int at) =>
        at > 1 && at + 1 < text.Tokens.Length && text.Tokens[at + 1] is { Kind: TokenKind.Word, IsCapitalised: true } && IsGenitive(text.Tokens[at - 2])
        && language.Names.Match(text.Tokens, at - 1, at) is { Meaning: StateMeaning { Form: StateForm.Name } } && language.Names.Match(text.Tokens, at, at + 2) is null;

    /// <summary>"Comité olympique |Tuija Sarkkinen|": two capitals that nothing knows behind an adjective of a body which bears no name.</summary>
    private bool IsPersonBehindKind(int at, int start, int limit) =>
        at == start && text.Tokens[at - 1].Shape == TokenShape.Lower && language.Has("nameless-body", text.Tokens[at - 2].Folded)
            && at + 1 < limit && IsUnexplained(at) && IsUnexplained(at + 1) && !(at + 2 < limit && text.Tokens[at + 2].IsCapitalised);

    private bool IsUnexplained(int at) => text.Tokens[at] is { Kind: TokenKind.Word, Shape: TokenShape.Capitalised } word
        && !vocabulary.KnowsAny(word.Lower) && language.Names.Match(text.Tokens, at, at + 1) is null;

    /// <summary>"musée Théodore-Monod", "hôpital Necker": houses bear the names of people.</summary>
    private bool IsNamedAfter(Token token, int start) => language.IsGivenName(token.Folded) && language.Has("named-after", text.Tokens[start - 1].Folded);

    /// <summary>"division territoriale 3", "lycée 12": a short number that counts nothing behind it.</summary>
    private bool IsNumber(int at, int start, int limit) =>
        text.Tokens[at].Form.Length < 3 && text.Tokens[at].Form.All(char.IsAsciiDigit) && language.Has("numbered-name", text.Tokens[start - 1].Folded)
        && (at + 1 >= limit || text.Tokens[at + 1].Kind != TokenKind.Word || !vocabulary.Knows(text.Tokens[at + 1].Lower, PartOfSpeech.Noun));

    /// <summary>"de la statistique", "des États de l'Afrique", "et de la démographie": how many tokens the link, articles and one noun are, 0 for none.</summary>
    /// <param name="at">The link.</param>
    /// <param name="limit">The sentence's end.</param>
    public int Complement(int at, int limit)
    {
        var noun = at + 1;
        while (noun < limit && noun - at < 3 && (language.Has("article", text.Tokens[noun].Folded) || (text.Tokens[at].Folded == "et" && IsGenitive(text.Tokens[noun]))))
        {
            noun++;
        }

        if (noun >= limit || text.Tokens[noun].Kind != TokenKind.Word)
        {
            return 0;
        }

        if (language.Portfolios.Match(text.Tokens, noun, limit) is { Length: > 1 } portfolio)
        {
            return noun + portfolio.Length - at;
        }

        // "Bureau du |Premier ministre|", "Conférence des |présidents d'université|".
        if (IsGenitive(text.Tokens[at]) && language.Roles.Match(text.Tokens, noun, limit) is { Length: > 1 } role)
        {
            return noun + role.Length - at;
        }

        // "pour la |bonne| gouvernance", "de |haute| montagne".
        if (noun + 1 < limit && language.Has("leading-adjective", text.Tokens[noun].Folded) && text.Tokens[noun].Shape == TokenShape.Lower && text.Tokens[noun + 1].Shape == TokenShape.Lower
            && IsCommonNoun(text.Tokens[noun + 1], bare: true))
        {
            return noun + 2 - at;
        }

        var token = text.Tokens[noun];
        var isNoun = token.IsCapitalised
            ? IsName(noun, limit) || language.Names.Match(text.Tokens, noun, limit) is { Meaning: StateMeaning { Form: StateForm.Name } }
            : IsCommonNoun(token, bare: noun == at + 1 && text.Tokens[at].Folded is not ("du" or "des"));
        return isNoun && (text.Tokens[at].Folded != "et" || IsJoined(at, noun, limit) || (noun == at + 1 && (token.IsCapitalised || IsSecond(at, noun, limit)))) ? noun - at + 1 : 0;
    }

    /// <summary>"Jazz |sous les tilleuls|", "Comptables |sans frontières|": a title's link behind a common noun with a capital, and a plural.</summary>
    private bool IsTitled(int at, int limit)
    {
        var noun = at + 1 < limit && language.Has("article", text.Tokens[at + 1].Folded) ? at + 2 : at + 1;
        return noun < limit && text.Tokens[at - 1].Shape == TokenShape.Capitalised && vocabulary.Knows(text.Tokens[at - 1].Lower, PartOfSpeech.Noun)
            && text.Tokens[noun].Shape == TokenShape.Lower && vocabulary.Knows(text.Tokens[noun].Lower, PartOfSpeech.Noun) && IsPlural(text.Tokens[noun]);
    }

    /// <summary>
    /// "de la jeunesse et des sports", "pour la justice et la paix": articles join alike; "la région militaire et la marine", "l'Alliance des radios et l'Arcom" are two bodies.
    /// </summary>
    private bool IsJoined(int link, int noun, int limit) =>
        noun > link + 1 && (IsGenitive(text.Tokens[link + 1])
            || (language.Has("article", text.Tokens[link - 2].Folded) && !(text.Tokens[noun].IsCapitalised && IsBody(noun, limit))));

    private bool IsBody(int at, int limit) => text.Tokens[at] is { Shape: TokenShape.Capitals, Form.Length: > 1 } || language.OrganisationHeads.Match(text.Tokens, at, limit) is not null
        || language.Names.Match(text.Tokens, at, limit) is { Meaning: OrganisationMeaning };

    /// <summary>"des industries et métiers de la …", "de justice et police": a second noun without an article of its own.</summary>
    private bool IsSecond(int link, int noun, int limit) =>
        vocabulary.KnowsOnly(text.Tokens[noun].Lower, PartOfSpeech.Noun, PartOfSpeech.Adjective)
        && ((IsPlural(text.Tokens[link - 1]) && IsPlural(text.Tokens[noun]) && ((noun + 1 < limit && IsGenitive(text.Tokens[noun + 1])) || text.Tokens[link - 2].Lower == "des"))
            || text.Tokens[link - 2].Lower is "de" or "d'")
        || (link > 2 && vocabulary.Knows(text.Tokens[noun].Lower, PartOfSpeech.Noun) && text.Tokens[link - 2].Lower == "de" && language.Has("twofold-head", text.Tokens[link - 3].Folded));

    private static bool IsPlural(Token noun) => noun.Lower[^1] is 's' or 'x' or 'z';

    /// <summary>"Réseau des femmes |chefs d'entreprise|": who the people of a body are, behind what they are.</summary>
    private int People(int at, int start, int limit) =>
        at > start + 1 && text.Tokens[at - 2].Lower == "des" && IsPlural(text.Tokens[at - 1]) && text.Tokens[at - 1].Shape == TokenShape.Lower
            && text.Tokens[at].Shape == TokenShape.Lower && language.Roles.Match(text.Tokens, at, limit) is { Meaning.IsPlural: true } role ? role.Length : 0;

    /// <summary>A capitalised word that is no person's: given names are part of a body's name only within it, as in "Port de San Pedro".</summary>
    private bool IsName(int at, int limit) =>
        language.Has("name-lead", text.Tokens[at - 1].Folded) && text.Tokens[at - 1].IsCapitalised
        || (!language.Has("month", text.Tokens[at].Folded)
            && (language.Has("name-lead", text.Tokens[at].Folded) || !language.IsPersonTitle(text.Tokens[at].Folded))
            && (!language.IsGivenName(text.Tokens[at].Folded) || IsLand(at, limit) || ((text.Tokens[at - 1].IsCapitalised || IsTown(at, limit) || IsTwin(at)) && !(at + 1 < limit && text.Tokens[at + 1].IsCapitalised))));

    /// <summary>"Agence |France| Trésor".</summary>
    private bool IsLand(int at, int limit) => text.Tokens[at - 1].IsCapitalised && language.Names.Match(text.Tokens, at, limit) is { Meaning: StateMeaning { Form: StateForm.Name } };

    /// <summary>"diocèse de Quimper et |Léon|".</summary>
    private bool IsTwin(int at) => at > 3 && text.Tokens[at - 1].Lower == "et" && text.Tokens[at - 2].IsCapitalised && !language.IsGivenName(text.Tokens[at - 2].Folded)
        && IsGenitive(text.Tokens[at - 3]) && language.Has("twofold-land", text.Tokens[at - 4].Folded);

    /// <summary>"l'École militaire de |Santiago|": people are called like towns.</summary>
    private bool IsTown(int at, int limit) => IsGenitive(text.Tokens[at - 1]) && language.Names.Match(text.Tokens, at, limit) is { Meaning: PlaceMeaning or StateMeaning { Form: StateForm.Capital } };

    /// <summary>"nationale industrielle et minière": a second adjective.</summary>
    private bool IsPaired(int at, int limit) =>
        at + 1 < limit && text.Tokens[at - 1].Shape == TokenShape.Lower && text.Tokens[at + 1].Shape == TokenShape.Lower && IsAdjective(text.Tokens[at - 1]) && IsAdjective(text.Tokens[at + 1]);

    /// <summary>Small-letter nouns of names; not time, people or possessives.</summary>
    private bool IsCommonNoun(Token token, bool bare) =>
        token.Folded.Length > 2
        && !(bare && ((token.Folded.Length < 4 && !vocabulary.KnowsOnly(token.Lower, PartOfSpeech.Noun)) || IsInfinitive(token)))
        && !language.Has("possessive", token.Folded)
        && !language.Has("demonstrative", token.Folded)
        && !language.Has("month", token.Folded)
        && !language.Has("not-in-name", token.Folded)
        && !vocabulary.KnowsOnly(token.Lower, PartOfSpeech.Verb)
        && !(IsInfinitive(token) && vocabulary.Knows(token.Lower, PartOfSpeech.Verb) && !vocabulary.Knows(token.Lower, PartOfSpeech.Noun))
        && !language.Has("title", token.Folded);

    /// <summary>"de renouveler", "de choisir": behind a bare "de" the ending shows a verb.</summary>
    private static bool IsInfinitive(Token token) =>
        token.Folded.Length > 5 && (token.Folded.EndsWith("er", StringComparison.Ordinal) || token.Folded.EndsWith("ir", StringComparison.Ordinal));

    /// <summary>The name behind what goes on with the noun that says what it is: "opérateur |de télécoms| Telebras", "géant |américain| Exxon".</summary>
    public int SkipNoun(int at, int limit)
    {
        while (at < limit && text.Tokens[at] is { Kind: TokenKind.Word, Shape: TokenShape.Lower } token)
        {
            var step = IsAdjective(token) ? 1 : IsGenitive(token) ? Complement(at, limit) : 0;
            if (step == 0 || text.Tokens[at + step - 1].IsCapitalised)
            {
                break;
            }

            at += step;
        }

        return at;
    }

    /// <summary>Whether a word looks like an adjective.</summary>
    public bool IsAdjective(Token token) =>
        language.Demonyms.ContainsKey(token.Folded)
        || language.Towns.ContainsKey(token.Folded)
        || language.Has("inhabitant", token.Folded)
        || language.Has("name-adjective", token.Folded)
        || (token.Folded.Length > 7 && Array.Exists(prefixes, prefix => token.Folded.StartsWith(prefix, StringComparison.Ordinal)) && !vocabulary.Knows(token.Lower, PartOfSpeech.Verb))
        || language.Adjectives.ContainsKey(token.Folded)
        || (token.Folded.Length > 4 && !language.Has("not-in-name", token.Folded) && !token.Folded.EndsWith("ment", StringComparison.Ordinal) && adjectiveEndings.Any(e => token.Folded.EndsWith(e, StringComparison.Ordinal))
            && !(vocabulary.Knows(token.Lower, PartOfSpeech.Verb) && !vocabulary.Knows(token.Lower, PartOfSpeech.Adjective)))
        || (language.Has("name-participle", token.Folded) && (token.Lower != token.Folded || !IsPresent(token.Folded)))
        || (token.Folded.Length > 5 && token.Folded.EndsWith("an", StringComparison.Ordinal) && !vocabulary.KnowsAny(token.Lower))
        || (token.Folded.Length > 3 && !language.Has("not-in-name", token.Folded) && vocabulary.Knows(token.Lower, PartOfSpeech.Adjective) && vocabulary.KnowsOnly(token.Lower, PartOfSpeech.Adjective, PartOfSpeech.Noun));

    /// <summary>"avance" is a verb where "avancé" is a participle.</summary>
    private static bool IsPresent(string folded) =>
        folded.TrimEnd('s') is var stem && stem.EndsWith('e') && !stem.EndsWith("ie", StringComparison.Ordinal) && !stem.EndsWith("ue", StringComparison.Ordinal);

    /// <summary>"dès" folds like "des".</summary>
    private bool IsGenitive(Token token) => token.Lower != "dès" && language.Has("of", token.Folded);
}
