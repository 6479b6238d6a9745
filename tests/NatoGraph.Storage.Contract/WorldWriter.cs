using System.Collections.Immutable;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Projection;
using NatoGraph.Domain.Resolution;
using NatoGraph.Storage.Writing;

namespace NatoGraph.Storage.Contract;

/// <summary>Writes articles whose keys are the ids of their entities, step by step as ingestion does, without its rules.</summary>
internal static class WorldWriter
{
    public static Task<IReadOnlyList<ProjectionUnit>> WriteAsync(IGraphStore store, LoggedArticle article, params UnitProjection[] projections) => store.WriteAsync<IReadOnlyList<ProjectionUnit>>(
        async (transaction, token) =>
        {
            var left = await transaction.AppendAsync(article, token);
            var forms = await transaction.PutFormsAsync(article.Article.Id, article.Entities.ToDictionary(entity => entity.Key, entity => FormOf(entity.Key)), token);
            var block = await transaction.GetBlockAsync(forms.Keys, token);
            await transaction.PutEntitiesAsync(Resolved(block), forms.Orphans, token);
            var claims = await transaction.GetClaimsOfArticlesAsync([article.Article.Id], token);
            var touched = await transaction.PutClaimsAsync([.. claims.SelectMany(Feeding)], token);
            await transaction.PutFactsAsync(projections, token);
            return [.. left.Union(touched)];
        },
        CancellationToken.None);

    /// <summary>A form that has the id's text for name and key.</summary>
    public static KeyedForm FormOf(string key) =>
        new(new EntityForm("form of " + key, NodeId.Parse(key).Kind, key, [key], null, null, null, null, []), [key]);

    /// <summary>The entities of the <see cref="World"/> that forms name.</summary>
    public static ResolvedEntities Resolved(IEnumerable<SupportedForm> block)
    {
        var entities = block.Select(form => World.Entities[NodeId.Parse(form.Form.Name)]).ToList();
        return new ResolvedEntities(
            [.. entities.OfType<Person>()],
            [.. entities.OfType<Organisation>()],
            [.. entities.OfType<Post>()],
            [.. block.Select(form => new Assignment(form.Form.Id, NodeId.Parse(form.Form.Name)))],
            entities.Contains(World.Rutte)
                ? ImmutableSortedDictionary<NodeId, NodeId>.Empty.Add(World.Id("person/rutte"), World.Rutte.Id)
                : ImmutableSortedDictionary<NodeId, NodeId>.Empty);
    }

    private static IEnumerable<FeedingClaim> Feeding(ArticleClaims article) =>
        article.Claims.Select(claim => new FeedingClaim(Resolve(claim), [UnitOf(claim.Statement)]));

    private static ProjectionUnit UnitOf(ClaimDraft statement) =>
        statement.Predicate == Predicate.Occurred ? WorldFacts.EventUnit : WorldFacts.SecretaryUnit;

    private static ResolvedClaim Resolve(Claim claim) => new(
        claim,
        Find(claim.Statement.Subject),
        Find(claim.Statement.Object),
        Find(claim.Statement.Post),
        [.. claim.Statement.Participants.Select(NodeId.Parse).Order()],
        Find(claim.Statement.Attribution.Entity));

    private static NodeId? Find(string? key) => key is null ? null : NodeId.Parse(key);
}
