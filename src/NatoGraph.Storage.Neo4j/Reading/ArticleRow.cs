using System.Collections.Immutable;
using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Extraction;
using NatoGraph.Storage.Documents;
using NatoGraph.Storage.Reading;
using NatoGraph.Storage.Rows;
using Neo4j.Driver;

namespace NatoGraph.Storage.Neo4j.Reading;

/// <summary>Reads articles; the node must be named <c>a</c>.</summary>
internal static class ArticleRow
{
    /// <summary>What to return.</summary>
    public const string Columns = """
        a.id, a.handedInAs, a.title, a.outlet, a.url, toString(a.publishedOn), a.language, a.text, a.contentHash, toString(a.recordedAt), a.removed, a.version
        """;

    /// <summary>How many columns these are.</summary>
    public const int Count = 12;

    public static ArticleRecord Record(IRecord row, int at = 0) => new(
        new Article(
            NodeId.Parse(row[at].As<string>()),
            row[at + 1].As<string>(),
            row[at + 2].As<string?>(),
            row[at + 3].As<string?>(),
            row[at + 4].As<string?>(),
            Stamp.Day(row[at + 5].As<string>()),
            row[at + 6].As<string>(),
            row[at + 7].As<string>(),
            row[at + 8].As<string>(),
            Stamp.Moment(row[at + 9].As<string>())),
        Json.Read(row[at + 10].As<string>(), Json.Types.ImmutableArrayRemovedRange),
        row[at + 11].As<int>());

    public static ImmutableArray<ArticleEntity> Entities(object? value) =>
        [.. value.As<List<string>>().Select(document => Json.Read(document, Json.Types.ArticleEntity)).OrderBy(entity => entity.Key, StringComparer.Ordinal)];
}
