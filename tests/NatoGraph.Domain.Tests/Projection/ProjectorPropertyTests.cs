using FsCheck;
using FsCheck.Fluent;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Projection;
using NatoGraph.Domain.Resolution;
using ClaimPredicate = NatoGraph.Domain.Claims.Predicate;

namespace NatoGraph.Domain.Tests.Projection;

public sealed class ProjectorPropertyTests
{
    [Fact]
    public void Project_ClaimsInAnyOrder_GivesTheSameBytes() => Prop.ForAll(ArbitraryLogs.Logs, ArbMap.Default.ArbFor<int>(), (log, seed) =>
    {
        ResolvedClaim[] shuffled = [.. log.Claims];
        new System.Random(seed).Shuffle(shuffled);
        return Dump(log.Claims) == Dump(shuffled);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Project_ClaimsThatComeTwice_CountOnce() => Prop.ForAll(ArbitraryLogs.Logs, log =>
        Dump(log.Claims) == Dump([.. log.Claims, .. log.Claims.Reverse()])).QuickCheckThrowOnFailure();

    [Fact]
    public void Project_ClaimsOfAnotherPost_ChangeNothingHere() => Prop.ForAll(ArbitraryLogs.Logs, log =>
    {
        var unit = new ProjectionUnit(ProjectionUnitKind.Post, Log.Post.Slug);
        var own = log.Claims.Where(claim => Projector.UnitsOf(claim).Contains(unit)).ToArray();
        return GraphDump.Of([(unit, Projector.Project(unit, log.Claims))]) == GraphDump.Of([(unit, Projector.Project(unit, own))]);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Project_AnyLog_GivesEveryFactAnIdOfItsOwn() => Prop.ForAll(ArbitraryLogs.Logs, log =>
    {
        var facts = Log.ProjectAll(log.Claims);
        NodeId[] ids = [.. facts.SelectMany(FactsOf).Select(fact => fact.Id), .. facts.SelectMany(unit => unit.Contradictions).Select(one => one.Id)];
        return ids.Distinct().Count() == ids.Length && ids.All(id => NodeId.Parse(id.ToString()) == id);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Project_AnyLog_GivesEveryFactEvidenceThatIsInTheLog() => Prop.ForAll(ArbitraryLogs.Logs, log =>
    {
        var known = log.Claims.Select(claim => claim.Claim.Id).ToHashSet();
        return Log.ProjectAll(log.Claims).SelectMany(FactsOf).All(fact =>
            fact.Evidence.Length > 0 && fact.Evidence.All(evidence => known.Contains(evidence.Claim)) && fact.Evidence.Select(evidence => evidence.Claim).Distinct().Count() == fact.Evidence.Length);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Project_AnyLog_LosesNoClaim() => Prop.ForAll(ArbitraryLogs.Logs, log =>
    {
        var facts = Log.ProjectAll(log.Claims);
        var used = facts.SelectMany(FactsOf).SelectMany(fact => fact.Evidence)
            .Concat(facts.SelectMany(unit => unit.Tenures).SelectMany(tenure => tenure.Extensions).SelectMany(extension => extension.Evidence))
            .Select(evidence => evidence.Claim).ToHashSet();
        var lost = log.Claims.Where(claim => Projector.UnitsOf(claim).Any() && claim.Subject != claim.Object && IsPlaced(claim)).Where(claim => !used.Contains(claim.Claim.Id)).Select(claim => $"{claim.Claim.Statement}");
        return (!lost.Any()).Label(string.Join(" | ", lost));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Project_AnyLog_LinksOnlyTenuresThatAreThere() => Prop.ForAll(ArbitraryLogs.Logs, log =>
    {
        var tenures = log.Project().Tenures;
        var ids = tenures.Select(tenure => tenure.Id).ToHashSet();
        return tenures.All(tenure => (tenure.Successor is null || (ids.Contains(tenure.Successor.Tenure) && tenure.Successor.Tenure != tenure.Id))
            && (tenure.Predecessor is null || (ids.Contains(tenure.Predecessor.Tenure) && tenure.Predecessor.Tenure != tenure.Id)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Project_AnyLog_ChoosesOneReadingOfEachContradiction() => Prop.ForAll(ArbitraryLogs.Logs, log =>
        Log.ProjectAll(log.Claims).SelectMany(facts => facts.Contradictions).All(one =>
            one.Readings.Length > 1 && one.Readings[0].Chosen && one.Readings.Count(reading => reading.Chosen) == 1
            && one.Readings.All(reading => reading.Claims.Length > 0 && reading.IndependentOutlets > 0)
            && one.Readings.Select(reading => reading.Value).Distinct().Count() == one.Readings.Length
            && one.Reason.EndsWith('.') && one.Summary.EndsWith('.'))).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Project_ThousandTenures_AllocatesInProportion(int overlap)
    {
        Dump(Chain(100, overlap));

        var (small, large) = (Allocated(Chain(250, overlap)), Allocated(Chain(1000, overlap)));

        Assert.True(large < small * 5, $"{small} bytes for 250 tenures, {large} for 1,000");
    }

    private static long Allocated(IReadOnlyCollection<ResolvedClaim> claims)
    {
        var unit = new ProjectionUnit(ProjectionUnitKind.Post, Log.Post.Slug);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var facts = Projector.Project(unit, claims);
        var after = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(claims.Count / 2, facts.Tenures.Length);
        return after - before;
    }

    private static IReadOnlyCollection<ResolvedClaim> Chain(int tenures, int overlap)
    {
        var log = new Log().Article("2024-01-01", "a");
        for (var i = 0; i < tenures; i++)
        {
            log.Holds($"p{i}", $"{1000 + i}", $"{1000 + i + overlap}").Succeeds($"p{i + 1}", $"p{i}", $"{1001 + i}");
        }

        return [.. log.Claims.Take((tenures * 2) - 1), log.Claims[0] with { Claim = log.Claims[0].Claim with { Id = new NodeId(NodeKind.Claim, "last") } }];
    }

    /// <summary>A denial speaks of a tenure or an extension; where nobody claims one, it speaks of nothing.</summary>
    private static bool IsPlaced(ResolvedClaim claim) =>
        claim.Claim.Statement is not { Modality: Modality.Denied, Predicate: ClaimPredicate.MandateExtended or ClaimPredicate.Succeeds or ClaimPredicate.HoldsPost };

    private static IEnumerable<IFact> FactsOf(UnitFacts facts) => [.. facts.Tenures, .. facts.Candidacies, .. facts.Memberships, .. facts.Events];

    private static string Dump(IReadOnlyCollection<ResolvedClaim> claims) => GraphDump.Of(
        claims.SelectMany(Projector.UnitsOf).Distinct().Select(unit => (unit, Projector.Project(unit, claims))));
}
