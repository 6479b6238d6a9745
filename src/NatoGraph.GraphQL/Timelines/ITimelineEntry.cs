namespace NatoGraph.GraphQL.Timelines;

/// <summary>What stands on a timeline: a tenure, membership or event.</summary>
[UnionType("TimelineEntry")]
public interface ITimelineEntry;
