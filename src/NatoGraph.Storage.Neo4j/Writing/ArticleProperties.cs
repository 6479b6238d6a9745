using NatoGraph.Storage.Documents;
using NatoGraph.Storage.Rows;
using NatoGraph.Storage.Writing;

namespace NatoGraph.Storage.Neo4j.Writing;

/// <summary>An article's properties.</summary>
internal static class ArticleProperties
{
    /// <summary>What only the newest version has: the keys of lists and what search reads.</summary>
    public static readonly List<string> NotOfVersions = ["titleWords", "nameWords", "placeWords", "textWords", "fullNames", "nameKey", "publishedKey", "claimsKey"];

    public static Dictionary<string, object?> Of(LoggedArticle version, int number, int claims)
    {
        var article = version.Article;
        var id = article.Id.ToString();
        var properties = SearchProperties.Of(SearchEntry.Of(version));
        properties["id"] = id;
        properties["version"] = number;
        properties["name"] = article.Title ?? article.Name;
        properties["handedInAs"] = article.Name;
        properties["title"] = article.Title;
        properties["outlet"] = article.Outlet;
        properties["url"] = article.Url;
        properties["publishedOn"] = Temporal.Of(article.PublishedOn);
        properties["recordedAt"] = Temporal.Of(article.RecordedAt);
        properties["language"] = article.Language;
        properties["text"] = article.Text;
        properties["contentHash"] = article.ContentHash;
        properties["removed"] = Json.Of(version.Removed, Json.Types.ImmutableArrayRemovedRange);
        properties["entities"] = version.Entities.Select(entity => Json.Of(entity, Json.Types.ArticleEntity)).ToList();
        properties["claimCount"] = claims;
        properties["nameKey"] = Keys.Name(article.Title ?? article.Name, article.Id);
        properties["publishedKey"] = Keys.Of(Stamp.Of(article.PublishedOn), id);
        properties["claimsKey"] = Keys.Of(claims, id);
        return properties;
    }
}
