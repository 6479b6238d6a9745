using NatoGraph.Extraction.Weighing;

namespace NatoGraph.Extraction.Frames.Contests.Judging;

/// <summary>A post that somebody may contest, or none.</summary>
/// <param name="Post">The post; nothing where none that is known is meant.</param>
/// <param name="IsRead">Whether a frame reads it of the person in the sentence.</param>
/// <param name="Signs">What is true of it.</param>
internal sealed record ContestPrize(string? Post, bool IsRead, FeatureList Signs);
