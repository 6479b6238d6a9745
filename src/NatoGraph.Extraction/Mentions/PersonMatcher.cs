using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Segmentation;
using NatoGraph.Extraction.Syntax;
using NatoGraph.Extraction.Syntax.Grammar;
using NatoGraph.Extraction.Syntax.Words;

namespace NatoGraph.Extraction.Mentions;

/// <summary>Matches the names of people by given names, titles and the look of the words.</summary>
internal sealed class PersonMatcher(SegmentedText text, LanguagePack language)
{
    private const int LongestName = 7;
    private const int FarthestGovernor = 8;

    private readonly Vocabulary vocabulary = SyntaxModel.French.Vocabulary;

    /// <summary>Whether most words of a sentence are in capitals, so that capitals show nothing.</summary>
    public bool IsInCapitals(Sentence sentence)
    {
        int words = 0, capitals = 0;
        for (var at = sentence.Tokens.Start; at < sentence.Tokens.End; at++)
        {
            words += text.Tokens[at].Shape != TokenShape.None ? 1 : 0;
            capitals += text.Tokens[at].Shape == TokenShape.Capitals ? 1 : 0;
        }

        return capitals > 2 && capitals * 2 > words;
    }

    /// <summary>Whether a name begins with a given name, or a title stands before it.</summary>
    public bool IsSure(PersonMention person) =>
        person.Title is not null || language.IsGivenName(text.Tokens[person.Span.Start].Folded);

    /// <summary>A name on a social network, read as the words that its capitals part.</summary>
    public PersonMention Handle(int at)
    {
        var words = SplitHandle(text.Tokens[at].Form[1..]);
        var given = words.Count > 1 && language.IsGivenName(Folding.Fold(words[0])) ? words[0] : "";
        return new PersonMention(new TokenSpan(at, at + 1), given.Length > 0 ? string.Join(' ', words) : words[^1])
        {
            Given = given,
            Family = given.Length > 0 ? string.Join(' ', words.Skip(1)) : words[^1],
            IsHandle = true,
        };
    }

    /// <summary>The person whose name begins at <paramref name="at"/>.</summary>
    public PersonMention? Match(int at, Sentence sentence)
    {
        var title = TitleBefore(at, sentence);
        if (!StartsName(at, sentence, title))
        {
            return null;
        }

        var span = Extend(at, sentence.Tokens.End);
        var given = GivenCount(span);
        var isInitials = Enumerable.Range(span.Start, span.Length).All(word => IsInitial(text.Tokens[word]));
        if ((span.Length == 1 && title is null) || isInitials)
        {
            // "S. E." goes before a title.
            return null;
        }

        if (given == 0 && title is null && IsPlainText(span, at == sentence.Tokens.Start))
        {
            return null;
        }

        if (given == 0 && title is null && (FollowsArticle(at, sentence) || (at == sentence.Tokens.Start && IsUnsureOpening(span))))
        {
            return null;
        }

        return Make(span, Math.Max(given, span.Length > 1 && title is not ("m." or "mme" or "mm.") ? 1 : 0), title);
    }

    /// <summary>A bare name that nothing introduces, behind a word that takes people: "avec Trump", "le président Tebboune".</summary>
    public PersonMention? Bare(int at, Sentence sentence) =>
        text.Tokens[at] is { Shape: TokenShape.Capitalised, Form.Length: > 3 } token
        && (text.At(at - 1, sentence.Tokens) is { Folded: "avec" or "selon" or "contre" } || IsCalledByRole(at, sentence)) && !language.Has("stop-name", token.Folded) && !StartsRole(token)
        && text.At(at + 1, sentence.Tokens) is not { IsCapitalised: true }
            ? Make(new TokenSpan(at, at + 1), 0, null)
            : null;

    /// <summary>"le président |Tebboune|", "la ministre |Lahbib|": a word that nothing knows, behind a role that is said before names.</summary>
    private bool IsCalledByRole(int at, Sentence sentence) => text.At(at - 1, sentence.Tokens) is { Shape: TokenShape.Lower } role && language.Has("calling-role", role.Folded)
        && text.At(at - 2, sentence.Tokens) is { } article && (language.Has("definite", article.Folded) || language.Has("modifier-former", article.Folded) || article.Folded is "premier" or "première")
        && !vocabulary.KnowsAny(text.Tokens[at].Lower) && !language.IsSaidByItself(text.Tokens[at].Folded) && text.At(at + 1, sentence.Tokens) is not { Form: "-" };

    /// <summary>A person with the tokens of <paramref name="span"/>, of which the first <paramref name="given"/> are given names.</summary>
    public PersonMention Make(TokenSpan span, int given, string? title)
    {
        given = Math.Min(given, span.Length - 1);
        return new PersonMention(span, Written(span))
        {
            Given = given > 0 ? Written(new TokenSpan(span.Start, span.Start + given)) : "",
            Family = Written(new TokenSpan(span.Start + given, span.End)),
            Title = title,
            Gender = GenderOf(span, given, title),
        };
    }

    private Gender GenderOf(TokenSpan span, int given, string? title) =>
        title is not null && language.Has("title-feminine", title) ? Gender.Feminine
        : title is not null && language.Has("title-masculine", title) ? Gender.Masculine
        : given > 0 ? language.GenderOfGivenName(text.Tokens[span.Start].Folded) ?? Gender.Unknown
        : Gender.Unknown;

    private string? TitleBefore(int at, Sentence sentence)
    {
        var before = text.At(at - 1, sentence.Tokens);
        return before is { Kind: TokenKind.Word } token
            && (language.IsPersonTitle(token.Folded) || language.Has("title", token.Folded))
            ? token.Folded
            : null;
    }

    private bool StartsName(int at, Sentence sentence, string? title)
    {
        var token = text.Tokens[at];
        if (!IsNameWord(token) || IsElided(token))
        {
            return false;
        }

        var isCapitalParticle = language.Has("particle", token.Folded);
        if (language.Has("stop-name", token.Folded) || (language.Has("title", token.Folded) && title is null && !IsGivenRather(at, sentence)) || language.IsPersonTitle(token.Folded))
        {
            return isCapitalParticle && at > sentence.Tokens.Start && text.Tokens[at - 1].Kind == TokenKind.Word && token.IsCapitalised && NextIsName(at);
        }

        return !(StartsRole(token) && !IsGivenRather(at, sentence)) && token.IsCapitalised
            && !((at == sentence.Tokens.Start || text.Tokens[at - 1].Kind != TokenKind.Word || text.Tokens[at - 1].Form.EndsWith('.')) && language.Has("sentence-opener", token.Folded))
                && (token.Shape != TokenShape.Capitals || token.Form.Length > 1);
    }

    /// <summary>"la bâtonnière |Reine Agboton|", and neither "la Reine Mathilde" nor "Pape François": words that are titles of rulers and given names, too.</summary>
    private bool IsGivenRather(int at, Sentence sentence) => language.IsGivenName(text.Tokens[at].Folded)
        && !(text.At(at - 1, sentence.Tokens) is { Kind: TokenKind.Word } before && (language.Has("article", before.Folded) || language.Has("of", before.Folded) || language.Has("at", before.Folded)))
        && text.At(at + 1, sentence.Tokens) is { Kind: TokenKind.Word } next && !(language.IsGivenName(next.Folded) && (text.At(at + 2, sentence.Tokens) is not { IsCapitalised: true } last || language.Has("roman", last.Folded)));

    private bool NextIsName(int at) =>
        at + 1 < text.Tokens.Length && IsNameWord(text.Tokens[at + 1]) && !language.Has("stop-name", text.Tokens[at + 1].Folded);

    /// <summary>A capital begins the word, or follows its article: "al-Khatib".</summary>
    private static bool IsNameWord(Token token) =>
        token.Kind == TokenKind.Word
        && (token.IsCapitalised || (token.Form.Length > 4 && token.Folded[..3] is "al-" or "el-" && char.IsUpper(token.Form[3])));

    /// <summary>Whether a role in small letters stands right before: "le président Wagner …".</summary>
    public bool FollowsRole(int at, Sentence sentence) => text.At(at - 1, sentence.Tokens) is { Shape: TokenShape.Lower } before && StartsRole(before);

    private bool StartsRole(Token token) => token.Form.Length > 3 && language.Roles.Match([token], 0, 1) is not null;

    private TokenSpan Extend(int at, int sentenceEnd)
    {
        var end = at + 1;
        var limit = Math.Min(sentenceEnd, at + LongestName);
        while (end < limit)
        {
            var step = StepOver(at, end, limit);
            if (step == 0)
            {
                break;
            }

            end += step;
        }

        return new TokenSpan(at, end);
    }

    /// <summary>How many more tokens the name takes: a name word, or particles and the name word behind them.</summary>
    private int StepOver(int start, int at, int limit)
    {
        var token = text.Tokens[at];
        if (IsNameWord(token) && !IsElided(token))
        {
            return IsStop(token, start, at) || IsCounted(token, start) ? 0 : 1;
        }

        var particles = 0;
        while (at + particles < limit && particles < 3 && language.Has("particle", text.Tokens[at + particles].Folded) && !IsJoiningWord(text.Tokens[at + particles]))
        {
            particles++;
        }

        if (particles == 0 || at + particles >= limit || !IsNameWord(text.Tokens[at + particles]) || IsStop(text.Tokens[at + particles], start, at))
        {
            return 0;
        }

        return (IsGenitive(token) && !MayHaveGenitive(start, at, at + particles)) || IsPortfolio(at + particles) || IsOrigin(at + particles) ? 0 : particles + 1;
    }

    /// <summary>"Paul Noir |l'Agriculture| et Luc Petit |le Budget|": what somebody gets in a row whose verb is said once.</summary>
    private bool IsPortfolio(int at) => text.Tokens[at - 1] is { Shape: TokenShape.Lower, Folded: "l'" or "le" or "la" or "les" or "du" or "des" } && language.Portfolios.Match(text.Tokens, at, text.Tokens.Length) is not null;

    /// <summary>"Victoire |de la Croate| Ana Brun", "Claire |du Sénégalais|": somebody else's state, told with an article.</summary>
    private bool IsOrigin(int at) => text.Tokens[at - 1] is { Shape: TokenShape.Lower, Folded: "l'" or "la" or "du" or "des" }
        && language.Demonyms.GetValueOrDefault(text.Tokens[at].Folded) is not null && text.At(at + 1, text.SentenceOf(at).Tokens) is { Kind: TokenKind.Word, IsCapitalised: true };

    /// <summary>"gouvernement Noir II" is the second one of Noir; "Jean-Paul II" is called so.</summary>
    private bool IsCounted(Token token, int start) => language.Has("roman", token.Folded)
        && start > 0 && language.Has("counted", text.Tokens[start - 1].Folded) && !language.IsGivenName(text.Tokens[start].Folded);

    private static bool IsElided(Token token) => token.Form.EndsWith('\'') || token.Form.EndsWith('’');

    /// <summary>"y" and "e" join the parts of Iberian names, and are words of their own in French.</summary>
    private static bool IsJoiningWord(Token token) => token is { Shape: TokenShape.Lower, Folded: "y" or "e" };

    private static bool IsGenitive(Token token) => token.Shape == TokenShape.Lower && token.Folded is "de" or "du" or "des" or "d'";

    /// <summary>"Pierre de Villiers" but not "Borne de Matignon".</summary>
    private bool MayHaveGenitive(int start, int at, int name) =>
        language.IsGivenName(text.Tokens[start].Folded)
        && (at - start == 1 || (at - start == 2 && text.Tokens[at].Folded == "de") || text.Tokens[at].Folded == "d'")
        && language.Names.Match(text.Tokens, name, text.Tokens.Length) is null;

    private bool IsStop(Token token, int start, int at)
    {
        if (language.Has("particle", token.Folded) && token.IsCapitalised)
        {
            return !NextIsName(at);
        }

        return ((language.Has("month", token.Folded) || language.Demonyms.ContainsKey(token.Folded) || (StartsRole(token) && !language.IsGivenName(token.Folded))) && !IsFamily(token, start, at))
            || (IsInitial(text.Tokens[at - 1]) && language.Has("sentence-opener", token.Folded))
            || (language.Has("stop-name", token.Folded) && !IsForeign(token) && !(at == start + 1 && language.IsGivenName(text.Tokens[start].Folded)))
            || language.IsPersonTitle(token.Folded)
            || (token.Shape == TokenShape.Capitals && language.Names.Match(text.Tokens, at, at + 1) is not null);
    }

    /// <summary>"Laurent |Berger|", "Anne |Flamand|", "Sophie |Avril|": behind a given name a word with a capital is the family's, but for what calls somebody: "Nicolas Président".</summary>
    private bool IsFamily(Token token, int start, int at) =>
        at == start + 1 && token.Shape == TokenShape.Capitalised && language.IsGivenName(text.Tokens[start].Folded)
        && !language.Has("called-by", token.Folded) && !(at + 1 < text.Tokens.Length && (text.Tokens[at + 1].Kind == TokenKind.Number || IsNameWord(text.Tokens[at + 1])));

    /// <summary>"Sá", "Là": a short word that only its accent tells from a French one.</summary>
    private static bool IsForeign(Token token) => token.Form.Length < 4 && token.Lower != token.Folded;

    private int GivenCount(TokenSpan span)
    {
        var count = 0;
        while (count < span.Length - 1 && (language.IsGivenName(text.Tokens[span.Start + count].Folded) || IsInitial(text.Tokens[span.Start + count])))
        {
            count++;
        }

        return count;
    }

    private static bool IsInitial(Token token) => token.Form.EndsWith('.') && token.Form.Length <= 5;

    private bool FollowsArticle(int at, Sentence sentence) =>
        text.At(at - 1, sentence.Tokens) is { } before
        && (language.Has("definite", before.Folded) || language.Has("indefinite", before.Folded) || before.Folded is "chez" || (before.Folded is "a" && !TakesPerson(at - 1, sentence)));

    /// <summary>Whether a person rather than a place follows "à": "succède à", "a remis les clés à".</summary>
    private bool TakesPerson(int at, Sentence sentence)
    {
        for (var before = at - 1; before >= Math.Max(sentence.Tokens.Start, at - FarthestGovernor) && text.Tokens[before].Folded is not ("a" or "au" or "aux"); before--)
        {
            if (language.Has("to-person", text.Tokens[before].Folded))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"ON NOUS DIT", "Selon Radio-Canada", "Le Fauteuil": words of the language that capitals make look like a name.</summary>
    private bool IsPlainText(TokenSpan span, bool opens)
    {
        var first = text.Tokens[span.Start];
        return (opens && (vocabulary.Knows(first.Lower, PartOfSpeech.Preposition) || vocabulary.Knows(first.Lower, PartOfSpeech.Pronoun) || vocabulary.Knows(first.Lower, PartOfSpeech.Adverb)))
            || (language.Has("article", first.Folded) && span.Length == 2 && vocabulary.Knows(text.Tokens[span.Start + 1].Lower, PartOfSpeech.Noun))
            || Enumerable.Range(span.Start, span.Length).All(at => text.Tokens[at] is { Shape: TokenShape.Capitals, Form.Length: > 1 } word && vocabulary.KnowsAny(word.Lower));
    }

    /// <summary>Whether the first word of a sentence may have its capital from standing there.</summary>
    private bool IsUnsureOpening(TokenSpan span) => !language.IsGivenName(text.Tokens[span.Start].Folded) && span.Length < 2;

    private string Written(TokenSpan span)
    {
        var words = text.TextOf(span);
        return words.Any(char.IsLower) && !Enumerable.Range(span.Start, span.Length).Any(i => text.Tokens[i].Shape == TokenShape.Capitals && text.Tokens[i].Form.Length > 1)
            ? words
            : string.Join(' ', words.Split(' ').Select(SetDown));
    }

    private static string SetDown(string word) =>
        word.Length > 1 && word.All(c => !char.IsLetter(c) || char.IsUpper(c)) && !word.EndsWith('.') && word.Trim('I', 'V', 'X').Length > 0
            ? string.Join('-', word.Split('-').Select(p => p.Length > 1 ? p[0] + p[1..].ToLowerInvariant() : p))
            : word;

    private static List<string> SplitHandle(string handle)
    {
        var words = new List<string>();
        var start = 0;
        for (var at = 1; at <= handle.Length; at++)
        {
            if (at == handle.Length || (char.IsUpper(handle[at]) && char.IsLower(handle[at - 1])) || handle[at] == '_')
            {
                words.Add(handle[start..at].Trim('_'));
                start = at;
            }
        }

        return words;
    }
}
