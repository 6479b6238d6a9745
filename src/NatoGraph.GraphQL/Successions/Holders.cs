using NatoGraph.Domain.Projection;
using NatoGraph.Domain.Time;
using NatoGraph.GraphQL.Tenures;

namespace NatoGraph.GraphQL.Successions;

/// <summary>Who holds a post on a day.</summary>
internal static class Holders
{
    /// <summary>Whether the tenure may have run on <paramref name="day"/>.</summary>
    public static bool MayRunOn(this TenureNode tenure, DateOnly day) =>
        new EdtfInterval(tenure.From, tenure.Until).Overlaps(day, day, DateCertainty.Possibly);

    /// <summary>The tenure that runs on a day, or <see langword="null"/> where none is known to.</summary>
    public static TenureNode? HolderOn(this KnownSuccession succession, DateOnly day) =>
        succession.Tenures.LastOrDefault(tenure => tenure.Status != FactStatus.Refuted && tenure.MayRunOn(day));
}
