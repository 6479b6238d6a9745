using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Time;
using NatoGraph.GraphQL.Claims;
using NatoGraph.GraphQL.Relay;
using NatoGraph.GraphQL.Search;
using NatoGraph.Storage.Reading;

namespace NatoGraph.GraphQL.Articles;

/// <summary>An article. Its text is kept as it came.</summary>
/// <param name="record">The article in its newest version.</param>
[Node]
[GraphQLName("Article")]
public sealed class ArticleNode(ArticleRecord record) : IHasClaims, ISearchResult
{
    NodeId IHasClaims.Key => Article.Id;

    private Article Article => record.Article;

    /// <summary>The global id.</summary>
    [ID]
    public string Id => Article.Id.Slug;

    /// <summary>The readable part of the id.</summary>
    public string Slug => Article.Id.Slug;

    /// <summary>The name under which it was handed in.</summary>
    public string Name => Article.Name;

    /// <summary>The title; null where none is known.</summary>
    public string? Title => Article.Title;

    /// <summary>The outlet that published it; null where none is known.</summary>
    public string? Outlet => Article.Outlet;

    /// <summary>The address it was published at; null where none is known.</summary>
    public string? Url => Article.Url;

    /// <summary>The day of publication; its claims become known on it.</summary>
    public Edtf PublishedOn => Edtf.Day(Article.PublishedOn);

    /// <summary>The language of the text, as a BCP 47 tag: fr.</summary>
    public string Language => Article.Language;

    /// <summary>The text as it came. All offsets count its UTF-16 code units.</summary>
    public string Text => Article.Text;

    /// <summary>SHA-256 of title, outlet, url, day, language and text, in lower-case hexadecimal.</summary>
    public string ContentHash => Article.ContentHash;

    /// <summary>How often its text was taken in or corrected, from 1.</summary>
    public int Version => record.Version;

    /// <summary>When this version was taken in, UTC.</summary>
    public DateTimeOffset RecordedAt => Article.RecordedAt;

    /// <summary>The ranges of the text that are set aside as not being the article's own prose.</summary>
    public IReadOnlyList<RemovedRangeNode> Removed => [.. record.Removed.Select(removed => new RemovedRangeNode(removed))];

    /// <summary>Reads one article again by id.</summary>
    [NodeResolver]
    public static Task<ArticleNode?> GetNodeAsync(string id, ArticleByIdDataLoader articles, CancellationToken cancellationToken) =>
        articles.LoadAsync(new NodeId(NodeKind.Article, id), cancellationToken);
}
