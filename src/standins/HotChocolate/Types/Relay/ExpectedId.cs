namespace HotChocolate.Relay;

/// <summary>Which node type an id that is given must name.</summary>
/// <param name="TypeName">Its GraphQL name, known once the schema is complete; <see langword="null"/> for any.</param>
internal sealed record ExpectedId(Func<string>? TypeName);
