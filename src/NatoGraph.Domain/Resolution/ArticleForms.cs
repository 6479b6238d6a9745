using System.Collections.Immutable;
using System.Globalization;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Extraction;

namespace NatoGraph.Domain.Resolution;

/// <summary>Cuts the entities of one article loose from it.</summary>
internal static class ArticleForms
{
    public static ImmutableSortedDictionary<string, EntityForm> Of(NodeId article, ExtractedArticle extracted)
    {
        var entities = extracted.Entities.ToDictionary(entity => entity.Key);
        var held = extracted.Claims
            .Where(claim => claim is { Predicate: Predicate.HoldsPost, Subject: not null, Object: not null })
            .ToLookup(claim => claim.Subject!, claim => claim.Object!);
        return extracted.Entities.ToImmutableSortedDictionary(
            entity => entity.Key,
            entity => entity.Kind switch
            {
                NodeKind.Person => Person(article, entity, held[entity.Key].Distinct().Select(post => entities.GetValueOrDefault(post)), entities),
                NodeKind.Post => Post(entity, entities),
                _ => Make(entity, NamesOf(entity)),
            },
            StringComparer.Ordinal);
    }

    private static EntityForm Person(NodeId article, ArticleEntity person, IEnumerable<ArticleEntity?> posts, Dictionary<string, ArticleEntity> entities)
    {
        var company = posts.OfType<ArticleEntity>().Where(post => post.Kind == NodeKind.Post).SelectMany(post => PostKeysOf(Post(post, entities)));
        var form = Make(person, NamesOf(person), company: [.. company.Distinct().Order(StringComparer.Ordinal)]);
        return form.Company.IsEmpty && PersonNames.FullOf(form).IsEmpty && form.Known is null
            ? Make(person, form.Names, company: [article.ToString()])
            : form;
    }

    private static IEnumerable<string> PostKeysOf(EntityForm post) => post.Organisation is { } organisation
        ? OrganisationNames.SlugsOf(organisation).Select(slug => $"{Slug.Of(post.Role ?? post.Name)}@{slug}")
        : [];

    private static EntityForm Post(ArticleEntity post, Dictionary<string, ArticleEntity> entities)
    {
        var organisation = post.Organisation is { } key && entities.TryGetValue(key, out var found) ? Identity(found) : null;
        return Make(post with { Role = post.Role ?? post.Name }, NamesOf(post), organisation);
    }

    /// <summary>What tells an organisation, and no more, so that its posts do not multiply with the words used for it.</summary>
    private static EntityForm Identity(ArticleEntity organisation)
    {
        var form = Make(organisation, NamesOf(organisation));
        return form.Known is { } known
            ? Make(organisation with { Name = known, OrganisationKind = null }, [known])
            : Make(organisation with { OrganisationKind = null }, OrganisationNames.FullOf(form));
    }

    private static ImmutableArray<string> NamesOf(ArticleEntity entity)
    {
        var names = entity.Names.IsDefault ? [] : entity.Names;
        return [.. (entity.Kind == NodeKind.Post ? names : names.Add(entity.Name)).Distinct().Order(StringComparer.Ordinal)];
    }

    private static EntityForm Make(ArticleEntity entity, ImmutableArray<string> names, EntityForm? organisation = null, ImmutableArray<string>? company = null)
    {
        var posts = company ?? [];
        var hash = ContentHash.Of(
        [
            entity.Kind.ToString(), entity.Name, Count(names), .. names, entity.Known, entity.OrganisationKind?.ToString(), entity.Role,
            organisation?.Id, Count(posts), .. posts,
        ]);
        return new EntityForm(hash[..32], entity.Kind, entity.Name, names, entity.Known, entity.OrganisationKind, entity.Role, organisation, posts);
    }

    private static string Count(ImmutableArray<string> items) => items.Length.ToString(CultureInfo.InvariantCulture);
}
