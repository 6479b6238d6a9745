namespace NatoGraph.Ingestion.Tests;

/// <summary>Every projected column of the SQLite schema, in an order of its own.</summary>
internal static class ProjectedTables
{
    public static IReadOnlyList<string> Queries { get; } =
    [
        "SELECT * FROM form ORDER BY id",
        "SELECT * FROM blocking_key ORDER BY key, form",
        "SELECT * FROM mention ORDER BY article, key",
        "SELECT * FROM entity ORDER BY id",
        "SELECT * FROM redirect ORDER BY id",
        "SELECT id, subject, object, post, participants, attributed_to FROM claim WHERE superseded_at IS NULL ORDER BY id",
        "SELECT e.entity, c.id FROM claim_entity AS e JOIN claim AS c ON c.sequence = e.claim WHERE e.current = 1 ORDER BY 1, 2",
        "SELECT u.unit, c.id FROM claim_unit AS u JOIN claim AS c ON c.sequence = u.claim ORDER BY 1, 2",
        "SELECT * FROM unit ORDER BY key",
        "SELECT * FROM fact ORDER BY id",
        "SELECT * FROM fact_entity ORDER BY entity, role, fact",
        "SELECT * FROM fact_claim ORDER BY claim, fact, stance",
        "SELECT * FROM contradiction ORDER BY id",
        "SELECT * FROM contradiction_about ORDER BY about, contradiction",
        "SELECT i.id, i.kind, s.name, s.names, s.place, s.text FROM search_item AS i JOIN search AS s ON s.rowid = i.sequence ORDER BY i.id",
        "SELECT n.name, i.id FROM search_name AS n JOIN search_item AS i ON i.sequence = n.item ORDER BY 1, 2",
    ];
}
