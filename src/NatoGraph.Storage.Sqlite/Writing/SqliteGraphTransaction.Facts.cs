using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Projection;
using NatoGraph.Storage.Documents;
using NatoGraph.Storage.Rows;
using NatoGraph.Storage.Writing;

namespace NatoGraph.Storage.Sqlite.Writing;

/// <content>Facts and contradictions.</content>
internal sealed partial class SqliteGraphTransaction
{
    private const string InsertFact = """
        INSERT INTO fact (id, kind, unit, position, status, event_kind, sort_name, start_first, start_last, end_first, end_last, day, span_first, span_last, claim_count, document)
        VALUES (@id, @kind, @unit, @position, @status, @eventKind, @sortName, @startFirst, @startLast, @endFirst, @endLast, @day, @spanFirst, @spanLast, @claims, @document)
        ON CONFLICT (id) DO UPDATE SET
            position = excluded.position, status = excluded.status, event_kind = excluded.event_kind, sort_name = excluded.sort_name,
            start_first = excluded.start_first, start_last = excluded.start_last, end_first = excluded.end_first, end_last = excluded.end_last,
            day = excluded.day, span_first = excluded.span_first, span_last = excluded.span_last, claim_count = excluded.claim_count, document = excluded.document
        WHERE unit = excluded.unit
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
                change.Facts.ForEach(fact => Put(fact.Row, fact.Before, change.Unit));
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
            row => KeyValuePair.Create(row.GetString(0), (row.GetInt32(1), row.TextOrNull(2))),
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

    /// <summary>Writes a fact.</summary>
    /// <param name="row">The fact.</param>
    /// <param name="before">Its document so far, where it has one.</param>
    /// <param name="unit">The unit that gives it.</param>
    public void Put(FactRow row, string? before, string unit)
    {
        var id = row.Id.ToString();
        var written = session.Execute(
            InsertFact,
            ("@id", id),
            ("@kind", row.Id.Kind.ToString()),
            ("@unit", unit),
            ("@position", row.Position),
            ("@status", row.Fact.Status.ToString()),
            ("@eventKind", row.EventKind),
            ("@sortName", row.SortName),
            ("@startFirst", Stamp.First(row.Start)),
            ("@startLast", Stamp.Last(row.Start)),
            ("@endFirst", Stamp.First(row.End)),
            ("@endLast", Stamp.Last(row.End)),
            ("@day", row.Day),
            ("@spanFirst", Stamp.First(row.Start)),
            ("@spanLast", row.SpanLast),
            ("@claims", row.Fact.Evidence.Length),
            ("@document", row.Document));
        if (written == 0)
        {
            throw new InvalidOperationException($"The fact '{id}' comes from two units of projection, one of them '{unit}'.");
        }

        PutParts(id, row, isNew: before is null);
        if (row.Fact is Event happening)
        {
            Index(SearchEntry.Of(happening), before);
        }
    }

    private void Index(SearchEntry entry, string? before)
    {
        if (before is null)
        {
            search.Add(entry);
        }
        else if (!entry.Says(SearchEntry.Of(Json.Read(before, Json.Types.Event))))
        {
            search.Put(entry);
        }
    }

    // Mostly a claim more: what stays is left alone.
    private void PutParts(string fact, FactRow row, bool isNew)
    {
        var id = ("@id", (object?)fact);
        var entities = isNew ? [] : session.Query("SELECT entity, role FROM fact_entity WHERE fact = @id", old => (old.GetString(0), old.GetString(1)), id);
        var claims = isNew ? [] : session.Query("SELECT claim, stance FROM fact_claim WHERE fact = @id", old => (old.GetString(0), old.GetString(1)), id);
        var newEntities = row.Entities.Select(part => (part.Entity.ToString(), part.Role)).ToList();
        var newClaims = row.Evidence.Select(part => (part.Claim.ToString(), part.Stance.ToString())).ToList();
        Write("DELETE FROM fact_entity WHERE fact = @id AND entity = @of AND role = @as", id, entities.Except(newEntities));
        Write("INSERT INTO fact_entity (entity, role, fact) VALUES (@of, @as, @id)", id, newEntities.Except(entities));
        Write("DELETE FROM fact_claim WHERE fact = @id AND claim = @of AND stance = @as", id, claims.Except(newClaims));
        Write("INSERT INTO fact_claim (claim, fact, stance) VALUES (@of, @id, @as)", id, newClaims.Except(claims));
    }

    private void Write(string sql, (string Name, object? Value) fact, IEnumerable<(string Of, string As)> parts)
    {
        foreach (var (of, role) in parts)
        {
            session.Execute(sql, fact, ("@of", of), ("@as", role));
        }
    }

    /// <summary>Writes a contradiction that is not there yet.</summary>
    public void Insert(Contradiction contradiction, string document, string unit)
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
