using System.Collections.Immutable;
using NatoGraph.Domain.Entities;

namespace NatoGraph.Domain.Projection.Weighing;

/// <summary>Makes contradictions; the one place where their ids are put together.</summary>
internal static class Contradictions
{
    /// <param name="kind">In what way claims disagree.</param>
    /// <param name="subject">What they disagree about, as the part of the id behind the kind; unique within the kind.</param>
    /// <param name="about">The entities concerned.</param>
    /// <param name="summary">What it is about, in one English sentence.</param>
    /// <param name="sides">Two sides or more.</param>
    public static Contradiction Make(ContradictionKind kind, string subject, IEnumerable<NodeId> about, string summary, Sides sides) => new(
        new NodeId(NodeKind.Contradiction, $"{EnumSlug.Of(kind)}--{subject}"),
        kind,
        [.. about.Distinct().Order()],
        summary,
        sides.Readings,
        sides.Reason);

    /// <summary>A disagreement about a boundary; none where all dates agree.</summary>
    public static Contradiction? TwoDates(string subject, string boundary, IEnumerable<NodeId> about, ImmutableArray<DateReading> readings) => readings.Length < 2
        ? null
        : Make(
            ContradictionKind.TwoDates,
            $"{subject}--{boundary}",
            about,
            $"Claims differ on the {(boundary == "from" ? "beginning" : "end")} of {subject}.",
            Sides.Rank(readings.Select(reading => new Side(reading.Date.ToString(), reading.Claims))));
}
