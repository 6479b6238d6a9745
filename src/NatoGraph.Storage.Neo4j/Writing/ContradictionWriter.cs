using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Projection;
using NatoGraph.Storage.Neo4j.Connections;

namespace NatoGraph.Storage.Neo4j.Writing;

/// <summary>Writes contradictions, what they concern and the claims of their readings.</summary>
internal sealed class ContradictionWriter(CypherRunner runner)
{
    private readonly LinkWriter links = new(runner);

    public async Task PutAsync(List<(Contradiction Value, string Document, string Unit)> contradictions)
    {
        await runner.ForEachAsync("UNWIND $rows AS row CREATE (x:Contradiction) SET x = row", contradictions.ConvertAll(Properties)).ConfigureAwait(false);
        var ends = (
            from contradiction in contradictions
            from about in contradiction.Value.About.Concat(contradiction.Value.Readings.SelectMany(reading => reading.Claims)).Distinct()
            select (Link: LinkTo(about.Kind), From: contradiction.Value.Id.ToString(), To: about.ToString())).ToLookup(end => end.Link, end => (end.From, end.To));
        foreach (var link in ends)
        {
            await links.PutAsync(link.Key, link).ConfigureAwait(false);
        }
    }

    private static Link LinkTo(NodeKind kind) => kind switch
    {
        NodeKind.Person or NodeKind.Organisation or NodeKind.Post => Links.Concerns,
        NodeKind.Tenure or NodeKind.Candidacy or NodeKind.Membership or NodeKind.Event => Links.ConcernsFact,
        NodeKind.Claim => Links.Cites,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No contradiction is about this."),
    };

    private static Dictionary<string, object?> Properties((Contradiction Value, string Document, string Unit) row) => CypherRow.Of(
        ("id", row.Value.Id.ToString()),
        ("unit", row.Unit),
        ("kind", row.Value.Kind.ToString()),
        ("name", row.Value.Summary),
        ("reason", row.Value.Reason),
        ("document", row.Document));
}
