using System.Collections.Immutable;
using NatoGraph.Domain.Entities;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Segmentation;

namespace NatoGraph.Extraction.Coreference;

/// <summary>Joins the names of organisations and states, and finds what "l'agence" or "la Commission" mean.</summary>
internal sealed class OrganisationClusters
{
    /// <summary>So many mentions back a description may reach.</summary>
    private const int Memory = 300;

    /// <summary>A name of so many words may mean more than one body.</summary>
    private const int Short = 2;

    /// <summary>So many sentences back the noun before a name still counts more than what else it fits.</summary>
    private const int Recent = 2;

    /// <summary>What an article that is part of a name ends with.</summary>
    private static readonly char[] ArticleEnds = [' ', '\'', '’'];

    private readonly SegmentedText text;
    private readonly List<TokenSpan> inOrder;
    private readonly LanguagePack language;
    private readonly ImmutableArray<Mention> pointable;
    private readonly Dictionary<string, OrganisationCluster> byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> keyByName = new(StringComparer.Ordinal);
    private readonly Dictionary<TokenSpan, string> keyBySpan = [];

    /// <summary>The organisations and states of an article.</summary>
    /// <param name="text">The article.</param>
    /// <param name="mentions">Mentions of organisations and states, those in slots included, by their start.</param>
    /// <param name="slots">The spans that stand in the slot of a post.</param>
    /// <param name="language">The language.</param>
    public OrganisationClusters(SegmentedText text, IReadOnlyList<Mention> mentions, IReadOnlySet<TokenSpan> slots, LanguagePack language)
    {
        this.text = text;
        this.language = language;
        var named = mentions.Where(m => m is StateMention or OrganisationMention { IsDescription: false, IsWeak: false });
        foreach (var known in mentions.OfType<OrganisationMention>().Select(mention => mention.Known).OfType<OrganisationEntry>().Where(HasArticle))
        {
            keyByName.TryAdd(Slug.Of(Bare(known.Name)), KeyOf(known.Slug));
        }

        foreach (var mention in named)
        {
            AddNamed(mention, slots);
        }

        var weak = mentions.OfType<OrganisationMention>().Where(m => m.IsWeak).ToList();
        var often = weak.GroupBy(m => Slug.Of(m.Name), StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var mention in weak)
        {
            AddWeak(mention, slots.Contains(mention.Span) || often.Contains(Slug.Of(mention.Name)));
        }

        inOrder = [.. keyBySpan.Keys.Order()];
        pointable = [.. mentions.Where(m => m is OrganisationMention { IsDescription: false } or StateMention { Form: StateForm.Name or StateForm.Capital })];
        foreach (var mention in mentions.OfType<OrganisationMention>().Where(m => m.IsDescription))
        {
            AddDescription(mention);
        }
    }

    /// <summary>The organisations and states, by their first mention.</summary>
    public IEnumerable<OrganisationCluster> All => byKey.Values.OrderBy(c => c.First).ThenBy(c => c.Key, StringComparer.Ordinal);

    /// <summary>The key of what a mention means.</summary>
    public string? KeyOf(Mention mention) => keyBySpan.GetValueOrDefault(mention.Span);

    /// <summary>The organisation or state with this key.</summary>
    public OrganisationCluster Cluster(string key) => byKey[key];

    /// <summary>The organisation's key, made one of the article's if it was not: for those that only a post brings in.</summary>
    public string Ensure(OrganisationEntry entry) => Find(KeyOf(entry.Slug), entry.Name, entry).Key;

    /// <inheritdoc cref="Ensure(OrganisationEntry)"/>
    public string Ensure(StateEntry state) => Find(KeyOf(state.Slug), state.Name, state: state).Key;

    /// <summary>The key of a town or of a body that only a post shows to be one, made one of the article's organisations if it was not.</summary>
    public string Ensure(OrganisationMention named)
    {
        var cluster = Find(KeyOf(Slug.Of(named.Name)), named.Name);
        if (cluster.Mentions.Count == 0)
        {
            cluster.Mentions.Add(named);
        }

        return cluster.Key;
    }

    /// <summary>Whether the article names the state.</summary>
    public bool Names(StateEntry state) => byKey.ContainsKey(KeyOf(state.Slug));

    /// <summary>Whether the article names an organisation or state, or another part of it.</summary>
    public bool NamesFamily(string slug) =>
        byKey.ContainsKey(KeyOf(slug)) || byKey.Values.Any(c => c.Entry?.Parent == slug);

    /// <summary>The key of the organisation or state with this slug.</summary>
    public static string KeyOf(string slug) => "organisation/" + slug;

    private void AddNamed(Mention mention, IReadOnlySet<TokenSpan> slots)
    {
        switch (mention)
        {
            case StateMention state when state.Form != StateForm.Capital || slots.Contains(state.Span) || CapitalReading.IsGovernment(text, state.Span, language):
                Add(KeyOf(state.State.Slug), state, state.State.Name, state: state.State);
                break;
            case OrganisationMention { Known: not null, Span.Length: 1 } acronym when text.Tokens[acronym.Span.Start].Shape == TokenShape.Capitals && keyByName.ContainsKey(Slug.Of(acronym.Name)):
                AddUnknown(acronym);
                break;
            case OrganisationMention { Known: { } known } organisation:
                Add(KeyOf(known.Slug), organisation, known.Name, entry: known);
                break;
            case OrganisationMention organisation:
                AddUnknown(organisation);
                break;
        }
    }

    private void AddUnknown(OrganisationMention mention)
    {
        var name = Slug.Of(Bare(mention.Name));
        var key = keyByName.GetValueOrDefault(name) ?? (mention.Acronym is { } a ? keyByName.GetValueOrDefault(Slug.Of(a)) : null) ?? KeyOf(Slug.Of(mention.Name));

        // "l'Organisation internationale de la francophonie" is written with a capital elsewhere.
        Add(key, mention, mention.Name, mention.Span.Length > Short && language.Organisations.TryGetValue(Slug.Of(mention.Name), out var entry) && KeyOf(entry.Slug) == key ? entry : null);
        keyByName[name] = key;
        if (mention.Acronym is { } acronym)
        {
            keyByName[Slug.Of(acronym)] = key;
        }
    }

    /// <summary>"Le Monde" is called "Monde" behind "du" and "au".</summary>
    private string Bare(string name)
    {
        var end = name.IndexOfAny(ArticleEnds) + 1;
        return end > 0 && end < name.Length && char.IsUpper(name[0]) && language.Has("article", Folding.Fold(name[..end].TrimEnd())) ? name[end..] : name;
    }

    private bool HasArticle(OrganisationEntry known) => Bare(known.Name) != known.Name;

    private void AddWeak(OrganisationMention mention, bool isSlot)
    {
        if (keyByName.TryGetValue(Slug.Of(Bare(mention.Name)), out var key))
        {
            Add(key, mention, mention.Name);
        }
        else if (isSlot)
        {
            AddUnknown(mention);
        }
    }

    private void AddDescription(OrganisationMention mention)
    {
        var word = Folding.Fold(mention.Name);
        var key = mention.Pointer is { } pointer ? Pointed(mention, pointer) : Apposed(mention, word) ?? Earlier(mention, word) ?? Described(mention, word);
        if (key is not null)
        {
            byKey[key].Mentions.Add(mention);
            keyBySpan[mention.Span] = key;
        }
        else if (text.Tokens[mention.Span.Start].IsCapitalised)
        {
            AddCapital(mention);
        }
    }

    /// <summary>What words that point back mean; that something is taken up so shows that it is a body.</summary>
    private string? Pointed(OrganisationMention mention, BodyPointer pointer)
    {
        if (new PointedBody(text).Of(mention, pointer, pointable, name => keyBySpan.GetValueOrDefault(name.Span) ?? Slug.Of(text.TextOf(name.Span))) is not { } meant)
        {
            return null;
        }

        if (!keyBySpan.ContainsKey(meant.Span) && meant is OrganisationMention weak)
        {
            AddUnknown(weak);
        }

        return keyBySpan.GetValueOrDefault(meant.Span);
    }

    /// <summary>A capital alone: a part of what the article names ("la Commission"), else a body that it leaves unexplained.</summary>
    private void AddCapital(OrganisationMention mention)
    {
        if (mention.Known is not { } known || (known.Parent is { } parent && !NamesFamily(parent)))
        {
            Add(KeyOf(Slug.Of(mention.Name)), mention, mention.Name);
        }
        else if (known.Parent is not null)
        {
            Add(KeyOf(known.Slug), mention, known.Name, entry: known);
        }
    }

    /// <summary>"l'Afitf, |l'agence| qui finance …", "chez Avril, |le groupe| que présidait …": what a noun behind a name and a comma says that it is.</summary>
    private string? Apposed(OrganisationMention mention, string word)
    {
        var sentence = text.SentenceOf(mention.Span.Start).Tokens;
        var comma = text.At(mention.Span.Start - 1, sentence) is { } article && (language.Has("article", article.Folded) || language.Has("indefinite", article.Folded)) ? mention.Span.Start - 2 : -1;
        if (comma < 0 || text.At(comma, sentence) is not { Form: "," } || !IsSaidOn(mention.Span.End, sentence))
        {
            return null;
        }

        var at = inOrder.BinarySearch(mention.Span);
        var named = (at < 0 ? ~at : at) - 1;
        while (named >= 0 && inOrder[named].End == comma && named > 0 && inOrder[named - 1].End == comma)
        {
            named--;
        }

        return named >= 0 && inOrder[named].End == comma && byKey[keyBySpan[inOrder[named]]] is { State: null, Kind: var kind } body && (kind == OrganisationKind.Other || body.Answers(word)) ? body.Key : null;
    }

    /// <summary>Whether a relative clause follows, at most an adjective before it.</summary>
    private bool IsSaidOn(int at, TokenSpan sentence) =>
        IsRelative(text.At(at, sentence)) || (text.At(at, sentence) is { Shape: TokenShape.Lower } && IsRelative(text.At(at + 1, sentence)));

    private bool IsRelative(Token? word) => word is { } found && language.Has("relative", found.Folded);

    /// <summary>The organisation named last before the mention that its noun fits.</summary>
    private string? Earlier(OrganisationMention mention, string word)
    {
        var at = inOrder.BinarySearch(mention.Span);
        var stop = Math.Max(0, (at < 0 ? ~at : at) - Memory);
        var since = text.Sentences[Math.Max(0, text.SentenceOf(mention.Span.Start).Index - Recent)].Tokens.Start;
        for (var index = (at < 0 ? ~at : at) - 1; index >= stop && inOrder[index].Start >= since; index--)
        {
            if (byKey[keyBySpan[inOrder[index]]].State is null && IsCalled(inOrder[index], word))
            {
                return keyBySpan[inOrder[index]];
            }
        }

        for (var index = (at < 0 ? ~at : at) - 1; index >= stop; index--)
        {
            if (keyBySpan[inOrder[index]] is var key && byKey[key].State is null && byKey[key].Answers(word, text.Tokens[mention.Span.Start].IsCapitalised))
            {
                return key;
            }
        }

        return null;
    }

    /// <summary>"|le brasseur| Hopfen", "|la société| minière Kolomine": the noun right before a name says what it is.</summary>
    private bool IsCalled(TokenSpan name, string word) =>
        name.Start > 0 && (text.Tokens[name.Start - 1].Folded == word || (name.Start > 1 && text.Tokens[name.Start - 1].Shape == TokenShape.Lower && text.Tokens[name.Start - 2].Folded == word && text.Tokens[name.Start - 1].Folded.Length > 3));

    private string? Described(OrganisationMention mention, string word) =>
        (mention.Known is { } known ? [known] : language.SmallDescriptions.GetValueOrDefault(word) ?? [])
            .Select(e => KeyOf(e.Slug)).FirstOrDefault(byKey.ContainsKey);

    private string Add(string key, Mention mention, string name, OrganisationEntry? entry = null, StateEntry? state = null)
    {
        Find(key, name, entry, state).Mentions.Add(mention);
        keyBySpan[mention.Span] = key;
        return key;
    }

    private OrganisationCluster Find(string key, string name, OrganisationEntry? entry = null, StateEntry? state = null)
    {
        if (!byKey.TryGetValue(key, out var cluster))
        {
            byKey[key] = cluster = new OrganisationCluster(key, name, entry, state);
        }

        return cluster;
    }
}
