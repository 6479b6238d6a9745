namespace Neo4j.Driver;

/// <summary>A step of how a query was carried out, measured.</summary>
public interface IProfiledPlan : IPlan
{
    /// <summary>How often it touched the store.</summary>
    long DbHits { get; }

    /// <summary>How many rows it gave.</summary>
    long Records { get; }

    /// <summary>Pages found in memory.</summary>
    long PageCacheHits { get; }

    /// <summary>Pages read from disk.</summary>
    long PageCacheMisses { get; }

    /// <summary>Hits of all pages, 0 to 1.</summary>
    double PageCacheHitRatio { get; }

    /// <summary>Nanoseconds spent.</summary>
    long Time { get; }

    /// <summary>Whether anything is known of pages.</summary>
    bool HasPageCacheStats { get; }

    /// <summary>The steps that feed it.</summary>
    new IList<IProfiledPlan> Children { get; }
}
