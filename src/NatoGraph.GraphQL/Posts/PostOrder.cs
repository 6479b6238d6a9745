namespace NatoGraph.GraphQL.Posts;

/// <summary>What a list of posts is ordered by.</summary>
public enum PostOrder
{
    /// <summary>By label; case and accents do not count.</summary>
    Name,

    /// <summary>By label, the last first.</summary>
    NameDescending,

    /// <summary>By the number of claims that speak of them, fewest first.</summary>
    ClaimCount,

    /// <summary>By the number of claims that speak of them, most first.</summary>
    ClaimCountDescending,
}
