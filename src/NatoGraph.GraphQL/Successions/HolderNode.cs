using NatoGraph.Domain.Time;
using NatoGraph.GraphQL.Tenures;

namespace NatoGraph.GraphQL.Successions;

/// <summary>Somebody who held a post on a day.</summary>
/// <param name="tenure">The tenure.</param>
/// <param name="certainty">How sure it is that it ran on the day.</param>
[GraphQLName("Holder")]
public sealed class HolderNode(TenureNode tenure, DateCertainty certainty)
{
    /// <summary>The tenure that ran on the day.</summary>
    public TenureNode Tenure => tenure;

    /// <summary>CERTAINLY where the tenure is known to have run before and after the day; POSSIBLY where a boundary is too coarse or not known.</summary>
    public DateCertainty Certainty => certainty;
}
