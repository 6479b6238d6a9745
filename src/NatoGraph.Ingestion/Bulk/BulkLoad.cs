using System.Threading.Channels;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Projection;
using NatoGraph.Domain.Resolution;
using NatoGraph.Storage;
using NatoGraph.Storage.Archiving;
using NatoGraph.Storage.Reading;
using NatoGraph.Storage.Rows;
using NatoGraph.Storage.Writing;

namespace NatoGraph.Ingestion.Bulk;

/// <summary>
/// Fills an empty store with many articles at once: everything is resolved and projected here, by the same functions as article by article, and
/// handed to the store in large pieces while the next are made. The articles are read twice, so that only their forms need be held in memory,
/// and the claims of what later articles speak of, too.
/// </summary>
/// <param name="store">An empty store.</param>
public sealed class BulkLoad(IGraphArchive store)
{
    private const int ArticlesAtOnce = 500;
    private const int RowsAtOnce = 4000;
    private const int PiecesAhead = 4;

    private readonly LoadedForms forms = new();
    private long sequence;

    /// <summary>Resolves, projects and writes.</summary>
    /// <param name="name">What is loaded; a load that was stopped goes on under the same name, where the store can.</param>
    /// <param name="articles">Different articles, each with its claims ordered by id; the same, in the same order, whenever they are read.</param>
    /// <param name="cancellationToken">Stops the load.</param>
    /// <returns>How many claims were written.</returns>
    /// <exception cref="StoreException">The store holds something else, or cannot be written.</exception>
    public async Task<long> RunAsync(string name, IEnumerable<LoggedArticle> articles, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(articles);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var pieces = Channel.CreateBounded<IReadOnlyCollection<ArchiveRow>>(PiecesAhead);
        var making = Task.Run(() => MakeAsync(articles, pieces.Writer, stop.Token), CancellationToken.None);
        try
        {
            await store.LoadAsync(name, pieces.Reader.ReadAllAsync(cancellationToken), cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await making.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        return sequence;
    }

    // What goes wrong here is thrown where the pieces are read.
    private async Task MakeAsync(IEnumerable<LoggedArticle> articles, ChannelWriter<IReadOnlyCollection<ArchiveRow>> pieces, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var piece in Pieces(articles, cancellationToken))
            {
                await pieces.WriteAsync(piece, cancellationToken).ConfigureAwait(false);
            }

            pieces.Complete();
        }
        catch (Exception problem)
        {
            pieces.Complete(problem);
            throw;
        }
    }

    private IEnumerable<IReadOnlyCollection<ArchiveRow>> Pieces(IEnumerable<LoggedArticle> articles, CancellationToken cancellationToken)
    {
        foreach (var some in articles.Chunk(ArticlesAtOnce))
        {
            cancellationToken.ThrowIfCancellationRequested();
            forms.Read(some);
        }

        foreach (var piece in forms.Resolve().SelectMany(rows => rows.Chunk(RowsAtOnce)))
        {
            yield return piece;
        }

        var units = new OpenUnits(forms.Awaited());
        var number = 0;
        foreach (var some in articles.Chunk(ArticlesAtOnce))
        {
            foreach (var piece in PiecesOf(some, number, units))
            {
                yield return piece;
            }

            number += some.Length;
        }

        foreach (var closed in units.Close().Chunk(ArticlesAtOnce))
        {
            foreach (var piece in Facts(closed))
            {
                yield return piece;
            }
        }
    }

    private IEnumerable<IReadOnlyCollection<ArchiveRow>> PiecesOf(LoggedArticle[] articles, int first, OpenUnits units)
    {
        yield return [.. articles.Select((article, index) => new ArticleEntry(article, 1, null, forms.MentionsOf(first + index), article.Claims.Length))];
        var claims = new List<ClaimEntry>();
        var closed = new List<KeyValuePair<ProjectionUnit, List<ResolvedClaim>>>();
        foreach (var (index, article) in articles.Index())
        {
            foreach (var feeding in ClaimResolution.Resolve(new ArticleClaims(article.Article.Id, article.Claims, forms.EntitiesOf(first + index))))
            {
                claims.Add(Entry(feeding, ++sequence));
                units.Feed(feeding);
            }

            closed.AddRange(units.Named(forms.NamedBy(first + index)));
        }

        yield return claims;
        foreach (var piece in Facts(closed))
        {
            yield return piece;
        }
    }

    private static IEnumerable<IReadOnlyCollection<ArchiveRow>> Facts(IReadOnlyCollection<KeyValuePair<ProjectionUnit, List<ResolvedClaim>>> units)
    {
        var projected = units.AsParallel().AsOrdered().Select(unit => (Unit: UnitKey.Of(unit.Key), Facts: Projector.Project(unit.Key, unit.Value))).ToList();
        yield return [.. projected.AsParallel().AsOrdered().SelectMany(unit => FactRow.Of(unit.Facts).Select(row => new FactEntry(row, unit.Unit)))];
        yield return [.. projected.SelectMany(unit => unit.Facts.Contradictions.Select(one => new ContradictionEntry(one.Id, unit.Unit, ContradictionEntry.DocumentOf(one))))];
        yield return [.. projected.Where(unit => !unit.Facts.Diagnostics.IsEmpty).Select(unit => new DiagnosticsEntry(unit.Unit, DiagnosticsEntry.DocumentOf(unit.Facts.Diagnostics)))];
    }

    private static ClaimEntry Entry(FeedingClaim feeding, long sequence) => new(
        new ClaimRecord(feeding.Claim, null, sequence, 1),
        [.. new[] { feeding.Claim.Subject, feeding.Claim.Object, feeding.Claim.Post }.OfType<NodeId>().Concat(feeding.Claim.Participants).Distinct()],
        [.. feeding.Units.Distinct().Select(UnitKey.Of)]);
}
