namespace Neo4j.Driver;

/// <summary>A time zone by the name of a place.</summary>
public sealed class ZoneId : Zone, IEquatable<ZoneId>
{
    internal ZoneId(string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        Id = id;
    }

    /// <summary>The name in the IANA time zone database.</summary>
    public string Id { get; }

    /// <inheritdoc/>
    public bool Equals(ZoneId? other) => other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ZoneId);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>The name in brackets.</summary>
    public override string ToString() => $"[{Id}]";

    internal override int OffsetSecondsAt(DateTime dateTime) =>
        (int)TimeZoneInfo.FindSystemTimeZoneById(Id).GetUtcOffset(dateTime).TotalSeconds;
}
