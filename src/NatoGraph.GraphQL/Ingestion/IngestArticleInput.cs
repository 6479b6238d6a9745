using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Time;

namespace NatoGraph.GraphQL.Ingestion;

/// <summary>An article to take in.</summary>
public sealed record IngestArticleInput
{
    /// <summary>The title, where there is one.</summary>
    public string? Title { get; init; }

    /// <summary>The outlet that published it.</summary>
    public string? Outlet { get; init; }

    /// <summary>The address it was published at. A text handed in again under the same address corrects the first.</summary>
    public string? Url { get; init; }

    /// <summary>The day of publication.</summary>
    public required Edtf PublishedOn { get; init; }

    /// <summary>The language of the text, as a BCP 47 tag. French is read.</summary>
    [DefaultValue("fr")]
    public string? Language { get; init; } = "fr";

    /// <summary>The text, without mark-up.</summary>
    public required string Text { get; init; }

    internal ArticleText ToArticle() => new(Url ?? Title ?? "article", Text, PublishedOn.Earliest, Title, Outlet, Url, Language ?? "fr");
}
