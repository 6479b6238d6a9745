using System.Collections.Immutable;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Projection.Weighing;
using NatoGraph.Domain.Resolution;
using NatoGraph.Domain.Time;

namespace NatoGraph.Domain.Projection;

/// <summary>One body being a member of another, with the strongest reading of each boundary.</summary>
internal static class MembershipRule
{
    /// <param name="claims">The claims of one member and one body, ordered by id; at least one.</param>
    public static UnitFacts Of(ImmutableArray<ResolvedClaim> claims)
    {
        var (member, organisation) = (claims[0].Subject!.Value, claims[0].Object!.Value);
        var supporting = claims.Where(claim => !claim.Is(Modality.Denied)).ToImmutableArray();
        var denying = claims.Where(claim => claim.Is(Modality.Denied)).ToImmutableArray();
        var froms = Dates(supporting, claim => claim.Claim.Statement.From);
        var untils = Dates(supporting, claim => claim.Claim.Statement.Until);
        var id = new NodeId(NodeKind.Membership, $"{organisation.Slug}--{member.Slug}");
        var status = StatusOf(supporting, denying);
        var lost = froms.Skip(1).Concat(untils.Skip(1)).SelectMany(reading => reading.Claims);
        Contradiction?[] contradictions =
        [
            Contradictions.TwoDates(id.Slug, "from", [member, organisation], Asserted(froms)),
            Contradictions.TwoDates(id.Slug, "until", [member, organisation], Asserted(untils)),
            ClaimLists.AssertedAndDenied(id, [member, organisation], supporting, denying),
        ];
        return UnitFacts.Empty with
        {
            Memberships = [new(id, member, organisation, First(froms), First(untils), status, ClaimLists.Evidence(supporting, [.. denying, .. lost]))],
            Contradictions = [.. contradictions.OfType<Contradiction>().OrderBy(contradiction => contradiction.Id)],
        };
    }

    private static FactStatus StatusOf(ImmutableArray<ResolvedClaim> supporting, ImmutableArray<ResolvedClaim> denying) =>
        denying.IsEmpty || supporting.IsEmpty ? supporting.Status()
        : supporting.Status() == FactStatus.Established ? FactStatus.Disputed
        : FactStatus.Refuted;

    private static ImmutableArray<DateReading> Dates(ImmutableArray<ResolvedClaim> claims, Func<ResolvedClaim, Edtf?> dateOf) => BestDate.Rank(
        from claim in claims
        let date = dateOf(claim)
        where date is not null
        select new SaidDate(date.Value, claim));

    private static Edtf? First(ImmutableArray<DateReading> readings) => readings.IsEmpty ? null : readings[0].Date;

    private static ImmutableArray<DateReading> Asserted(ImmutableArray<DateReading> readings) =>
        [.. readings.Where(reading => reading.Claims.Any(claim => claim.Is(Modality.Asserted)))];
}
