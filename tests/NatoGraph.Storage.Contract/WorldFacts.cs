using NatoGraph.Domain.Projection;
using NatoGraph.Storage.Writing;

namespace NatoGraph.Storage.Contract;

/// <summary>What the units of projection of the <see cref="World"/> give, after its first article and after its second.</summary>
internal static class WorldFacts
{
    public static readonly ProjectionUnit SecretaryUnit = new(ProjectionUnitKind.Post, World.Secretary.Id.Slug);
    public static readonly ProjectionUnit MembershipUnit = new(ProjectionUnitKind.Membership, "danemark/otan");
    public static readonly ProjectionUnit EventUnit = new(ProjectionUnitKind.Events, "2023");

    public static readonly UnitProjection[] Before =
    [
        new(SecretaryUnit, new UnitFacts([World.TenureStoltenberg with { Successor = null, Until = null }], [World.CandidacyFrederiksen with { Evidence = [World.For(World.CandidateFrederiksen)] }], [], [], [World.Gap], [])),
        new(MembershipUnit, UnitFacts.Empty with { Memberships = [World.DenmarkInOtan] }),
        new(EventUnit, UnitFacts.Empty with { Events = [World.Summit, World.Undated] }),
    ];

    public static readonly UnitProjection[] After =
    [
        new(SecretaryUnit, new UnitFacts([World.TenureStoltenberg, World.TenureRutte], [World.CandidacyFrederiksen], [], [], [World.Gap], [World.Quarrel])),
        new(EventUnit, UnitFacts.Empty with { Events = [World.Ceremony, World.Summit, World.Undated] }),
    ];
}
