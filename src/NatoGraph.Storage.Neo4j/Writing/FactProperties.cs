using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Projection;
using NatoGraph.Domain.Time;
using NatoGraph.Storage.Neo4j.Connections;
using NatoGraph.Storage.Rows;

namespace NatoGraph.Storage.Neo4j.Writing;

/// <summary>A fact as a row of parameters: its id, its unit and its properties.</summary>
internal static class FactProperties
{
    public static Dictionary<string, object?> Of(FactChange change) =>
        CypherRow.Of(("id", change.Id), ("unit", change.Unit), ("properties", Properties(change.Row)));

    /// <summary>The properties of the relationship between the two bodies of a membership.</summary>
    public static Dictionary<string, object?> OfMembership(FactChange change) => CypherRow.Of(
        ("fact", change.Id),
        ("from", FromOf(change.Row.Fact)?.ToString()),
        ("until", UntilOf(change.Row.Fact)?.ToString()),
        ("status", change.Row.Fact.Status.ToString()),
        ("since", Temporal.First(change.Row.Start)),
        ("to", Temporal.Last(change.Row.End)));

    private static Dictionary<string, object?> Properties(FactRow row)
    {
        var properties = SearchOf(row);
        properties["name"] = Caption(row);
        properties["position"] = row.Position;
        properties["status"] = row.Fact.Status.ToString();
        properties["from"] = FromOf(row.Fact)?.ToString();
        properties["until"] = UntilOf(row.Fact)?.ToString();
        properties["startFirst"] = Temporal.First(row.Start);
        properties["startLast"] = Temporal.Last(row.Start);
        properties["endFirst"] = Temporal.First(row.End);
        properties["endLast"] = Temporal.Last(row.End);
        properties["spanLast"] = Temporal.Last(row.End);
        properties["document"] = row.Document;
        properties["timelineKey"] = row.Day is null ? null : Keys.Of(row.Day, row.Id.ToString());
        properties["acting"] = (row.Fact as Tenure)?.Acting;
        return properties;
    }

    private static Dictionary<string, object?> SearchOf(FactRow row)
    {
        if (row.Fact is not Event happening)
        {
            return new(StringComparer.Ordinal);
        }

        var id = row.Id.ToString();
        var claims = row.Fact.Evidence.Length;
        var properties = SearchProperties.Of(SearchEntry.Of(happening));
        properties["kind"] = row.EventKind;
        properties["place"] = happening.Place;
        properties["nameKey"] = Keys.Of(row.SortName ?? "", id);
        properties["dayKey"] = Keys.Day(row.Start, row.Id);
        properties["dayKeyDown"] = Keys.DayDown(row.Start, row.Id);
        properties["claimCount"] = claims;
        properties["claimsKey"] = Keys.Of(claims, id);
        return properties;
    }

    // From ids alone, so that a caption depends on nothing but the fact.
    private static string Caption(FactRow row) => row.Fact switch
    {
        Event happening => happening.Label,
        Tenure tenure => $"{Words(tenure.Person)}, {Words(tenure.Post)} {Span(tenure.From, tenure.Until)}".TrimEnd(),
        Candidacy candidacy => $"{Words(candidacy.Person)}, {Words(candidacy.Post)}",
        Membership membership => $"{Words(membership.Member)}, {Words(membership.Organisation)} {Span(membership.From, membership.Until)}".TrimEnd(),
        _ => row.Id.Slug,
    };

    private static string Words(NodeId id) => id.Slug.Replace('-', ' ');

    private static string Span(Edtf? from, Edtf? until) => (from, until) is (null, null) ? "" : $"{from?.ToString() ?? ".."}/{until?.ToString() ?? ".."}";

    private static Edtf? FromOf(IFact fact) => fact switch
    {
        Tenure tenure => tenure.From,
        Candidacy candidacy => candidacy.From,
        Membership membership => membership.From,
        Event happening => happening.From,
        _ => null,
    };

    private static Edtf? UntilOf(IFact fact) => fact switch
    {
        Tenure tenure => tenure.Until,
        Membership membership => membership.Until,
        Event happening => happening.Until,
        _ => null,
    };
}
