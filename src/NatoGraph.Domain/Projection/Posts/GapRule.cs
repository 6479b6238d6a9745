using NatoGraph.Domain.Time;

namespace NatoGraph.Domain.Projection.Posts;

/// <summary>
/// Time between two tenures of which nothing is known is a gap. Where a claim states that the later follows the earlier, nobody came between, and it
/// is a vacancy.
/// </summary>
internal static class GapRule
{
    /// <summary>Whether a whole day certainly lies between an end and the next beginning.</summary>
    public static bool Parts(Edtf until, Edtf from) => from.Earliest.DayNumber > until.Latest.DayNumber + 1;

    public static Diagnostic? Between(PlacedTenure before, PlacedTenure after)
    {
        if (before.Draft.Until is not { } until || after.Draft.From is not { } from || !Parts(until, from))
        {
            return null;
        }

        var stated = after.Tenure.Predecessor is { Basis: LinkBasis.Stated } link && link.Tenure == before.Tenure.Id;
        var (kind, message) = stated
            ? (DiagnosticKind.Vacancy, $"Nobody held the post between {until} and {from}: a claim states that the one followed the other.")
            : (DiagnosticKind.Gap, $"Nobody is known to have held the post between {until} and {from}.");
        return new(kind, [before.Tenure.Id, after.Tenure.Id], until, from, message);
    }
}
