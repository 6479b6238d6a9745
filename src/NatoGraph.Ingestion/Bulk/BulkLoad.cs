using System.Collections.Immutable;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Projection;
using NatoGraph.Domain.Resolution;
using NatoGraph.Storage.Archiving;
using NatoGraph.Storage.Reading;
using NatoGraph.Storage.Rows;
using NatoGraph.Storage.Writing;

namespace NatoGraph.Ingestion.Bulk;

/// <summary>
/// Fills an empty store with many articles at once: everything is resolved and projected here, by the same functions as article by article, and
/// only then written, in large pieces. It holds all claims in memory.
/// </summary>
/// <param name="store">An empty store.</param>
public sealed class BulkLoad(IGraphArchive store)
{
    private const int RowsAtOnce = 2000;

    private readonly Dictionary<string, (KeyedForm Form, int Articles)> forms = new(StringComparer.Ordinal);
    private readonly List<(LoggedArticle Article, ImmutableSortedDictionary<string, string> Mentions)> articles = [];

    /// <summary>Adds an article to what is to be written.</summary>
    /// <param name="article">An article that is not there yet, with its claims ordered by id.</param>
    public void Add(LoggedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var named = ArticleReading.FormsOf(article);
        foreach (var form in named.Values.DistinctBy(form => form.Form.Id))
        {
            forms[form.Form.Id] = (form, forms.GetValueOrDefault(form.Form.Id).Articles + 1);
        }

        articles.Add((article, named.ToImmutableSortedDictionary(pair => pair.Key, pair => pair.Value.Form.Id, StringComparer.Ordinal)));
    }

    /// <summary>Resolves, projects and writes.</summary>
    /// <returns>How many claims were written.</returns>
    public async Task<int> WriteAsync(CancellationToken cancellationToken)
    {
        var entities = Resolver.Resolve([.. forms.Values.Select(form => new SupportedForm(form.Form.Form, form.Articles))]);
        var entityOf = entities.Assignments.ToDictionary(assignment => assignment.Form, assignment => assignment.Entity, StringComparer.Ordinal);
        await PutAsync(forms.Values.Select(form => new FormEntry(form.Form, form.Articles, entityOf[form.Form.Form.Id])), cancellationToken).ConfigureAwait(false);
        await PutAsync(articles.Select(Entry), cancellationToken).ConfigureAwait(false);
        await PutAsync(EntityRow.Of(entities).Select(row => new EntityEntry(row)), cancellationToken).ConfigureAwait(false);
        await PutAsync(entities.Redirects.Select(redirect => new RedirectEntry(redirect.Key, redirect.Value)), cancellationToken).ConfigureAwait(false);
        var claims = articles.AsParallel().AsOrdered().WithCancellation(cancellationToken).SelectMany(article => ClaimResolution.Resolve(Resolvable(article, entityOf))).ToList();
        await PutAsync(claims.Select((claim, index) => Entry(claim, index + 1)), cancellationToken).ConfigureAwait(false);
        await PutFactsAsync(claims, cancellationToken).ConfigureAwait(false);
        return claims.Count;
    }

    private async Task PutFactsAsync(List<FeedingClaim> claims, CancellationToken cancellationToken)
    {
        var units = claims.SelectMany(claim => claim.Units.Select(unit => (unit, claim.Claim))).ToLookup(pair => pair.unit, pair => pair.Claim);
        var projected = units.AsParallel().AsOrdered().WithCancellation(cancellationToken).Select(unit => Projected(UnitKey.Of(unit.Key), Projector.Project(unit.Key, [.. unit]))).ToList();
        await PutAsync(projected.SelectMany(unit => unit.Rows), cancellationToken).ConfigureAwait(false);
        await PutAsync(projected.SelectMany(unit => unit.Facts.Contradictions.Select(one => new ContradictionEntry(one.Id, unit.Unit, ContradictionEntry.DocumentOf(one)))), cancellationToken).ConfigureAwait(false);
        await PutAsync(projected.Where(unit => !unit.Facts.Diagnostics.IsEmpty).Select(unit => new DiagnosticsEntry(unit.Unit, DiagnosticsEntry.DocumentOf(unit.Facts.Diagnostics))), cancellationToken).ConfigureAwait(false);
    }

    private static (string Unit, UnitFacts Facts, ImmutableArray<FactEntry> Rows) Projected(string unit, UnitFacts facts) =>
        (unit, facts, [.. FactRow.Of(facts).Select(row => new FactEntry(row, unit))]);

    private async Task PutAsync(IEnumerable<ArchiveRow> rows, CancellationToken cancellationToken)
    {
        foreach (var some in rows.Chunk(RowsAtOnce))
        {
            await store.AddRowsAsync(some, cancellationToken).ConfigureAwait(false);
        }
    }

    private static ArticleEntry Entry((LoggedArticle Article, ImmutableSortedDictionary<string, string> Mentions) article) =>
        new(article.Article, 1, null, article.Mentions, article.Article.Claims.Length);

    private static ArticleClaims Resolvable((LoggedArticle Article, ImmutableSortedDictionary<string, string> Mentions) article, Dictionary<string, NodeId> entityOf) => new(
        article.Article.Article.Id,
        article.Article.Claims,
        article.Mentions.ToImmutableDictionary(mention => mention.Key, mention => entityOf[mention.Value], StringComparer.Ordinal));

    private static ClaimEntry Entry(FeedingClaim feeding, long sequence) => new(
        new ClaimRecord(feeding.Claim, null, sequence, 1),
        [.. new[] { feeding.Claim.Subject, feeding.Claim.Object, feeding.Claim.Post }.OfType<NodeId>().Concat(feeding.Claim.Participants).Distinct()],
        [.. feeding.Units.Distinct().Select(UnitKey.Of)]);
}
