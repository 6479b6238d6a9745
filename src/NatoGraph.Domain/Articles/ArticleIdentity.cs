using System.Globalization;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Entities;

namespace NatoGraph.Domain.Articles;

/// <summary>Gives an article its id and its content hash.</summary>
public static class ArticleIdentity
{
    private const int HashLength = 12;

    /// <summary>
    /// The id. With a url it comes from the url alone, so that a corrected text keeps it; the scheme, a leading <c>www.</c>, the
    /// fragment, and a slash at the end do not count. Without one it comes from title, outlet, day, language and text, so that the same article
    /// handed in twice is one, under whatever name.
    /// </summary>
    public static NodeId IdOf(ArticleText article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var (readable, hash) = article.Url is { Length: > 0 } url
            ? (LastSegmentOf(Canonical(url)), ContentHash.Of("url", Canonical(url)))
            : (article.Title ?? $"{article.PublishedOn:yyyy-MM-dd}", ContentHashOf(article));
        return new NodeId(NodeKind.Article, $"{Shortened(Slug.Of(readable))}-{hash[..HashLength]}");
    }

    /// <summary>SHA-256 of title, outlet, url, day, language and text, in lower-case hexadecimal. The name it is handed in under is no part of it.</summary>
    public static string ContentHashOf(ArticleText article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var day = article.PublishedOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return ContentHash.Of(article.Title, article.Outlet, article.Url, day, article.Language, article.Text);
    }

    private static string Canonical(string url)
    {
        var bare = url.Trim();
        var scheme = bare.IndexOf("://", StringComparison.Ordinal);
        bare = scheme < 0 ? bare : bare[(scheme + 3)..];
        bare = bare.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? bare[4..] : bare;
        bare = bare.Split('#')[0].TrimEnd('/');
        var path = bare.IndexOf('/', StringComparison.Ordinal);
        return path < 0 ? bare.ToLowerInvariant() : bare[..path].ToLowerInvariant() + bare[path..];
    }

    private static string LastSegmentOf(string canonical)
    {
        var path = canonical.Split('?')[0];
        var last = path[(path.LastIndexOf('/') + 1)..];
        var dot = last.LastIndexOf('.');
        return dot > 0 && path.Contains('/', StringComparison.Ordinal) ? last[..dot] : last;
    }

    /// <summary>Whole words, up to 48 characters.</summary>
    private static string Shortened(string slug)
    {
        const int most = 48;
        if (slug.Length <= most)
        {
            return slug;
        }

        var cut = slug.LastIndexOf('-', most);
        return slug[..(cut > 0 ? cut : most)];
    }
}
