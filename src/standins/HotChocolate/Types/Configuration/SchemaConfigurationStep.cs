namespace HotChocolate.Configuration;

/// <summary>One thing said about a schema; kept among the services until the schema is built.</summary>
internal sealed record SchemaConfigurationStep(string SchemaName, Action<SchemaConfiguration> Apply);
