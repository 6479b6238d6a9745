using System.Collections.Immutable;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Time;

namespace NatoGraph.Domain.Projection;

/// <summary>What a reader of a succession should know before trusting it.</summary>
public enum DiagnosticKind
{
    /// <summary>Nobody is known to have held the post between two tenures.</summary>
    Gap,

    /// <summary>The post is known to have been empty.</summary>
    Vacancy,

    /// <summary>Two tenures of a post that one person holds share some time.</summary>
    Overlap,

    /// <summary>A stated predecessor or successor does not fit the order of the tenures.</summary>
    OrderContradicted,

    /// <summary>A date is too coarse to say which tenure came first.</summary>
    TooCoarse,

    /// <summary>A tenure is known to be over, but not since when.</summary>
    EndUnknown,
}

/// <summary>Something to know about a succession.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Tenures">The tenures concerned, in the order of the succession.</param>
/// <param name="From">Where it begins, where known.</param>
/// <param name="Until">Where it ends, where known.</param>
/// <param name="Message">What it means here, in one English sentence.</param>
public sealed record Diagnostic(DiagnosticKind Kind, ImmutableArray<NodeId> Tenures, Edtf? From, Edtf? Until, string Message);
