using System.Collections.Immutable;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Extraction;

namespace NatoGraph.Domain.Resolution;

/// <summary>
/// Joins the entities of articles into entities of the graph. A pure function of the forms handed in, whatever their order: an
/// exact alias or a full name joins; a bare surname joins only inside its article or with a post in common.
/// </summary>
public static class Resolver
{
    /// <summary>The forms of an article's entities, by the article's keys.</summary>
    /// <param name="article">What was found in the article.</param>
    public static ImmutableSortedDictionary<string, EntityForm> FormsOf(ExtractedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return ImmutableSortedDictionary<string, EntityForm>.Empty;
    }

    /// <summary>
    /// The keys under which a form can meet others. Two forms that share no key, directly or over others, are never joined and never
    /// compete for an id, so that only those that meet need be resolved together.
    /// </summary>
    /// <param name="form">The form.</param>
    public static ImmutableArray<string> BlockingKeysOf(EntityForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return [];
    }

    /// <summary>Joins forms.</summary>
    /// <param name="forms">All forms of one or more whole blocks, in any order.</param>
    public static ResolvedEntities Resolve(IReadOnlyCollection<SupportedForm> forms)
    {
        ArgumentNullException.ThrowIfNull(forms);
        return new([], [], [], [], ImmutableSortedDictionary<NodeId, NodeId>.Empty);
    }
}
