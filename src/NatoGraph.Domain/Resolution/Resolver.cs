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
    /// <param name="article">The article's id.</param>
    /// <param name="extracted">What was found in the article.</param>
    public static ImmutableSortedDictionary<string, EntityForm> FormsOf(NodeId article, ExtractedArticle extracted)
    {
        ArgumentNullException.ThrowIfNull(extracted);
        return ArticleForms.Of(article, extracted);
    }

    /// <summary>
    /// The keys under which a form can meet others. Two forms that share no key, directly or over others, are never joined and never
    /// compete for an id, so that only those that meet need be resolved together.
    /// </summary>
    /// <param name="form">The form.</param>
    /// <returns>In ordinal order, without repetition.</returns>
    public static ImmutableArray<string> BlockingKeysOf(EntityForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return [.. BlockingKeys.Of(form).Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>Joins forms: organisations first, then the posts in them; people by themselves.</summary>
    /// <param name="forms">All forms of one or more whole blocks, in any order.</param>
    public static ResolvedEntities Resolve(IReadOnlyCollection<SupportedForm> forms)
    {
        ArgumentNullException.ThrowIfNull(forms);
        var ordered = forms.OrderBy(form => form.Form.Id, StringComparer.Ordinal).ToLookup(form => form.Form.Kind);
        var ofPosts = ordered[NodeKind.Post].Select(post => post.Form.Organisation).OfType<EntityForm>().DistinctBy(form => form.Id);
        var named = ordered[NodeKind.Organisation].Select(form => form.Form.Id).ToHashSet(StringComparer.Ordinal);
        var organisations = OrganisationResolver.Resolve(
            [.. ordered[NodeKind.Organisation], .. ofPosts.Where(form => !named.Contains(form.Id)).Select(form => new SupportedForm(form, 0))]);
        var organisationIds = organisations
            .SelectMany(joined => joined.Forms.Select(form => (form.Form.Id, Entity: joined.Organisation.Id)))
            .ToDictionary(pair => pair.Id, pair => pair.Entity, StringComparer.Ordinal);
        var posts = PostResolver.Resolve(ordered[NodeKind.Post], organisationIds);
        var people = PersonResolver.Resolve(ordered[NodeKind.Person]);
        var assignments = people.SelectMany(joined => AssignmentsOf(joined.Person.Id, joined.Forms))
            .Concat(organisations.SelectMany(joined => AssignmentsOf(joined.Organisation.Id, joined.Forms)))
            .Concat(posts.SelectMany(joined => AssignmentsOf(joined.Post.Id, joined.Forms)));
        return new(
            [.. people.Select(joined => joined.Person).OrderBy(person => person.Id)],
            [.. organisations.Select(joined => joined.Organisation).OrderBy(organisation => organisation.Id)],
            [.. posts.Select(joined => joined.Post).OrderBy(post => post.Id)],
            [.. assignments.OrderBy(assignment => assignment.Form, StringComparer.Ordinal)],
            Redirects.Of(people, organisations, posts));
    }

    /// <summary>Forms without support were not handed in, but stand in a post.</summary>
    private static IEnumerable<Assignment> AssignmentsOf(NodeId entity, ImmutableArray<SupportedForm> forms) =>
        forms.Where(form => form.Articles > 0).Select(form => new Assignment(form.Form.Id, entity));
}
