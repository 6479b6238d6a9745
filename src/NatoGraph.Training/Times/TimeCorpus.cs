using System.Collections.Immutable;
using NatoGraph.Domain.Claims;
using NatoGraph.Extraction.Evaluation;
using NatoGraph.Extraction.Events.Judging;
using NatoGraph.Extraction.Frames;
using NatoGraph.Extraction.Time.Dating;
using NatoGraph.Extraction.Time.Judging;
using NatoGraph.Training.Dates;
using NatoGraph.Training.Learning;
using NatoGraph.Training.Linking;

namespace NatoGraph.Training.Times;

/// <summary>Reads what is asked about the times of annotated claims that are found, with the answers among which to choose.</summary>
internal sealed class TimeCorpus
{
    private static readonly LinkSettings DateLearning = new() { Least = 4 };

    private readonly DateCorpus dates = new();

    /// <summary>The signs.</summary>
    public SignIndex Signs { get; } = new();

    /// <summary>The examples of some articles by folds, the dates of each given by weights that were learnt from the other folds alone.</summary>
    /// <param name="folders">Gold, and where its articles lie.</param>
    /// <param name="folds">How many folds.</param>
    public ImmutableArray<ImmutableArray<TimeExample>> Read(IEnumerable<(GoldFolder Gold, string Articles)> folders, int folds)
    {
        var all = new Chance(5).Mix(folders.SelectMany(folder => folder.Gold.Articles.Select(gold => Read(gold, folder.Articles))));
        return [.. Enumerable.Range(0, folds).Select(fold => Fold(all, at => at % folds == fold))];
    }

    private ImmutableArray<TimeExample> Fold(ArticleReading[] all, Func<int, bool> isIn)
    {
        var model = Learnt(all.Where((_, at) => !isIn(at)).SelectMany(one => one.Dates));
        return [.. all.Where((_, at) => isIn(at)).SelectMany(one => Examples(one, model))];
    }

    private DateModel Learnt(IEnumerable<DateExample> examples)
    {
        var weights = new LogisticTrainer(dates.Signs.Names.Count, DateLearning).Train(
            [.. examples.SelectMany(example => example.Choices.Select(choice => (choice.Signs, example.Wanted.Contains(choice.Date), 1.0)))]);
        var rows = WeightFile.Kept(dates.Signs, weights, DateLearning.Smallest).ToDictionary(row => row.Name, row => row.Weight, StringComparer.Ordinal);
        rows[DateModel.AddsRow] = DateModel.French.Adds;
        return new DateModel(rows);
    }

    private ArticleReading Read(GoldArticle gold, string folder)
    {
        var reading = ArticleFiles.ReadFrames(Path.Combine(folder, gold.Name + ".txt"));
        var said = ClaimFinder.Judged(reading);
        return new(gold, reading, said, dates.Of(gold, reading, said));
    }

    private IEnumerable<TimeExample> Examples(ArticleReading one, DateModel model)
    {
        var claims = EventJudge.Judge(one.Reading.Article, ClaimFinder.Merged(one.Reading, one.Said, model));
        var names = new GoldNames(one.Gold, one.Reading.Registry.EntitiesOf(claims));
        return from choice in new TimeChoices(one.Reading, claims, model, areNamed: true).All()
               let told = Claims(one.Gold, names, choice.Question)
               where told.Exists(claim => !claim.Optional)
               select Example(choice, told);
    }

    private static List<GoldClaim> Claims(GoldArticle gold, GoldNames names, TimeQuestion question)
    {
        var predicate = GoldWords.Of(question.Followed is null ? Predicate.HoldsPost : Predicate.Succeeds);
        var (subjects, objects) = (names.KeysOf(question.Tenure.Person).ToList(), names.KeysOf(question.Followed ?? question.Tenure.Post).ToList());
        return [.. (gold.Claims ?? []).Where(claim => claim.Predicate == predicate && subjects.Contains(claim.Subject) && objects.Contains(claim.Object))];
    }

    private TimeExample Example(TimeChoice choice, List<GoldClaim> told)
    {
        string DateOf(GoldClaim claim) => GoldWords.Exact(choice.Question.Bound == TenureBound.From ? claim.From : claim.Until);
        var left = told.Where(claim => claim.Optional).Select(DateOf).Where(date => date.Length > 0).ToHashSet(StringComparer.Ordinal);
        return new(
            choice.Question.Followed is not null,
            [.. told.Where(claim => !claim.Optional).Select(DateOf).Where(date => date.Length > 0)],
            [.. choice.Question.Given.Select(date => GoldWords.Exact(date.ToString())).Where(date => !left.Contains(date))],
            [
                .. choice.Options.Select(option => (Date: GoldWords.Exact(option.Date?.ToString()), Signs: option.Signs.Names.Distinct(StringComparer.Ordinal).Select(Signs.Of).ToArray()))
                    .Where(option => !left.Contains(option.Date)),
            ]);
    }

    private sealed record ArticleReading(GoldArticle Gold, FrameReading Reading, IReadOnlyList<ClaimDraft> Said, ImmutableArray<DateExample> Dates);
}
