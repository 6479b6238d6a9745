namespace Neo4j.Driver;

/// <summary>A token and when it ends.</summary>
public record AuthTokenAndExpiration
{
    /// <summary>Makes one.</summary>
    /// <param name="token">The token.</param>
    /// <param name="expiry">When it ends, in UTC; null for never.</param>
    public AuthTokenAndExpiration(IAuthToken token, DateTime? expiry = default)
    {
        Token = token;
        Expiry = expiry ?? DateTime.MaxValue;
    }

    /// <summary>The token.</summary>
    public IAuthToken Token { get; init; }

    /// <summary>When it ends, in UTC.</summary>
    public DateTime Expiry { get; init; }

    /// <summary>Takes it apart.</summary>
    /// <param name="token">The token.</param>
    /// <param name="expiry">When it ends.</param>
    public void Deconstruct(out IAuthToken token, out DateTime? expiry)
    {
        token = Token;
        expiry = Expiry;
    }
}
