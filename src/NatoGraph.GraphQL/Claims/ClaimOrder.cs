namespace NatoGraph.GraphQL.Claims;

/// <summary>What a list of claims is ordered by.</summary>
public enum ClaimOrder
{
    /// <summary>By the first day of what they say, oldest first; unknown days last.</summary>
    Date,

    /// <summary>By the first day of what they say, newest first.</summary>
    DateDescending,

    /// <summary>By confidence, the least sure first.</summary>
    Confidence,

    /// <summary>By confidence, the surest first.</summary>
    ConfidenceDescending,
}
