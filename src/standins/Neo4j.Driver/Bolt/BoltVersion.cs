namespace Neo4j.Driver.Bolt;

/// <summary>A version of the protocol, and what it can do.</summary>
internal readonly record struct BoltVersion(int Major, int Minor) : IComparable<BoltVersion>
{
    /// <summary>Credentials travel in <c>LOGON</c> and can be changed.</summary>
    public bool HasLogon => IsAtLeast(5, 1);

    public bool HasNotificationFilters => IsAtLeast(5, 2);

    public bool HasBoltAgent => IsAtLeast(5, 3);

    /// <summary>Notifications come as GQL statuses, and their categories are called classifications.</summary>
    public bool HasGqlStatuses => IsAtLeast(5, 5);

    public bool HasElementIds => Major >= 5;

    /// <summary>Zoned date-times count from UTC without that being agreed on.</summary>
    public bool IsUtc => Major >= 5;

    public int CompareTo(BoltVersion other) => (Major, Minor).CompareTo((other.Major, other.Minor));

    public override string ToString() => $"{Major}.{Minor}";

    private bool IsAtLeast(int major, int minor) => CompareTo(new BoltVersion(major, minor)) >= 0;
}
