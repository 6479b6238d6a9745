using Neo4j.Driver.Bolt;

namespace Neo4j.Driver.Results;

internal sealed class ProfiledPlan(IReadOnlyDictionary<string, object?> step) : Plan(step), IProfiledPlan
{
    public long DbHits { get; } = Number(step, "dbHits");

    public long Records { get; } = Number(step, "rows");

    public long PageCacheHits { get; } = Number(step, "pageCacheHits");

    public long PageCacheMisses { get; } = Number(step, "pageCacheMisses");

    public double PageCacheHitRatio { get; } = step.Get<object>("pageCacheHitRatio") as double? ?? 0;

    public long Time { get; } = Number(step, "time");

    public bool HasPageCacheStats => PageCacheHits > 0 || PageCacheMisses > 0 || PageCacheHitRatio > 0;

    public new IList<IProfiledPlan> Children { get; } =
        [.. step.List<Dictionary<string, object?>>("children").Select(child => new ProfiledPlan(child))];

    private static long Number(IReadOnlyDictionary<string, object?> step, string key) => step.Get<object>(key) as long? ?? 0;
}
