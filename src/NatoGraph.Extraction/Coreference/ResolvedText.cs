using System.Collections.Frozen;
using System.Collections.Immutable;
using NatoGraph.Domain.Extraction;
using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Segmentation;
using NatoGraph.Extraction.Syntax.Structure;

namespace NatoGraph.Extraction.Coreference;

/// <summary>An article whose mentions are tied to the people, organisations and posts they mean.</summary>
/// <param name="Text">The tokens and sentences.</param>
/// <param name="Mentions">All mentions, by their start; of two that start together the outer one first.</param>
/// <param name="Entities">What the article names.</param>
/// <param name="KeyBySpan">For each mention whose meaning was found, the key of its entity.</param>
/// <param name="PersonBySpan">For each post mention that denotes a person ("l'ancien Premier ministre norvégien a …"), the person's key.</param>
/// <param name="Organisations">For each organisation's key, what naming its posts takes.</param>
/// <param name="Topic">The key of the organisation or state that the article is mostly about, if there is one.</param>
/// <param name="Structure">The dependency trees of the sentences.</param>
/// <param name="SaidBySpan">For each post mention that its sentence says of people ("X, ministre", "X devient ministre", "ministre de 2014 à 2016, elle"), their keys.</param>
internal sealed record ResolvedText(
    SegmentedText Text,
    ImmutableArray<Mention> Mentions,
    ImmutableArray<ArticleEntity> Entities,
    FrozenDictionary<TokenSpan, string> KeyBySpan,
    FrozenDictionary<TokenSpan, string> PersonBySpan,
    FrozenDictionary<string, OrganisationFacts> Organisations,
    string? Topic,
    ArticleStructure Structure,
    FrozenDictionary<TokenSpan, ImmutableArray<string>> SaidBySpan)
{
    private readonly FrozenDictionary<string, ArticleEntity> entityByKey = Entities.ToFrozenDictionary(e => e.Key, StringComparer.Ordinal);
    private readonly ImmutableArray<ImmutableArray<Unit>> units = UnitSequence.Cut(Text, Mentions);

    /// <summary>The answers of an interview, in order, and the keys of those who give them.</summary>
    public ImmutableArray<(TokenSpan Tokens, string Who)> Answers { get; init; } = [];

    /// <summary>The key of who says a sentence because it stands in their answer.</summary>
    public string? SpeakerOf(Sentence sentence) => Answers.FirstOrDefault(answer => answer.Tokens.Contains(sentence.Tokens)).Who;

    /// <summary>The entity with this key.</summary>
    /// <exception cref="KeyNotFoundException">The article has none such.</exception>
    public ArticleEntity Entity(string key) => entityByKey[key];

    /// <summary>The entity with this key; <see langword="null"/> where what a mention means is none of the article's own.</summary>
    public ArticleEntity? Find(string key) => entityByKey.GetValueOrDefault(key);

    /// <summary>
    /// The key of the entity that a mention means: a person for people and references, an organisation for organisations and
    /// states, a post for posts. <see langword="null"/> where it was not found.
    /// </summary>
    public string? KeyOf(Mention mention) => KeyBySpan.GetValueOrDefault(mention.Span);

    /// <summary>The key of the person that a mention stands for, a post's holder included; <see langword="null"/> where none is known.</summary>
    public string? PersonOf(Mention mention) => mention switch
    {
        PersonMention or ReferenceMention => KeyOf(mention),
        PostMention => PersonBySpan.GetValueOrDefault(mention.Span),
        _ => null,
    };

    /// <summary>
    /// The keys of the people whom the words say to hold a post, in this sentence or, where a description stands for somebody, by it:
    /// "X, ministre", "X devient ministre", "L'ancien ministre a …".
    /// </summary>
    public ImmutableArray<string> HoldersOf(PostMention post) =>
        SaidBySpan.TryGetValue(post.Span, out var said) ? said
        : PersonBySpan.TryGetValue(post.Span, out var holder) ? [holder]
        : [];

    /// <summary>A post as a reader says it: "secrétaire général de l'OTAN".</summary>
    /// <param name="role">The role, masculine and singular.</param>
    /// <param name="organisation">The organisation's key.</param>
    /// <exception cref="KeyNotFoundException">The article has no such organisation.</exception>
    public string LabelOf(string role, string organisation) => $"{role} {Organisations[organisation].Of}";

    /// <summary>The sentence as a row of outermost mentions and of the tokens between them.</summary>
    public ImmutableArray<Unit> UnitsOf(Sentence sentence) => units[sentence.Index];

    /// <summary>The mentions within <paramref name="span"/>, nested ones included, in order.</summary>
    public IEnumerable<Mention> MentionsIn(TokenSpan span)
    {
        var low = 0;
        for (var high = Mentions.Length; low < high;)
        {
            var middle = (low + high) / 2;
            (low, high) = Mentions[middle].Span.Start < span.Start ? (middle + 1, high) : (low, middle);
        }

        return Mentions.Skip(low).TakeWhile(m => m.Span.Start < span.End).Where(m => m.Span.End <= span.End);
    }
}
