namespace NatoGraph.GraphQL.Claims;

/// <summary>What claims speak of or stand in, and so has the paged field <c>claims</c>.</summary>
public interface IHasClaims
{
    /// <summary>The id under which its claims are found.</summary>
    NodeId Key { get; }
}
