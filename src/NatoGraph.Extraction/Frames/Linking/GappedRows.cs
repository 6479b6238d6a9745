using NatoGraph.Domain.Articles;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Mentions;

namespace NatoGraph.Extraction.Frames.Linking;

/// <summary>
/// Pairs people and portfolios of a row whose verb is said once: "l'Intérieur échoit à Paul Noir, les Transports à Anne Brun", "à Paul
/// Noir, la Défense ; à Anne Brun, la Justice".
/// </summary>
internal static class GappedRows
{
    /// <summary>Whether a link ties a person to the portfolio of another pair.</summary>
    public static bool Crosses(Link link)
    {
        if (!link.IsWithin || !link.IsToPost || link.Second.Mention is not PostMention { IsBarePortfolio: true })
        {
            return false;
        }

        var row = Row(link.Sentence, link.Sentence.Range.Start);
        return IsRow(link.Sentence, row) && row.FindIndex(one => one.Range == link.First.Range) is >= 0 and var person
            && row.FindIndex(one => one.Range == link.Second.Range) is >= 0 and var post && person / 2 != post / 2;
    }

    /// <summary>The further pairs of a row, those behind a first.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="person">The person of the first.</param>
    /// <param name="post">Its portfolio.</param>
    public static IEnumerable<(Argument Person, Argument Post)> Behind(SentenceView sentence, TextRange person, TextRange post)
    {
        var (first, second) = person.Start < post.Start ? (person, post) : (post, person);
        var row = Row(sentence, first.Start);
        if (!IsRow(sentence, row) || !row[0].Range.Overlaps(first) || !row[1].Range.Overlaps(second))
        {
            yield break;
        }

        for (var at = 2; at < row.Count && IsBare(sentence, row[at - 1], row[at], "gap.next") && IsBare(sentence, row[at], row[at + 1], "gap.pair"); at += 2)
        {
            yield return row[at].Mention is PersonMention ? (row[at], row[at + 1]) : (row[at + 1], row[at]);
        }
    }

    private static bool IsBare(SentenceView sentence, Argument first, Argument second, string gap) => Patterns.French[gap].IsMatch(sentence.Article.Between(first.Range.End, second.Range.Start));

    private static List<Argument> Row(SentenceView sentence, int start) =>
        [.. sentence.Posts.Where(post => post.Mention is PostMention { IsBarePortfolio: true }).Concat(sentence.Persons.Where(person => person.Mention is PersonMention)).Where(one => one.Range.Start >= start).OrderBy(one => one.Range.Start)];

    /// <summary>Whether people and portfolios take turns, and no verb stands behind the first pair.</summary>
    private static bool IsRow(SentenceView sentence, List<Argument> row) =>
        row.Count >= 4 && row.Count % 2 == 0
        && Enumerable.Range(1, row.Count - 1).All(at => (row[at].Mention is PersonMention) != (row[at - 1].Mention is PersonMention))
        && !sentence.Article.Tenses.HasVerb(new TextRange(row[1].Range.End, row[^1].Range.End));
}
