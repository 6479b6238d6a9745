using NatoGraph.Domain.Articles;

namespace NatoGraph.GraphQL.Articles;

/// <summary>A range of an article's text that is set aside as not being its own prose.</summary>
/// <param name="removed">The range and the reason.</param>
[GraphQLName("RemovedRange")]
public sealed class RemovedRangeNode(RemovedRange removed)
{
    /// <summary>The first UTF-16 code unit.</summary>
    public int Start => removed.Range.Start;

    /// <summary>The UTF-16 code unit behind the last.</summary>
    public int End => removed.Range.End;

    /// <summary>Why it is set aside, such as advertisement-address or repeated-title.</summary>
    public string Reason => removed.Reason;
}
