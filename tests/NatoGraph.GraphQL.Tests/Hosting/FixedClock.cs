namespace NatoGraph.GraphQL.Tests.Hosting;

/// <summary>A clock that stands still.</summary>
internal sealed class FixedClock : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(2025, 1, 15, 12, 0, 0, TimeSpan.Zero);
}
