using System.Collections.Immutable;
using NatoGraph.Domain.Entities;

namespace NatoGraph.Domain.Projection;

/// <summary>In what way claims disagree.</summary>
public enum ContradictionKind
{
    /// <summary>Two people hold, at one time, a post that one person holds.</summary>
    TwoHolders,

    /// <summary>Two dates for one boundary of a tenure, membership or event.</summary>
    TwoDates,

    /// <summary>Two people are said to follow the same one, or to be followed by the same one.</summary>
    TwoSuccessors,

    /// <summary>One claim asserts what another denies.</summary>
    AssertedAndDenied,

    /// <summary>Two counts of the same thing.</summary>
    TwoCounts,
}

/// <summary>One of the readings that a contradiction leaves.</summary>
/// <param name="Value">What it says: a date as EDTF, a number, an entity's id (<c>person/mark-rutte</c>), "asserted" or "denied".</param>
/// <param name="Claims">The claims that say so, ordered by id.</param>
/// <param name="IndependentOutlets">How many independent sources say so; the same text or quotation counts once.</param>
/// <param name="Chosen">Whether the projection follows this reading.</param>
public sealed record Reading(string Value, ImmutableArray<NodeId> Claims, int IndependentOutlets, bool Chosen);

/// <summary>A disagreement between claims. Nothing is dropped because of it.</summary>
/// <param name="Id">The stable id.</param>
/// <param name="Kind">In what way they disagree.</param>
/// <param name="About">The entities concerned (posts, people, organisations, events), ordered by id.</param>
/// <param name="Summary">What it is about, in one English sentence.</param>
/// <param name="Readings">Both sides or more; the chosen one first.</param>
/// <param name="Reason">Why the chosen reading was chosen, in one English sentence.</param>
public sealed record Contradiction(
    NodeId Id,
    ContradictionKind Kind,
    ImmutableArray<NodeId> About,
    string Summary,
    ImmutableArray<Reading> Readings,
    string Reason);
