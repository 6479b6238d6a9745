namespace NatoGraph.GraphQL.Events;

/// <summary>What a list of events is ordered by.</summary>
public enum EventOrder
{
    /// <summary>By first day, oldest first; unknown days last.</summary>
    Date,

    /// <summary>By first day, newest first.</summary>
    DateDescending,

    /// <summary>By label; case and accents do not count.</summary>
    Name,

    /// <summary>By label, the last first.</summary>
    NameDescending,

    /// <summary>By the number of claims that tell of them, fewest first.</summary>
    ClaimCount,

    /// <summary>By the number of claims that tell of them, most first.</summary>
    ClaimCountDescending,
}
