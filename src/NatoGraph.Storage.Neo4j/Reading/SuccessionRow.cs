using System.Collections.Immutable;
using System.Text.Json.Serialization.Metadata;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Projection;
using NatoGraph.Storage.Documents;
using Neo4j.Driver;

namespace NatoGraph.Storage.Neo4j.Reading;

/// <summary>The successions of posts in one statement, however many posts there are.</summary>
internal static class SuccessionRow
{
    /// <param name="owners">Clauses that give <c>k</c>, the id asked for, and <c>id</c>, the post it stands for now.</param>
    public static string Cypher(string owners) => $$"""
        {{owners}}
        MATCH (p:Post {id: id})
        WITH k, p.id AS post, 'Post/' + substring(p.id, 5) AS unit
        OPTIONAL MATCH (u:Unit {key: unit})
        RETURN k, post, u.diagnostics,
            COLLECT { MATCH (f:Fact {unit: unit}) WHERE f:Tenure RETURN f.document ORDER BY f.position },
            COLLECT { MATCH (f:Fact {unit: unit}) WHERE f:Candidacy RETURN f.document ORDER BY f.position },
            COLLECT { MATCH (x:Contradiction {unit: unit}) RETURN x.document ORDER BY x.id }
        """;

    public static KeyValuePair<NodeId, Succession> Read(IRecord row, DocumentCache documents) => KeyValuePair.Create(
        NodeId.Parse(row[0].As<string>()),
        new Succession(
            NodeId.Parse(row[1].As<string>()),
            Documents(documents, row[3], Json.Types.Tenure),
            Documents(documents, row[4], Json.Types.Candidacy),
            row[2].As<string?>() is { } diagnostics ? Json.Read(diagnostics, Json.Types.ImmutableArrayDiagnostic) : [],
            Documents(documents, row[5], Json.Types.Contradiction)));

    private static ImmutableArray<T> Documents<T>(DocumentCache documents, object? value, JsonTypeInfo<T> type)
        where T : class =>
        [.. value.As<List<string>>().Select(document => documents.Read(document, type))];
}
