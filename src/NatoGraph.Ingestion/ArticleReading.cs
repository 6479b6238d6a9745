using System.Collections.Immutable;
using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Extraction;
using NatoGraph.Domain.Resolution;
using NatoGraph.Storage.Writing;

namespace NatoGraph.Ingestion;

/// <summary>Gives what was found in an article its ids: a function of the article, what was found, and the time.</summary>
internal static class ArticleReading
{
    public static LoggedArticle Identify(ArticleText text, NodeId id, string contentHash, ExtractedArticle found, DateTimeOffset recordedAt)
    {
        var article = new Article(id, text.Name, text.Title, text.Outlet, text.Url, text.PublishedOn, text.Language, text.Text, contentHash, recordedAt);
        var entities = found.Entities.ToDictionary(entity => entity.Key, StringComparer.Ordinal);
        var claims = found.Claims
            .Select(draft => new Claim(ClaimIdentity.IdOf(contentHash, draft, entities), id, text.PublishedOn, text.Outlet, draft, draft.Quote.Of(text.Text), recordedAt))
            .GroupBy(claim => claim.Id)
            .Select(Surest)
            .OrderBy(claim => claim.Id);
        return new LoggedArticle(article, found.Removed, [.. found.Entities.OrderBy(entity => entity.Key, StringComparer.Ordinal)], [.. claims]);
    }

    /// <summary>The forms of a logged article, by its keys.</summary>
    public static ImmutableDictionary<string, KeyedForm> FormsOf(LoggedArticle article)
    {
        // The log keeps claims by id; resolution reads them in the order of their quotes, as they were found.
        var drafts = article.Claims.OrderBy(claim => claim.Statement.Quote.Start).ThenBy(claim => claim.Id).Select(claim => claim.Statement);
        var forms = Resolver.FormsOf(article.Article.Id, new ExtractedArticle(article.Removed, article.Entities, [.. drafts]));
        return forms.ToImmutableDictionary(
            form => form.Key,
            form => new KeyedForm(form.Value, Resolver.BlockingKeysOf(form.Value)),
            StringComparer.Ordinal);
    }

    // Two rules may find one statement in the same words.
    private static Claim Surest(IEnumerable<Claim> same) =>
        same.OrderByDescending(claim => claim.Statement.Confidence).ThenBy(claim => claim.Statement.Extractor, StringComparer.Ordinal).First();
}
