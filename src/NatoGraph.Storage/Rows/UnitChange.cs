using NatoGraph.Domain.Projection;
using NatoGraph.Storage.Documents;

namespace NatoGraph.Storage.Rows;

/// <summary>What must be written so that a unit's rows are those of its newest projection; rows that stay as they are are not touched.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="GoneFacts">Facts to delete.</param>
/// <param name="Facts">Facts to write, each with its document so far, where it has one.</param>
/// <param name="GoneContradictions">Contradictions to delete, those that change included.</param>
/// <param name="Contradictions">Contradictions to write.</param>
internal sealed record UnitChange(
    string Unit,
    List<string> GoneFacts,
    List<(FactRow Row, string? Before)> Facts,
    List<string> GoneContradictions,
    List<(Contradiction Value, string Document)> Contradictions)
{
    public static UnitChange Of(
        string unit,
        UnitFacts facts,
        Dictionary<string, (int Position, string? Document)> knownFacts,
        Dictionary<string, string> knownContradictions)
    {
        var rows = FactRow.Of(facts).ToDictionary(row => row.Id.ToString(), StringComparer.Ordinal);
        var contradictions = facts.Contradictions.ToDictionary(
            value => value.Id.ToString(),
            value => (value, Json.Of(value, Json.Types.Contradiction)),
            StringComparer.Ordinal);
        return new UnitChange(
            unit,
            [.. knownFacts.Keys.Where(known => !rows.ContainsKey(known))],
            [
                .. from row in rows
                   let known = knownFacts.GetValueOrDefault(row.Key)
                   where known != (row.Value.Position, row.Value.Document)
                   select (row.Value, known.Document),
            ],
            [.. knownContradictions.Where(known => !contradictions.TryGetValue(known.Key, out var row) || row.Item2 != known.Value).Select(known => known.Key)],
            [.. contradictions.Where(row => knownContradictions.GetValueOrDefault(row.Key) != row.Value.Item2).Select(row => row.Value)]);
    }
}
