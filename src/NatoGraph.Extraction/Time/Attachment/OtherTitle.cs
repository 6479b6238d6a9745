using NatoGraph.Domain.Articles;
using NatoGraph.Extraction.Frames;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Mentions;

namespace NatoGraph.Extraction.Time.Attachment;

/// <summary>Tells whether a date says how long somebody has held a post by which the sentence only calls them: "Ministre depuis 2011, elle prendra la tête de la Commission".</summary>
internal static class OtherTitle
{
    private const int Beside = 40;

    /// <summary>Whether a date is that of a title.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="time">The date.</param>
    /// <param name="words">The words that ask for a date.</param>
    /// <param name="own">The post that they are about, where it is known.</param>
    public static bool Has(SentenceView sentence, TemporalExpression time, TextRange words, TextRange? own) =>
        time.Kind is TemporalKind.Since or TemporalKind.Span && !time.Range.Overlaps(words)
        && sentence.Posts.LastOrDefault(post => post.Range.End <= time.Range.Start) is { Mention: PostMention { Form: PostForm.Holder } } title
        && title.Range != own && !title.Range.Overlaps(words) && Patterns.French["apposition.time-link"].IsMatch(sentence.Article.Between(title.Range.End, time.Range.Start))
        && !Takes(sentence, words, title.Range);

    /// <summary>Whether a date stands right beside a title that is not the post asked about: "Premier ministre de 2009 à 2011, Paul Noir dirige aujourd'hui la Banque".</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="time">The date.</param>
    /// <param name="post">The key of the post asked about.</param>
    public static bool IsOfAnother(SentenceView sentence, TemporalExpression time, string post) =>
        time.Kind is TemporalKind.Since or TemporalKind.Span
        && sentence.Posts.LastOrDefault(named => named.Range.End <= time.Range.Start) is { Mention: PostMention { Form: PostForm.Holder } } title && title.Key != post
        && Patterns.French["apposition.time-link"].IsMatch(sentence.Article.Between(title.Range.End, time.Range.Start))
        && !sentence.Posts.Any(own => own.Key == post && own.Range.End <= title.Range.Start && sentence.Article.Between(own.Range.End, title.Range.Start).TrimStart(',') is " et " or " et la " or " et le ");

    /// <summary>Whether a date stands right beside the title of somebody else: "Paul Noir, directeur depuis 2015, sera remplacé par Anne Brun".</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="time">The date.</param>
    /// <param name="person">The key of the person asked about.</param>
    public static bool IsOfOther(SentenceView sentence, TemporalExpression time, string person) =>
        time.Kind is TemporalKind.Since or TemporalKind.Span
        && sentence.Posts.LastOrDefault(named => named.Range.End <= time.Range.Start) is { Mention: PostMention { IsPlural: false } } title
        && Patterns.French["apposition.time-link"].IsMatch(sentence.Article.Between(title.Range.End, time.Range.Start))
        && Appositions.Described(sentence, title) is { } bearer && bearer.Key != person;

    /// <summary>Whether the words have the title as what they tell of: "est ministre depuis 2011".</summary>
    private static bool Takes(SentenceView sentence, TextRange words, TextRange title) =>
        words.End <= title.Start && title.Start - words.End <= Beside && sentence.Article.Between(words.End, title.Start).IndexOfAny([',', ';', '(']) < 0;
}
