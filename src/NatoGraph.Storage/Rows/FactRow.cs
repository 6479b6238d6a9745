using System.Collections.Immutable;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Projection;
using NatoGraph.Domain.Time;
using NatoGraph.Storage.Documents;

namespace NatoGraph.Storage.Rows;

/// <summary>A fact as its table has it.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Position">Its place among the facts of its kind in its unit.</param>
/// <param name="Document">All of it.</param>
internal sealed record FactRow(IFact Fact, int Position, string Document)
{
    public NodeId Id => Fact.Id;

    public required ImmutableArray<(NodeId Entity, string Role)> Entities { get; init; }

    public string? EventKind { get; init; }

    public string? SortName { get; init; }

    public Edtf? Start { get; init; }

    public Edtf? End { get; init; }

    /// <summary>The day a timeline shows it under; <see langword="null"/> where nothing is known of its time.</summary>
    public string? Day { get; init; }

    /// <summary>The last day it may touch; <see langword="null"/> for an end that is open or unknown.</summary>
    public string? SpanLast => Stamp.Last(End);

    /// <summary>The claims for and against the fact or a part of it; one that speaks of a part alone counts by its side there.</summary>
    public IEnumerable<Evidence> Evidence
    {
        get
        {
            var whole = Fact.Evidence.Select(evidence => evidence.Claim).ToHashSet();
            return Fact.Evidence.Concat(PartsOf(Fact).Where(evidence => !whole.Contains(evidence.Claim))).Distinct();
        }
    }

    public static IEnumerable<FactRow> Of(UnitFacts facts) =>
    [
        .. facts.Tenures.Select(Of),
        .. facts.Candidacies.Select(Of),
        .. facts.Memberships.Select(Of),
        .. facts.Events.Select(Of),
    ];

    /// <summary>A fact from its document.</summary>
    public static FactRow Read(NodeKind kind, string document, int position) => kind switch
    {
        NodeKind.Tenure => Of(Json.Read(document, Json.Types.Tenure), position),
        NodeKind.Candidacy => Of(Json.Read(document, Json.Types.Candidacy), position),
        NodeKind.Membership => Of(Json.Read(document, Json.Types.Membership), position),
        NodeKind.Event => Of(Json.Read(document, Json.Types.Event), position),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "This is no kind of fact."),
    };

    private static FactRow Of(Tenure tenure, int position) => new(tenure, position, Json.Of(tenure, Json.Types.Tenure))
    {
        Entities = [(tenure.Person, "person"), (tenure.Post, "post")],
        Start = tenure.From,
        End = tenure.Until,
        Day = Stamp.First(tenure.From) ?? (tenure.HeldOn.IsEmpty ? Stamp.First(tenure.Until) : Stamp.Of(tenure.HeldOn.Min())),
    };

    private static FactRow Of(Candidacy candidacy, int position) => new(candidacy, position, Json.Of(candidacy, Json.Types.Candidacy))
    {
        Entities = [(candidacy.Person, "person"), (candidacy.Post, "post")],
        Start = candidacy.From,
        Day = Stamp.First(candidacy.From),
    };

    private static FactRow Of(Membership membership, int position) => new(membership, position, Json.Of(membership, Json.Types.Membership))
    {
        Entities = [(membership.Member, "member"), (membership.Organisation, "organisation")],
        Start = membership.From,
        End = membership.Until,
        Day = Stamp.First(membership.From ?? membership.Until),
    };

    private static FactRow Of(Event happening, int position) => new(happening, position, Json.Of(happening, Json.Types.Event))
    {
        Entities = [.. happening.Participants.Distinct().Select(id => (id, "participant"))],
        EventKind = happening.Kind.ToString(),
        SortName = Rows.SortName.Of(happening.Label),
        Start = happening.From ?? happening.Until,
        End = happening.Until ?? happening.From,
        Day = Stamp.First(happening.From ?? happening.Until),
    };

    private static IEnumerable<Evidence> PartsOf(IFact fact) => fact is Tenure tenure
        ?
        [
            .. tenure.Extensions.SelectMany(part => part.Evidence),
            .. tenure.Plans.SelectMany(part => part.Evidence),
            .. tenure.Predecessor?.Evidence ?? [],
            .. tenure.Successor?.Evidence ?? [],
        ]
        : [];
}
