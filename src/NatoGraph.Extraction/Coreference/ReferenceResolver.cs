using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Segmentation;

namespace NatoGraph.Extraction.Coreference;

/// <summary>
/// Reads an article from its start and keeps who was named when, so that pronouns and descriptions find their person: the subject of
/// the sentence or of the one before for pronouns, the last one named for "ce dernier", the one of that nation for "le Norvégien".
/// </summary>
internal sealed class ReferenceResolver
{
    private const int Reach = 3;
    private const int LongReach = 30;
    private readonly SegmentedText text;
    private readonly Dictionary<TokenSpan, string> keys = [];
    private readonly Dictionary<TokenSpan, string> holders = [];
    private readonly Dictionary<string, Gender> genders = new(StringComparer.Ordinal);
    private readonly List<Seen> seen = [];
    private readonly NationalityMap nationalities;
    private readonly Dictionary<string, List<string>> holdersOf = new(StringComparer.Ordinal);

    /// <summary>Resolves the references of an article.</summary>
    public ReferenceResolver(SegmentedText text, FoundMentions found, PersonClusters people, OrganisationClusters organisations, PostIdentifier posts)
    {
        this.text = text;
        foreach (var person in people.All)
        {
            genders[person.Key] = person.Gender;
        }

        nationalities = new NationalityMap(text, found, people, organisations);
        foreach (var mention in found.Names.OfType<PersonMention>().Concat<Mention>(found.References).Concat(found.Posts).OrderBy(m => m.Span.Start).ThenBy(m => m.Span.End))
        {
            Read(mention, people, organisations, posts);
        }
    }

    /// <summary>For post mentions that denote a person, whom.</summary>
    public IReadOnlyDictionary<TokenSpan, string> Holders => holders;

    /// <summary>The person that a reference means.</summary>
    public string? Of(ReferenceMention reference) => keys.GetValueOrDefault(reference.Span);

    private void Read(Mention mention, PersonClusters people, OrganisationClusters organisations, PostIdentifier posts)
    {
        switch (mention)
        {
            case PersonMention person when people.Of(person) is { } cluster:
                See(mention, cluster.Key);
                break;
            case ReferenceMention reference when Resolve(reference, organisations) is { } key:
                keys[reference.Span] = key;
                See(mention, key);
                break;
            case PostMention post:
                ReadPost(post, people, organisations, posts);
                break;
        }
    }

    private void See(Mention mention, string key) => seen.Add(new Seen(key, mention.Span, text.SentenceOf(mention.Span.Start).Index, mention is ReferenceMention { Kind: ReferenceKind.ObjectPronoun or ReferenceKind.Relative }));

    private string? Resolve(ReferenceMention reference, OrganisationClusters organisations) => reference.Kind switch
    {
        ReferenceKind.Pronoun or ReferenceKind.Topic => Subject(reference),
        ReferenceKind.Latter => Last(reference.Span, reference.Gender, sentences: 1),
        ReferenceKind.Relative => seen.Count > 0 && IsAntecedent(seen[^1], reference) ? seen[^1].Key : null,
        ReferenceKind.Demonym => OfNation(reference, organisations),
        _ => null,
    };

    /// <summary>Whether a relative pronoun stands right behind the person, or behind an apposition in commas: "Paul Noir, premier titulaire, qui".</summary>
    private bool IsAntecedent(Seen last, ReferenceMention relative)
    {
        if (text.Tokens[last.Span.End].Is(",") && text.Tokens[relative.Span.Start - 1].Is(",") && relative.Span.Start - last.Span.End is > 2 and < 9)
        {
            return IsApposition(last.Span.End + 1, relative.Span.Start - 1);
        }

        for (var at = last.Span.End; at < relative.Span.Start; at++)
        {
            if (text.Tokens[at].Kind == TokenKind.Word)
            {
                return false;
            }
        }

        return relative.Span.Start - last.Span.End < 3;
    }

    private bool IsApposition(int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (text.Tokens[at] is { Kind: not TokenKind.Word } or { Folded: "a" or "est" or "et" or "qui" or "que" or "dont" or "ou" or "pour" })
            {
                return false;
            }
        }

        return text.SentenceOf(start).Index == text.SentenceOf(end).Index;
    }

    /// <summary>The subject so far in this sentence, else that of the sentence before, and so back.</summary>
    private string? Subject(ReferenceMention reference)
    {
        string? subject = null;
        var sentence = -1;
        foreach (var one in Back(reference.Span, Reach))
        {
            if (one.Sentence != sentence && subject is not null)
            {
                break;
            }

            sentence = one.Sentence;
            subject = !one.IsMinor && Agrees(one.Key, reference.Gender) && one.Span.End <= reference.Span.Start ? one.Key : subject;
        }

        return subject;
    }

    private string? Last(TokenSpan span, Gender gender, int sentences) =>
        Back(span, sentences).FirstOrDefault(s => Agrees(s.Key, gender))?.Key;

    private string? OfNation(ReferenceMention reference, OrganisationClusters organisations)
    {
        var state = organisations.KeyOf(reference.State!);
        return Back(reference.Span, LongReach).FirstOrDefault(s => state is not null && nationalities.Has(s.Key, state) && Agrees(s.Key, reference.Gender))?.Key
            ?? Back(reference.Span, Reach).FirstOrDefault(s => !nationalities.IsKnown(s.Key) && Agrees(s.Key, reference.Gender))?.Key;
    }

    /// <summary>Who was named in this sentence and in so many before it, the last one first.</summary>
    private IEnumerable<Seen> Back(TokenSpan span, int sentences)
    {
        var sentence = text.SentenceOf(span.Start).Index;
        for (var index = seen.Count - 1; index >= 0 && seen[index].Sentence >= sentence - sentences; index--)
        {
            yield return seen[index];
        }
    }

    private bool Agrees(string key, Gender gender) =>
        gender == Gender.Unknown || genders.GetValueOrDefault(key) is Gender.Unknown || genders.GetValueOrDefault(key) == gender;

    /// <summary>A post beside a name is said of it; a definite one alone means who was said to hold it, or one of that nation.</summary>
    private void ReadPost(PostMention post, PersonClusters people, OrganisationClusters organisations, PostIdentifier posts)
    {
        if (posts.Of(post) is not { } identity || post.Form != PostForm.Holder)
        {
            return;
        }

        if (nationalities.Beside(post) is { } beside && people.Of(beside) is { } person)
        {
            holders[post.Span] = person.Key;
            Remember(identity.Key, person.Key);
            return;
        }

        if (post.Determiner is not (Determiner.Definite or Determiner.Demonstrative))
        {
            return;
        }

        var holder = holdersOf.TryGetValue(identity.Key, out var known) && known.Count == 1 && Agrees(known[0], post.Gender)
            ? known[0]
            : identity.Organisation.State is not null && post.Has(PostModifier.Former)
                ? Back(post.Span, LongReach).FirstOrDefault(s => nationalities.Has(s.Key, identity.Organisation.Key) && Agrees(s.Key, post.Gender))?.Key
                : null;
        if (holder is not null)
        {
            holders[post.Span] = holder;
            See(post, holder);
        }
    }

    private void Remember(string post, string person)
    {
        if (!holdersOf.TryGetValue(post, out var list))
        {
            holdersOf[post] = list = [];
        }

        if (!list.Contains(person))
        {
            list.Add(person);
        }
    }

    private sealed record Seen(string Key, TokenSpan Span, int Sentence, bool IsMinor);
}
