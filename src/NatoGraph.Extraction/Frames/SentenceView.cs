using System.Collections.Immutable;
using NatoGraph.Domain.Articles;
using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Segmentation;
using NatoGraph.Extraction.Time;

namespace NatoGraph.Extraction.Frames;

/// <summary>A sentence and what may fill the slots of its frames.</summary>
/// <param name="Article">The article.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Persons">What means a person, in order; the owners of possessives are apart.</param>
/// <param name="Owners">The owners of possessives: "son", "sa".</param>
/// <param name="Posts">What means a post, in order.</param>
/// <param name="Bodies">What means an organisation or state, in order.</param>
internal sealed record SentenceView(
    ArticleView Article,
    Sentence Sentence,
    ImmutableArray<Argument> Persons,
    ImmutableArray<Argument> Owners,
    ImmutableArray<Argument> Posts,
    ImmutableArray<Argument> Bodies)
{
    /// <summary>Where the sentence stands.</summary>
    public TextRange Range => Sentence.Range;

    /// <summary>The sentence in small letters.</summary>
    public string Folded => Article.Folded[Range.Start..Range.End];

    /// <summary>Its temporal expressions, in order.</summary>
    public IEnumerable<TemporalExpression> Times => Article.Times.Where(time => Range.Contains(time.Range));

    public static SentenceView Of(ArticleView article, Sentence sentence)
    {
        var text = article.Text;
        var mentions = text.MentionsIn(sentence.Tokens).ToList();
        Argument? As(Mention mention, string? key) => key is null ? null : new Argument(text.Text.RangeOf(mention.Span), key, mention);
        var people = mentions.Select(mention => As(mention, text.PersonOf(mention))).OfType<Argument>().ToList();
        return new(
            article,
            sentence,
            [.. people.Where(person => !person.Is(ReferenceKind.Possessive))],
            [.. people.Where(person => person.Is(ReferenceKind.Possessive))],
            [.. mentions.OfType<PostMention>().Select(post => As(post, text.KeyOf(post))).OfType<Argument>()],
            [.. mentions.Where(mention => mention is OrganisationMention or StateMention).Select(body => As(body, text.KeyOf(body))).OfType<Argument>()]);
    }
}
