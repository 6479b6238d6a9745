using System.Collections.Immutable;
using NatoGraph.Domain.Claims;
using NatoGraph.Extraction.Weighing;

namespace NatoGraph.Extraction.Events.Judging;

/// <summary>How near the words of a sentence that tell of events stand to a date.</summary>
/// <param name="Told">The words by their rule, with what they tell of and how far they stand.</param>
internal sealed record NearestWords(ImmutableArray<(string Name, EventKind Kind, int Distance)> Told)
{
    /// <summary>Adds how near the words for one kind of event stand, and whether those for others stand nearer.</summary>
    /// <param name="signs">Where it goes.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="state">Whether rules read such an event there.</param>
    public void Add(FeatureList signs, EventKind kind, string state)
    {
        int? nearest = null;
        int? rival = null;
        var count = 0;
        foreach (var (_, what, distance) in Told)
        {
            if (what == kind)
            {
                nearest = Math.Min(nearest ?? distance, distance);
                count++;
            }
            else
            {
                rival = Math.Min(rival ?? distance, distance);
            }
        }

        signs.Add("any-nearest", state, nearest is { } near ? Far(near) : "none");
        signs.Add("any-rank", state, nearest is null ? "none" : rival is null || nearest < rival ? "first" : nearest == rival ? "same" : "behind");
        signs.Add("any-count", state, FeatureList.Bucket(count));
    }

    /// <summary>A distance as one of few names.</summary>
    public static string Far(int distance) => distance <= 12 ? "0" : distance <= 30 ? "1" : distance <= 60 ? "2" : distance <= 95 ? "3" : "4";
}
