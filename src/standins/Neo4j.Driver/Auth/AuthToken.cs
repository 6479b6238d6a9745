namespace Neo4j.Driver;

/// <summary>The map that goes into <c>HELLO</c> or <c>LOGON</c>.</summary>
internal sealed class AuthToken(IReadOnlyDictionary<string, object?> content) : IAuthToken, IEquatable<AuthToken>
{
    public IReadOnlyDictionary<string, object?> Content { get; } = content;

    public static AuthToken Of(IAuthToken token) =>
        token as AuthToken ?? throw new ArgumentException("Tokens are made by AuthTokens.", nameof(token));

    public bool Equals(AuthToken? other) =>
        ReferenceEquals(this, other) || (other is not null && Content.Count == other.Content.Count
            && Content.All(entry => other.Content.TryGetValue(entry.Key, out var value) && Equals(entry.Value, value)));

    public override bool Equals(object? obj) => Equals(obj as AuthToken);

    public override int GetHashCode() =>
        HashCode.Combine(Content.Count, Content.GetValueOrDefault("scheme"), Content.GetValueOrDefault("principal"));
}
