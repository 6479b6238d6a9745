using System.Collections.Immutable;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Extraction;
using NatoGraph.Extraction.Coreference;

namespace NatoGraph.Extraction.Frames;

/// <summary>The posts of an article, with those that only a verb names: who "préside le Conseil" is its president.</summary>
/// <param name="text">The article with its mentions resolved.</param>
internal sealed class PostRegistry(ResolvedText text)
{
    private static readonly string[] Heads =
        ["président", "secrétaire général", "directeur général", "directeur exécutif", "directeur", "chef", "patron", "dirigeant", "gouverneur", "premier secrétaire", "commandant", "commissaire général", "administrateur", "premier ministre", "maire"];

    private readonly List<ArticleEntity> posts = [.. text.Entities.Where(entity => entity.Kind == NodeKind.Post)];
    private readonly List<ArticleEntity> added = [];

    /// <summary>The article's entities with the added posts that its claims speak of.</summary>
    public ImmutableArray<ArticleEntity> EntitiesOf(IReadOnlyCollection<ClaimDraft> claims) =>
        [.. text.Entities, .. added.Where(post => claims.Any(claim => claim.Object == post.Key || claim.Post == post.Key))];

    /// <summary>The post with this key.</summary>
    public ArticleEntity Post(string key) => posts.Find(post => string.Equals(post.Key, key, StringComparison.Ordinal))!;

    /// <summary>Who leads a body: the leading post that the article knows of it, else one of the given role.</summary>
    public string Head(string body, string role)
    {
        var known = Heads
            .Select(head => posts.Find(post => post.Organisation == body && string.Equals(post.Role, head, StringComparison.OrdinalIgnoreCase)))
            .FirstOrDefault(post => post is not null);
        return known?.Key ?? Of(text.Organisations[body].Head ?? role, body);
    }

    /// <summary>The post of this role in this body.</summary>
    public string Of(string role, string body)
    {
        var known = posts.Find(post => post.Organisation == body && string.Equals(post.Role, role, StringComparison.OrdinalIgnoreCase));
        if (known is null)
        {
            known = new ArticleEntity($"post/{Slug.Of(role)}@{body}", NodeKind.Post, text.LabelOf(role, body), [role]) { Role = role, Organisation = body };
            posts.Add(known);
            added.Add(known);
        }

        return known.Key;
    }
}
