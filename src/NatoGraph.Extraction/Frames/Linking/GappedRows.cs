using NatoGraph.Domain.Articles;
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

        var row = link.Sentence.Posts.Where(post => post.Mention is PostMention { IsBarePortfolio: true })
            .Concat(link.Sentence.Persons.Where(person => person.Mention is PersonMention)).OrderBy(one => one.Range.Start).ToList();
        return IsRow(link.Sentence, row) && row.FindIndex(one => one.Range == link.First.Range) is >= 0 and var person
            && row.FindIndex(one => one.Range == link.Second.Range) is >= 0 and var post && person / 2 != post / 2;
    }

    /// <summary>Whether people and portfolios take turns, and no verb stands behind the first pair.</summary>
    private static bool IsRow(SentenceView sentence, List<Argument> row) =>
        row.Count >= 4 && row.Count % 2 == 0
        && Enumerable.Range(1, row.Count - 1).All(at => (row[at].Mention is PersonMention) != (row[at - 1].Mention is PersonMention))
        && !sentence.Article.Tenses.HasVerb(new TextRange(row[1].Range.End, row[^1].Range.End));
}
