using NatoGraph.Domain.Claims;

namespace NatoGraph.Domain.Tests.Projection;

/// <summary>What five articles of 2021, 2023 and 2024 say of one post and the events around it: the structure of the claims, and no word of the texts.</summary>
internal static class SecretariesGeneral
{
    public const string Stoltenberg = "jens-stoltenberg";
    public const string Rutte = "mark-rutte";
    public const string Luns = "joseph-luns";
    public const string Heusgen = "christoph-heusgen";

    /// <param name="heusgen">How sure the third person's succession is read to be.</param>
    /// <param name="holds">Whether he is read to be a holder too.</param>
    public static Log Log(Modality heusgen = Modality.Planned, bool holds = true)
    {
        var log = new Log()
            .Article("2021-03-23", "002")
            .Holds(Stoltenberg)
            .Happened(EventKind.Summit, "2021-03-23", "2021-03-24", with: "organisation/otan")
            .Article("2023-06-16", "004")
            .Holds(Stoltenberg, from: "2014")
            .Holds(Stoltenberg, until: "2023-09-30", modality: Modality.Planned, by: "person/jens-stoltenberg")
            .Extended(Stoltenberg, times: 3)
            .Extended(Stoltenberg, modality: Modality.Possible, by: "organisation/reuters")
            .Happened(EventKind.Meeting, "2023-06-15", "2023-06-16", "Bruxelles", with: "organisation/otan")
            .Happened(EventKind.Summit, "2023-07", place: "Vilnius", modality: Modality.Planned, with: "organisation/otan")
            .Article("2023-06-20", "000")
            .Holds(Stoltenberg, from: "2014")
            .Holds(Stoltenberg, until: "2023-23", modality: Modality.Planned, by: "person/jens-stoltenberg")
            .Candidate("mette-frederiksen")
            .Candidate("ben-wallace")
            .Extended(Stoltenberg, until: "2024-23", modality: Modality.Possible)
            .Extended(Stoltenberg, times: 1)
            .Extended(Stoltenberg, modality: Modality.Denied, by: "person/jens-stoltenberg")
            .Article("2024-10-01", "001")
            .Holds(Rutte, from: "2024-10-01")
            .Succeeds(Rutte, Stoltenberg, from: "2024-10-01")
            .Holds(Stoltenberg, from: "2014", until: "2024-10-01")
            .Succeeds(Heusgen, Stoltenberg, modality: heusgen)
            .Holds(Luns, from: "1971", until: "1984")
            .Article("2024-10-01", "003")
            .Holds(Rutte, from: "2024-10")
            .Succeeds(Rutte, Stoltenberg, from: "2024-10")
            .Holds(Stoltenberg, from: "2014", until: "2024-10");
        return holds ? log.Article("2024-10-01", "001").Holds(Heusgen, modality: heusgen) : log;
    }
}
