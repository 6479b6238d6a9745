using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Projection;
using NatoGraph.Storage.Sqlite.Reading;
using NatoGraph.Storage.Writing;

namespace NatoGraph.Storage.Sqlite.Writing;

/// <content>Facts and contradictions.</content>
internal sealed partial class SqliteGraphTransaction
{
    private const string InsertFact = """
        INSERT INTO fact (id, kind, unit, position, status, event_kind, sort_name, start_first, start_last, end_first, end_last, day, span_first, span_last, claim_count, document)
        VALUES (@id, @kind, @unit, @position, @status, @eventKind, @sortName, @startFirst, @startLast, @endFirst, @endLast, @day, @spanFirst, @spanLast, @claims, @document)
        """;

    /// <inheritdoc/>
    public Task PutFactsAsync(IReadOnlyCollection<UnitProjection> projections, CancellationToken cancellationToken) => Run(
        () =>
        {
            // What goes, goes first: a fact may move from one unit to another.
            var changes = projections.Select(Changes).ToList();
            foreach (var change in changes)
            {
                change.GoneFacts.ForEach(Remove);
                change.GoneContradictions.ForEach(id => session.Execute("DELETE FROM contradiction WHERE id = @id", ("@id", id)));
            }

            foreach (var change in changes)
            {
                change.Facts.ForEach(row => Insert(row, change.Unit));
                change.Contradictions.ForEach(row => Insert(row.Value, row.Document, change.Unit));
            }

            return changes.Count;
        },
        cancellationToken);

    private UnitChange Changes(UnitProjection projection)
    {
        var unit = UnitKey.Of(projection.Unit);
        PutDiagnostics(unit, projection.Facts);
        var facts = session.Query(
            "SELECT id, position, document FROM fact WHERE unit = @unit",
            row => KeyValuePair.Create(row.GetString(0), (row.GetInt32(1), row.GetString(2))),
            ("@unit", unit)).ToDictionary(StringComparer.Ordinal);
        var contradictions = session.Query(
            "SELECT id, document FROM contradiction WHERE unit = @unit",
            row => KeyValuePair.Create(row.GetString(0), row.GetString(1)),
            ("@unit", unit)).ToDictionary(StringComparer.Ordinal);
        return UnitChange.Of(unit, projection.Facts, facts, contradictions);
    }

    private void PutDiagnostics(string unit, UnitFacts facts)
    {
        var key = ("@unit", (object?)unit);
        if (facts.Diagnostics.IsEmpty)
        {
            session.Execute("DELETE FROM unit WHERE key = @unit", key);
            return;
        }

        session.Execute(
            "INSERT INTO unit (key, diagnostics) VALUES (@unit, @diagnostics) ON CONFLICT (key) DO UPDATE SET diagnostics = excluded.diagnostics",
            key,
            ("@diagnostics", Json.Of(facts.Diagnostics, Json.Types.ImmutableArrayDiagnostic)));
    }

    private void Insert(FactRow row, string unit)
    {
        var id = ("@id", (object?)row.Id.ToString());
        session.Execute(
            InsertFact,
            id,
            ("@kind", row.Id.Kind.ToString()),
            ("@unit", unit),
            ("@position", row.Position),
            ("@status", row.Fact.Status.ToString()),
            ("@eventKind", row.EventKind),
            ("@sortName", row.SortName),
            ("@startFirst", Columns.First(row.Start)),
            ("@startLast", Columns.Last(row.Start)),
            ("@endFirst", Columns.First(row.End)),
            ("@endLast", Columns.Last(row.End)),
            ("@day", row.Day),
            ("@spanFirst", Columns.First(row.Start)),
            ("@spanLast", row.SpanLast),
            ("@claims", row.Fact.Evidence.Length),
            ("@document", row.Document));
        foreach (var (entity, role) in row.Entities)
        {
            session.Execute("INSERT INTO fact_entity (entity, role, fact) VALUES (@entity, @role, @id)", ("@entity", entity.ToString()), ("@role", role), id);
        }

        foreach (var (claim, stance) in row.Evidence)
        {
            session.Execute("INSERT INTO fact_claim (claim, fact, stance) VALUES (@claim, @id, @stance)", ("@claim", claim.ToString()), id, ("@stance", stance.ToString()));
        }

        if (row.Fact is Event happening)
        {
            search.Put(SearchEntry.Of(happening));
        }
    }

    private void Insert(Contradiction contradiction, string document, string unit)
    {
        var id = ("@id", (object?)contradiction.Id.ToString());
        session.Execute(
            "INSERT INTO contradiction (id, unit, kind, document) VALUES (@id, @unit, @kind, @document)",
            id,
            ("@unit", unit),
            ("@kind", contradiction.Kind.ToString()),
            ("@document", document));
        foreach (var about in contradiction.About.Concat(contradiction.Readings.SelectMany(reading => reading.Claims)).Distinct())
        {
            session.Execute("INSERT INTO contradiction_about (about, contradiction) VALUES (@about, @id)", ("@about", about.ToString()), id);
        }
    }

    private void Remove(string fact)
    {
        session.Execute("DELETE FROM fact WHERE id = @id", ("@id", fact));
        if (NodeId.Parse(fact) is { Kind: NodeKind.Event } id)
        {
            search.Remove(id);
        }
    }
}
