namespace HotChocolate.AspNetCore;

/// <summary>Versions of GraphQL over HTTP, which differ in what clients get that do not say what they take.</summary>
public enum HttpTransportVersion
{
    /// <summary>The latest: <c>application/graphql-response+json</c>.</summary>
    Latest = 0,

    /// <summary>The one before the specification: <c>application/json</c>.</summary>
    Legacy = 1,
}
