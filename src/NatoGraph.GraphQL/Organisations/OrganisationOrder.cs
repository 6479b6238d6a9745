namespace NatoGraph.GraphQL.Organisations;

/// <summary>What a list of organisations is ordered by.</summary>
public enum OrganisationOrder
{
    /// <summary>By name; case and accents do not count.</summary>
    Name,

    /// <summary>By name, the last first.</summary>
    NameDescending,

    /// <summary>By the number of claims that speak of them, fewest first.</summary>
    ClaimCount,

    /// <summary>By the number of claims that speak of them, most first.</summary>
    ClaimCountDescending,
}
