using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Resolution;
using NatoGraph.Domain.Time;

namespace NatoGraph.Domain.Projection.Events;

/// <summary>
/// Which events may be one and the same: those of one kind and month; of one kind and year, season or the like where no month is known; and, where
/// nothing dates them, those of one kind and article.
/// </summary>
internal static class EventUnits
{
    public static ProjectionUnit? Of(ResolvedClaim claim) => claim.Claim.Statement.EventKind is { } kind
        ? new ProjectionUnit(ProjectionUnitKind.Events, $"{EnumSlug.Of(kind)}/{PeriodOf(claim)}")
        : null;

    /// <summary>The month, year, season or article.</summary>
    public static string PeriodOf(ResolvedClaim claim)
    {
        if ((claim.Claim.Statement.From ?? claim.Claim.Statement.Until) is not { } date)
        {
            return claim.Claim.Article.ToString();
        }

        var text = date.ToString();
        return date.Precision switch
        {
            EdtfPrecision.Day or EdtfPrecision.Month or EdtfPrecision.Season => text[..7],
            _ => text[..4],
        };
    }
}
