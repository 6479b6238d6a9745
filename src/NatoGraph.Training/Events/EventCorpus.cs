using System.Collections.Immutable;
using NatoGraph.Extraction.Evaluation;
using NatoGraph.Extraction.Events.Judging;
using NatoGraph.Extraction.Frames;
using NatoGraph.Training.Learning;
using NatoGraph.Training.Linking;

namespace NatoGraph.Training.Events;

/// <summary>Reads the events that annotated articles may tell of, and which of them the gold has.</summary>
internal sealed class EventCorpus
{
    /// <summary>The signs.</summary>
    public SignIndex Signs { get; } = new();

    /// <summary>The examples of each article of a folder of gold whose texts lie in another, with how many events its gold has.</summary>
    public IEnumerable<(ImmutableArray<EventExample> Examples, int Wanted)> Read(GoldFolder gold, string articles) =>
        gold.Articles.Select(article => Read(article, Path.Combine(articles, article.Name + ".txt")));

    private (ImmutableArray<EventExample> Examples, int Wanted) Read(GoldArticle gold, string file)
    {
        var reading = ArticleFiles.ReadFrames(file);
        var claims = ClaimFinder.Merged(reading, ClaimFinder.Said(reading));
        var candidates = EventCandidates.In(reading.Article, claims, areNamed: true).ToList();
        var waiting = (gold.Events ?? []).OrderBy(happened => happened.Optional).ToList();
        var examples = ImmutableArray.CreateBuilder<EventExample>();
        foreach (var candidate in candidates.Where(candidate => candidate.Read is not null))
        {
            var match = waiting.Find(happened => EventScorer.Fits(happened, candidate.Read!));
            waiting.RemoveAll(happened => happened == match);
            if (match is not { Optional: true })
            {
                examples.Add(Example(candidate, match is not null));
            }
        }

        foreach (var candidate in candidates.Where(candidate => candidate.Read is null))
        {
            var matches = waiting.Where(happened => happened.Kind == GoldWords.Of(candidate.Kind) && happened.From is not null && EventCandidates.Agree(GoldWords.Exact(happened.From), DateOf(candidate)!)).ToList();
            if (!matches.Exists(match => match.Optional) && (matches.Count == 0 || matches.Exists(match => GoldWords.Range(match.Quote) is not { } quote || quote.Overlaps(candidate.Site!.Sentence.Range))))
            {
                examples.Add(Example(candidate, matches.Count > 0));
            }
        }

        return (examples.ToImmutable(), (gold.Events ?? []).Count(happened => !happened.Optional));
    }

    private static string? DateOf(EventCandidate candidate) => (candidate.Read?.From ?? candidate.Site?.Date) is { } date ? GoldWords.Exact(date.ToString()) : null;

    private EventExample Example(EventCandidate candidate, bool isWanted) =>
        new(candidate.Kind, candidate.Read is not null, isWanted, DateOf(candidate), [.. EventModel.NamesOf(candidate).Select(Signs.Of)]);
}
