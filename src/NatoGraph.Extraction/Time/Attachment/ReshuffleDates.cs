using NatoGraph.Domain.Claims;
using NatoGraph.Extraction.Frames;
using NatoGraph.Extraction.Mentions;

namespace NatoGraph.Extraction.Time.Attachment;

/// <summary>
/// On a day on which several posts are given, so are those that the text only lists: "Anne Brun (Pêches)", "Paul Noir aux Finances".
/// </summary>
internal static class ReshuffleDates
{
    private const int Least = 2;
    private const int Recent = 10;

    /// <summary>How many rows a list of appointments has at least, which is of the day of the news.</summary>
    private const int LeastRows = 3;

    /// <summary>The claims, the listed ones dated.</summary>
    public static IReadOnlyList<ClaimDraft> Complete(ArticleView article, IReadOnlyList<ClaimDraft> claims)
    {
        var day = claims.Where(claim => claim is { Predicate: Predicate.HoldsPost, From: { IsExact: true } from } && from.Latest <= article.PublishedOn && from.Earliest >= article.PublishedOn.AddDays(-Recent))
            .GroupBy(claim => claim.From!.Value).Select(group => (Day: group.Key, Posts: group.Select(claim => claim.Object).Distinct(StringComparer.Ordinal).Count()))
            .OrderByDescending(day => day.Posts).FirstOrDefault();
        var isList = claims.Count(claim => Appositions.IsLabelled(claim) && IsUndated(claim)) >= LeastRows;
        var given = day.Posts >= Least ? day.Day : isList ? article.NewsDay : null;
        return given is null ? claims : [.. claims.Select(claim => IsUndated(claim) && (Appositions.IsLabelled(claim) || IsListed(article, claim)) ? claim with { From = given } : claim)];
    }

    private static bool IsUndated(ClaimDraft claim) => claim is { Predicate: Predicate.HoldsPost, From: null, Until: null, Former: false, Modality: Modality.Asserted };

    /// <summary>Whether a claim only sets a portfolio beside a name, no verb telling what becomes of it.</summary>
    private static bool IsListed(ArticleView article, ClaimDraft claim)
    {
        var sentence = article.SentenceAt(claim.Quote.Start);
        return sentence.Posts.Any(post => post.Key == claim.Object && claim.Quote.Overlaps(post.Range) && post.Mention is PostMention { Form: PostForm.Office, IsBarePortfolio: true })
            && !article.Text.Structure.Of(sentence.Sentence).Words.Any(word => word.IsVerb && claim.Quote.Contains(word.Token.Range));
    }
}
