using System.Collections.Immutable;
using NatoGraph.Domain.Entities;

namespace NatoGraph.Domain.Resolution;

/// <summary>The ids that other spellings of a name would have given, so that a reader who asks for one of them finds the entity.</summary>
internal static class Redirects
{
    public static ImmutableSortedDictionary<NodeId, NodeId> Of(
        IEnumerable<(Person Person, ImmutableArray<SupportedForm> Forms)> people,
        IEnumerable<(Organisation Organisation, ImmutableArray<SupportedForm> Forms)> organisations,
        IEnumerable<(Post Post, ImmutableArray<SupportedForm> Forms)> posts)
    {
        var entities = people.Select(joined => (joined.Person.Id, Slugs: joined.Forms.SelectMany(form => PersonNames.FullOf(form.Form)).Select(Slug.Of)))
            .Concat(organisations.Select(joined => (joined.Organisation.Id, Slugs: joined.Forms.SelectMany(form => OrganisationNames.SlugsOf(form.Form)))))
            .Concat(posts.Select(joined => (joined.Post.Id, Slugs: joined.Forms.Select(form => Slug.Of(form.Form.Name)))))
            .ToImmutableArray();
        var taken = entities.Select(entity => entity.Id).ToHashSet();
        return entities
            .SelectMany(entity => entity.Slugs.Distinct().Select(slug => (Old: entity.Id with { Slug = slug }, entity.Id)))
            .Where(redirect => !taken.Contains(redirect.Old))
            .GroupBy(redirect => redirect.Old, redirect => redirect.Id)
            .ToImmutableSortedDictionary(redirect => redirect.Key, redirect => redirect.Min());
    }
}
