using NatoGraph.Domain.Articles;

namespace NatoGraph.Extraction.Frames.Contests;

/// <summary>A post that words take to be had, sought or changing hands.</summary>
/// <param name="Post">The post.</param>
/// <param name="Words">The words.</param>
/// <param name="Kind">How they do.</param>
internal readonly record struct Stake(string Post, TextRange Words, StakeKind Kind)
{
    /// <summary>Who is to be followed.</summary>
    public string? Followed { get; init; }
}
