using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Time;
using NatoGraph.Storage.Reading;

namespace NatoGraph.GraphQL.Statistics;

/// <summary>How much the graph holds.</summary>
/// <param name="statistics">The counts.</param>
[GraphQLName("Statistics")]
public sealed class StatisticsNode(StoreStatistics statistics)
{
    /// <summary>How many articles.</summary>
    public int Articles => Count(NodeKind.Article);

    /// <summary>How many claims that count at present.</summary>
    public int Claims => Count(NodeKind.Claim);

    /// <summary>How many claims that a corrected text replaced.</summary>
    public int SupersededClaims => statistics.SupersededClaims;

    /// <summary>How many people.</summary>
    public int People => Count(NodeKind.Person);

    /// <summary>How many organisations and states.</summary>
    public int Organisations => Count(NodeKind.Organisation);

    /// <summary>How many posts.</summary>
    public int Posts => Count(NodeKind.Post);

    /// <summary>How many tenures.</summary>
    public int Tenures => Count(NodeKind.Tenure);

    /// <summary>How many candidacies.</summary>
    public int Candidacies => Count(NodeKind.Candidacy);

    /// <summary>How many memberships.</summary>
    public int Memberships => Count(NodeKind.Membership);

    /// <summary>How many events.</summary>
    public int Events => Count(NodeKind.Event);

    /// <summary>How many contradictions.</summary>
    public int Contradictions => Count(NodeKind.Contradiction);

    /// <summary>The oldest article's day; null where there is no article.</summary>
    public Edtf? FirstPublished => Day(statistics.FirstPublished);

    /// <summary>The newest article's day; null where there is no article.</summary>
    public Edtf? LastPublished => Day(statistics.LastPublished);

    private int Count(NodeKind kind) => statistics.Nodes.GetValueOrDefault(kind);

    private static Edtf? Day(DateOnly? day) => day is { } known ? Edtf.Day(known) : null;
}
