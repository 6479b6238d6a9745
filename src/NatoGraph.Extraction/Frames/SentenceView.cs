using System.Collections;
using System.Collections.Immutable;
using NatoGraph.Domain.Articles;
using NatoGraph.Extraction.Frames.Structural;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Segmentation;
using NatoGraph.Extraction.Syntax.Grammar;
using NatoGraph.Extraction.Syntax.Structure;
using NatoGraph.Extraction.Time;
using NatoGraph.Extraction.Time.Attachment;

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
    private readonly Dictionary<TextPattern, ImmutableArray<TextRange>> found = [];

    private BitArray? nouns;
    private Segments? segments;
    private ImmutableArray<(TextRange Words, Argument Person)> vacancies;

    /// <summary>Where the sentence stands.</summary>
    public TextRange Range => Sentence.Range;

    /// <summary>The sentence in small letters.</summary>
    public string Folded { get; } = Article.Folded[Sentence.Range.Start..Sentence.Range.End];

    /// <summary>The sentence cut at its commas and conjunctions.</summary>
    public Segments Segments => segments ??= Segments.Of(this);

    /// <summary>Its dependency tree.</summary>
    public SentenceStructure Tree => Article.Text.Structure.Of(Sentence);

    /// <summary>Its temporal expressions, in order.</summary>
    public ImmutableArray<TemporalExpression> Times { get; } = Article.TimesIn(Sentence.Range);

    /// <summary>Everybody whose post is said to be free or freed, with the words that tell.</summary>
    public ImmutableArray<(TextRange Words, Argument Person)> Vacancies => vacancies.IsDefault ? vacancies = [.. Structural.Vacancies.All(this)] : vacancies;

    /// <summary>The lists of nouns of which the sentence has one.</summary>
    public BitArray NounLists => nouns ??= StructuralLexicon.French.Nouns.In(Tree.Words);

    /// <summary>Where a pattern is found in the sentence, as places in the stored text, in order. Remembered: several frames ask for the same.</summary>
    public ImmutableArray<TextRange> Found(TextPattern pattern) => found.TryGetValue(pattern, out var known) ? known : found[pattern] = Find(pattern);

    /// <summary>Where a pattern is found in the sentence, for what is asked but once.</summary>
    public ImmutableArray<TextRange> Find(TextPattern pattern)
    {
        var places = ImmutableArray<TextRange>.Empty;
        foreach (var match in pattern.EnumerateMatches(Folded))
        {
            places = places.Add(new TextRange(Range.Start + match.Index, Range.Start + match.Index + match.Length));
        }

        return places;
    }

    /// <summary>Whether a post names whose aide another one is: "le directeur de cabinet du ministre".</summary>
    public bool IsWithinPost(Mention post)
    {
        for (var word = Tree.HeadOf(post.Span); word is { Relation: Relation.NominalModifier }; word = Tree.HeadOf(word))
        {
            if (Tree.HeadOf(word) is { } above && Posts.Any(other => other.Mention != post && !other.Mention.Span.Overlaps(post.Span) && other.Mention.Span.Contains(above.Index)))
            {
                return true;
            }
        }

        return false;
    }

    public static SentenceView Of(ArticleView article, Sentence sentence)
    {
        var text = article.Text;
        var mentions = text.MentionsIn(sentence.Tokens).ToList();
        Argument? As(Mention mention, string? key) => key is null ? null : new Argument(text.Text.RangeOf(mention.Span), key, mention);
        var people = mentions.Where(mention => !IsImpersonal(article, mention)).Select(mention => As(mention, text.PersonOf(mention) ?? Former(article, mention))).OfType<Argument>().ToList();
        return new(
            article,
            sentence,
            [.. people.Where(person => !person.Is(ReferenceKind.Possessive))],
            [.. people.Where(person => person.Is(ReferenceKind.Possessive))],
            [.. mentions.OfType<PostMention>().Where(post => post.Slot is not StateMention { Form: StateForm.Inhabitant }).Select(post => As(post, text.KeyOf(post))).OfType<Argument>()],
            [.. mentions.Where(mention => mention is OrganisationMention or StateMention).Select(body => As(body, text.KeyOf(body))).OfType<Argument>()]);
    }

    /// <summary>"L'ancien Premier ministre a …" of whom nothing else is known is the person whom the text is about.</summary>
    private static string? Former(ArticleView article, Mention mention) =>
        mention is PostMention { Form: PostForm.Holder, IsPlural: false, Determiner: Determiner.Definite } post && post.Has(PostModifier.Former)
        && Patterns.French["sentence.subject"].IsMatch(article.Between(article.Text.Text.RangeOf(mention.Span).End, Math.Min(article.Folded.Length, article.Text.Text.RangeOf(mention.Span).End + 20)))
            ? article.MainPerson
            : null;

    private static bool IsImpersonal(ArticleView article, Mention mention) =>
        mention is ReferenceMention { Kind: ReferenceKind.Pronoun } && article.Text.Text.RangeOf(mention.Span) is var range
        && Patterns.French["sentence.impersonal"].IsMatch(article.Between(range.Start, Math.Min(article.Folded.Length, range.End + 24)));
}
