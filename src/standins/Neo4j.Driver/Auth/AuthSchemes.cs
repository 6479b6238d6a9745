namespace Neo4j.Driver;

/// <summary>Names of the ways to authenticate.</summary>
public static class AuthSchemes
{
    /// <summary>User and password.</summary>
    public const string Basic = "basic";

    /// <summary>A token from a single-sign-on service.</summary>
    public const string Bearer = "bearer";
}
