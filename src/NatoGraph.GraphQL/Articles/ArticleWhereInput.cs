using NatoGraph.GraphQL.Dates;
using NatoGraph.Storage.Reading;

namespace NatoGraph.GraphQL.Articles;

/// <summary>A condition on articles. Conditions given together must all hold.</summary>
public sealed record ArticleWhereInput
{
    /// <summary>A word or prefix of the title; case and accents do not count.</summary>
    public string? Title { get; init; }

    /// <summary>Of this outlet.</summary>
    public string? Outlet { get; init; }

    /// <summary>The day of publication.</summary>
    public DateWhereInput? Published { get; init; }

    internal ArticleFilter ToFilter() => new(Title, Outlet, Published?.ToFilter());
}
