using System.Collections.Immutable;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Projection;
using NatoGraph.Domain.Time;

namespace NatoGraph.Storage.Contract;

/// <summary>A small world that all tests of the suite share: two articles, three people, three bodies, two posts and what the articles say of them.</summary>
internal static class World
{
    public static readonly Person Stoltenberg = new(Id("person/jens-stoltenberg"), "Jens Stoltenberg", ["Jens Stoltenberg", "Stoltenberg"]);
    public static readonly Person Rutte = new(Id("person/mark-rutte"), "Mark Rutte", ["Mark Rutte", "Rutte"]);
    public static readonly Person Frederiksen = new(Id("person/mette-frederiksen"), "Mette Frederiksen", ["Mette Frederiksen"]);

    public static readonly Organisation Otan = new(Id("organisation/otan"), "OTAN", ["NATO", "OTAN"], OrganisationKind.Intergovernmental);
    public static readonly Organisation Denmark = new(Id("organisation/danemark"), "Danemark", ["Danemark", "danoise"], OrganisationKind.State);
    public static readonly Organisation Netherlands = new(Id("organisation/pays-bas"), "Pays-Bas", ["Pays-Bas"], OrganisationKind.State);

    public static readonly Post Secretary = new(Id("post/secretaire-general-de-l-otan"), "secrétaire général de l'OTAN", "secrétaire général", ["secrétaire général"], Otan.Id);
    public static readonly Post DanishPremier = new(Id("post/premiere-ministre-danoise"), "Première ministre danoise", "premier ministre", ["Première ministre", "premier ministre"], Denmark.Id);

    public static readonly NodeId Preview = Id("article/le-sommet-se-prepare");
    public static readonly NodeId Handover = Id("article/passation");

    public static readonly NodeId HoldsStoltenberg = Id("claim/holds-post-1");
    public static readonly NodeId SummitClaim = Id("claim/summit-2");
    public static readonly NodeId CandidateFrederiksen = Id("claim/candidate-for-3");
    public static readonly NodeId HoldsRutte = Id("claim/holds-post-4");
    public static readonly NodeId RutteSucceeds = Id("claim/succeeds-5");

    public static readonly Tenure TenureStoltenberg = new(
        Id("tenure/stoltenberg"), Stoltenberg.Id, Secretary.Id, Day("2014-10-01"), Day("2024-10-01"), true, [new DateOnly(2023, 6, 15)], false,
        FactStatus.Established, [], null, new SuccessionLink(Id("tenure/rutte"), LinkBasis.Stated, FactStatus.Established, [For(RutteSucceeds)]), [], [For(HoldsStoltenberg)]);

    public static readonly Tenure TenureRutte = new(
        Id("tenure/rutte"), Rutte.Id, Secretary.Id, Day("2024-10-01"), null, false, [], false,
        FactStatus.Established, [], new SuccessionLink(Id("tenure/stoltenberg"), LinkBasis.Stated, FactStatus.Established, [For(RutteSucceeds)]), null, [], [For(HoldsRutte)]);

    public static readonly Candidacy CandidacyFrederiksen = new(
        Id("candidacy/frederiksen"), Frederiksen.Id, Secretary.Id, null, FactStatus.Possible, [For(CandidateFrederiksen), new Evidence(HoldsRutte, Stance.Against)]);

    public static readonly Membership DenmarkInOtan = new(Id("membership/danemark-otan"), Denmark.Id, Otan.Id, Day("1949-04-04"), null, FactStatus.Established, []);

    public static readonly Event Summit = new(
        Id("event/sommet-vilnius"), EventKind.Summit, "Sommet, Vilnius, juillet 2023", Day("2023-07"), null, "Vilnius", [Otan.Id, Stoltenberg.Id], FactStatus.Planned, [For(SummitClaim)]);

    public static readonly Event Ceremony = new(
        Id("event/passation-bruxelles"), EventKind.Handover, "Passation, Bruxelles", Day("2024-10-01"), Day("2024-10-02"), "Bruxelles", [Rutte.Id, Stoltenberg.Id], FactStatus.Established, [For(HoldsRutte), For(RutteSucceeds)]);

    public static readonly Event Undated = new(
        Id("event/reunion-evere"), EventKind.Meeting, "Réunion, Évère", null, null, "Évère", [Otan.Id], FactStatus.Established, [For(SummitClaim)]);

    public static readonly Contradiction Quarrel = new(
        Id("contradiction/successeur"), ContradictionKind.TwoSuccessors, [Secretary.Id, Rutte.Id], "Two people are said to follow Stoltenberg.",
        [new Domain.Projection.Reading("Mark Rutte", [RutteSucceeds], 1, true), new Domain.Projection.Reading("Mette Frederiksen", [CandidateFrederiksen], 1, false)], "The later claim is asserted.");

    public static readonly Diagnostic Gap = new(DiagnosticKind.Gap, [TenureStoltenberg.Id], null, Day("2014-10-01"), "Nobody is known before.");

    /// <summary>Every entity, by id.</summary>
    public static IReadOnlyDictionary<NodeId, object> Entities { get; } = new Dictionary<NodeId, object>
    {
        [Stoltenberg.Id] = Stoltenberg,
        [Rutte.Id] = Rutte,
        [Frederiksen.Id] = Frederiksen,
        [Otan.Id] = Otan,
        [Denmark.Id] = Denmark,
        [Netherlands.Id] = Netherlands,
        [Secretary.Id] = Secretary,
        [DanishPremier.Id] = DanishPremier,
    };

    public static NodeId Id(string id) => NodeId.Parse(id);

    public static Edtf Day(string date) => Edtf.Parse(date);

    public static Evidence For(NodeId claim) => new(claim, Stance.For);

    /// <summary>Writes it all, an article a transaction.</summary>
    public static async Task WriteAsync(IGraphStore store)
    {
        await WorldWriter.WriteAsync(store, WorldArticles.Preview, WorldFacts.Before);
        await WorldWriter.WriteAsync(store, WorldArticles.Handover, WorldFacts.After);
    }

    /// <summary>Several ids as the port takes them.</summary>
    public static ImmutableArray<NodeId> Ids(params ReadOnlySpan<NodeId> ids) => [.. ids];
}
