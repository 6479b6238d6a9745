namespace NatoGraph.GraphQL.Articles;

/// <summary>What a list of articles is ordered by.</summary>
public enum ArticleOrder
{
    /// <summary>By day of publication, oldest first.</summary>
    Date,

    /// <summary>By day of publication, newest first.</summary>
    DateDescending,

    /// <summary>By title; case and accents do not count.</summary>
    Name,

    /// <summary>By title, the last first.</summary>
    NameDescending,

    /// <summary>By the number of claims that they make, fewest first.</summary>
    ClaimCount,

    /// <summary>By the number of claims that they make, most first.</summary>
    ClaimCountDescending,
}
