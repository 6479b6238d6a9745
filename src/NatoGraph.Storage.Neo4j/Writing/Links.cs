using NatoGraph.Domain.Entities;

namespace NatoGraph.Storage.Neo4j.Writing;

/// <summary>The relationships of the graph that are written one by one between nodes that are known.</summary>
internal static class Links
{
    private static readonly NodeType Article = new("Article");
    private static readonly NodeType Claim = new("Claim");
    private static readonly NodeType Contradiction = new("Contradiction");
    private static readonly NodeType Entity = new("Entity");
    private static readonly NodeType Fact = new("Fact");
    private static readonly NodeType Form = new("Form");

    public static Link Keyed { get; } = new(Form, "KEYED", new NodeType("BlockingKey", "key"), MakesEnd: true);

    public static Link Names { get; } = new(Article, "NAMES", Form);

    public static Link Replaced { get; } = new(Article, "REPLACED", new NodeType("ArticleVersion", "key"));

    public static Link QuotedFrom { get; } = new(Claim, "QUOTED_FROM", Article);

    public static Link About { get; } = new(Claim, "ABOUT", Entity);

    public static Link WasAbout { get; } = new(Claim, "WAS_ABOUT", new NodeType("FormerSubject"), MakesEnd: true);

    public static Link AttributedTo { get; } = new(Claim, "ATTRIBUTED_TO", Entity);

    public static Link Feeds { get; } = new(Claim, "FEEDS", new NodeType("Unit", "key"), MakesEnd: true);

    public static Link Supports { get; } = new(Claim, "SUPPORTS", Fact);

    public static Link Disputes { get; } = new(Claim, "DISPUTES", Fact);

    public static Link SucceededBy { get; } = new(Fact, "SUCCEEDED_BY", Fact);

    public static Link At { get; } = new(Fact, "AT", new NodeType("Place", "name"), MakesEnd: true);

    public static Link MemberOf { get; } = new(Entity, "MEMBER_OF", Entity);

    public static Link Concerns { get; } = new(Contradiction, "CONCERNS", Entity);

    public static Link ConcernsFact { get; } = new(Contradiction, "CONCERNS", Fact);

    public static Link Cites { get; } = new(Contradiction, "CITES", Claim);

    /// <summary>What entities are to a fact of a kind, by their role: relationships that lead from the entity to the fact.</summary>
    public static Dictionary<(NodeKind Kind, string Role), Link> ToFacts { get; } = new()
    {
        [(NodeKind.Tenure, "person")] = new(Entity, "HELD", Fact),
        [(NodeKind.Candidacy, "person")] = new(Entity, "STOOD", Fact),
        [(NodeKind.Membership, "member")] = new(Entity, "MEMBER", Fact),
        [(NodeKind.Event, "participant")] = new(Entity, "TOOK_PART_IN", Fact),
    };

    /// <summary>Those that lead from the fact to the entity.</summary>
    public static Dictionary<(NodeKind Kind, string Role), Link> FromFacts { get; } = new()
    {
        [(NodeKind.Tenure, "post")] = new(Fact, "OF", Entity),
        [(NodeKind.Candidacy, "post")] = new(Fact, "FOR_POST", Entity),
        [(NodeKind.Membership, "organisation")] = new(Fact, "IN_BODY", Entity),
    };
}
