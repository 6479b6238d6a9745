using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Segmentation;

namespace NatoGraph.Extraction.Coreference;

/// <summary>Who is of which nation, from appositions: "le Norvégien Jens …", "…, un Norvégien", "le Premier ministre danois …".</summary>
internal sealed class NationalityMap
{
    private readonly SegmentedText text;
    private readonly LanguagePack language;
    /// <summary>In how many words somebody is described before the name: "la juriste belge".</summary>
    private const int LongestDescription = 2;

    private readonly HashSet<int> posts;
    private readonly Dictionary<int, PersonMention> byStart = [];
    private readonly Dictionary<int, PersonMention> byEnd = [];
    private readonly HashSet<(string Person, string State)> pairs = [];
    private readonly Dictionary<string, List<string>> known = new(StringComparer.Ordinal);

    /// <summary>The nations of an article's people.</summary>
    public NationalityMap(SegmentedText text, FoundMentions found, PersonClusters people, OrganisationClusters organisations, LanguagePack language)
    {
        (this.text, this.language) = (text, language);
        posts = [.. found.Posts.Where(post => post.Role.Class != RoleClass.Profession).Select(post => post.Span.Start)];
        foreach (var person in found.Names.OfType<PersonMention>())
        {
            byStart[person.Span.Start] = person;
            byEnd[person.Span.End] = person;
        }

        foreach (var state in found.Names.OfType<StateMention>().Where(s => s.Form == StateForm.Inhabitant && !s.IsPlural))
        {
            Pair(BesideDemonym(state), organisations.KeyOf(state), people);
        }

        foreach (var post in found.Posts.Where(p => p is { Form: PostForm.Holder, Slot: StateMention } && p.Role.Class is not RoleClass.Envoy))
        {
            Pair(Beside(post), organisations.KeyOf(post.Slot!), people);
        }
    }

    /// <summary>Whether the person is of the state.</summary>
    public bool Has(string person, string state) => pairs.Contains((person, state));

    /// <summary>The state of a person of whom one alone was said.</summary>
    public string? Of(string person) => known.GetValueOrDefault(person) is [var only] ? only : null;

    /// <summary>Whether any nation of the person is known.</summary>
    public bool IsKnown(string person) => known.ContainsKey(person);

    /// <summary>The person that a post is said of in apposition: "le ministre Ben …", "Ben …, ministre", "le ministre, Ben …".</summary>
    public PersonMention? Beside(PostMention post)
    {
        var after = post.Span.End;
        var sentence = text.SentenceOf(post.Span.Start).Tokens;
        var follows = byStart.TryGetValue(Skip(after, sentence), out var next) && sentence.Contains(next.Span.Start) && !post.IsPlural ? next : null;
        if (follows is not null && !post.Disagrees(follows))
        {
            return follows;
        }

        var before = post.Span.Start;
        while (before > sentence.Start && IsOpening(text.Tokens[before - 1].Folded))
        {
            before--;
        }

        return before > sentence.Start && text.Tokens[before - 1].Form is "," or "(" && byEnd.TryGetValue(AgeStart(before - 1, sentence), out var precedes) && !(follows is not null && post.Disagrees(precedes)) ? precedes : follows;
    }

    /// <summary>Steps over a comma and over titles: ", M.", ", le général", and behind a comma over what somebody is by the way: ", l'Irlandais", ", la juriste belge".</summary>
    private int Skip(int at, TokenSpan sentence)
    {
        if (text.At(at, sentence) is { Form: "," or ":" })
        {
            at++;
            if (Described(at, sentence) is var named && named > at)
            {
                return named;
            }
        }

        for (var steps = 0; steps < 3 && !byStart.ContainsKey(at) && text.At(at, sentence) is { Kind: TokenKind.Word, IsCapitalised: false } word && word.Folded.Length > 1; steps++)
        {
            if (!language.Has("article", word.Folded) && !language.Has("apposed-title", word.Folded))
            {
                return at;
            }

            at++;
        }

        return text.At(at, sentence) is { } title && language.Has("short-title", title.Folded) ? at + 1 : at;
    }

    /// <summary>Where the name stands behind an article and one or two words that say what its bearer is and are no post; else the place itself.</summary>
    private int Described(int at, TokenSpan sentence)
    {
        if (text.At(at, sentence) is not { } article || !language.Has("article", article.Folded))
        {
            return at;
        }

        var name = at + 1;
        while (name - at <= LongestDescription && !byStart.ContainsKey(name) && !posts.Contains(name) && text.At(name, sentence) is { Kind: TokenKind.Word } word
            && (word.Shape == TokenShape.Lower ? word.Folded.Length > 3 : language.Demonyms.ContainsKey(word.Folded)))
        {
            name++;
        }

        return name > at + 1 && byStart.ContainsKey(name) ? name : at;
    }

    /// <summary>Steps back over an age or party between name and post: "Ben …, 53 ans, ministre", "Luc … (CSV), premier ministre".</summary>
    private int AgeStart(int comma, TokenSpan sentence)
    {
        var at = comma;
        for (var steps = 0; steps < 6 && at > sentence.Start; steps++, at--)
        {
            if (byEnd.ContainsKey(at))
            {
                return at;
            }

            if (text.Tokens[at - 1] is { Kind: TokenKind.Word } word && !language.Has("age", word.Folded) && text.At(at, sentence) is not { Form: ")" })
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>"le", "un", "actuelle", "alors": what opens an apposition.</summary>
    private bool IsOpening(string folded) =>
        language.Has("article", folded) || language.Has("indefinite", folded) || language.Has("modifier-current", folded) || language.Has("modifier-then", folded);

    private PersonMention? BesideDemonym(StateMention state)
    {
        var sentence = text.SentenceOf(state.Span.Start).Tokens;
        var at = state.Span.End;
        for (var steps = 0; steps < 6 && at < sentence.End; steps++, at++)
        {
            if (byStart.TryGetValue(at, out var follows))
            {
                return follows;
            }

            if (text.Tokens[at].Kind == TokenKind.Word && !language.Has("age", text.Tokens[at].Folded))
            {
                break;
            }
        }

        return text.At(state.Span.Start - 1, sentence) is { } article && (language.Has("article", article.Folded) || language.Has("indefinite", article.Folded))
            && text.At(state.Span.Start - 2, sentence) is { Form: "," }
            && byEnd.TryGetValue(state.Span.Start - 2, out var precedes) ? precedes : null;
    }

    private void Pair(PersonMention? person, string? state, PersonClusters people)
    {
        if (person is not null && state is not null && people.Of(person) is { } cluster)
        {
            if (!known.TryGetValue(cluster.Key, out var states))
            {
                known[cluster.Key] = states = [];
            }

            if (pairs.Add((cluster.Key, state)))
            {
                states.Add(state);
            }
        }
    }
}
