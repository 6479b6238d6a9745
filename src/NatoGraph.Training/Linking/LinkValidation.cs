using System.Collections.Immutable;
using NatoGraph.Domain.Extraction;
using NatoGraph.Extraction.Evaluation;
using NatoGraph.Extraction.Frames;
using NatoGraph.Extraction.Frames.Linking;
using NatoGraph.Extraction.Weighing;

namespace NatoGraph.Training.Linking;

/// <summary>Finds the thresholds that score best on articles that were not learnt from, and says how well they do.</summary>
/// <param name="trainer">Learns.</param>
/// <param name="articles">The articles, in a mixed order.</param>
internal sealed class LinkValidation(LinkTrainer trainer, IReadOnlyList<AnnotatedArticle> articles)
{
    private const int Folds = 5;

    /// <summary>A link that is rather wrong than right is not added, whatever it would score.</summary>
    private static readonly double[] Additions = [0.8, 0.7, 0.6, 0.55, 0.5];

    private static readonly double[] Losses = [0.02, 0.05, 0.08, 0.1, 0.15, 0.2, 0.3];

    /// <summary>The rows of the model that hold the thresholds and what was measured with them.</summary>
    public ImmutableArray<(string Name, ImmutableArray<int> Values)> Run()
    {
        var models = new Dictionary<AnnotatedArticle, LinkModel>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var model = LinkTrainer.ModelOf(trainer.Train([.. articles.Where((_, at) => at % Folds != fold)]));
            foreach (var article in articles.Where((_, at) => at % Folds == fold))
            {
                models[article] = model;
            }
        }

        var kinds = Enum.GetValues<LinkKind>();
        var adds = ImmutableArray.Create(Enumerable.Repeat(int.MaxValue, kinds.Length).ToArray());
        var keeps = ImmutableArray.Create(Enumerable.Repeat(int.MinValue, kinds.Length).ToArray());
        var best = Report("frames alone", models, adds, keeps);
        foreach (var kind in kinds)
        {
            foreach (var chance in Additions)
            {
                var tried = adds.SetItem((int)kind, LogOdds.Of(chance));
                if (Report($"{kind} from {chance}", models, tried, keeps) is var f1 && f1 > best)
                {
                    (best, adds) = (f1, tried);
                }
            }

            foreach (var chance in Losses)
            {
                var tried = keeps.SetItem((int)kind, LogOdds.Of(chance));
                if (Report($"{kind} kept from {chance}", models, adds, tried) is var f1 && f1 > best)
                {
                    (best, keeps) = (f1, tried);
                }
            }
        }

        Report("chosen", models, adds, keeps);
        var rules = Compare(articles, models, adds, keeps).Rules;
        var measured = kinds.Select(kind => rules.GetValueOrDefault(LinkRules.NameOf(kind))).ToList();
        return
        [
            (LinkModel.AddsRow, adds),
            (LinkModel.KeepsRow, keeps),
            (LinkModel.RightRow, [.. measured.Select(rule => rule.Right)]),
            (LinkModel.OfRow, [.. measured.Select(rule => rule.Of)]),
        ];
    }

    /// <summary>The mean score of the articles that the frames were tuned on and of those that they were not.</summary>
    private double Report(string name, Dictionary<AnnotatedArticle, LinkModel> models, ImmutableArray<int> adds, ImmutableArray<int> keeps)
    {
        var scores = articles.GroupBy(article => article.IsFresh).OrderBy(group => group.Key).Select(group => Compare([.. group], models, adds, keeps)).ToList();
        Console.WriteLine($"{name,-24} {string.Join(" | ", scores.Select(Written))}");
        return scores.Average(score => score.ClaimsAndEvents.F1);
    }

    private static Score Compare(IReadOnlyList<AnnotatedArticle> group, Dictionary<AnnotatedArticle, LinkModel> models, ImmutableArray<int> adds, ImmutableArray<int> keeps) => Evaluator.Compare(
        GoldFolder.Of(group.Select(article => article.Gold)),
        group.ToDictionary(article => article.Gold.Name, article => Extract(article, models[article].With(adds, keeps)), StringComparer.Ordinal));

    private static string Written(Score score)
    {
        var all = score.ClaimsAndEvents;
        var parts = score.Parts.Where(part => part.Key.StartsWith("claim:", StringComparison.Ordinal)).Select(part => $"{part.Key[6..10]} {part.Value.Right}/{part.Value.Wrong}/{part.Value.Missing}");
        return $"F1 {all.F1:0.000} P {all.Precision:0.000} R {all.Recall:0.000} {string.Join(" ", parts)}";
    }

    private static ExtractedArticle Extract(AnnotatedArticle article, LinkModel model)
    {
        var found = ClaimFinder.Conclude(article.Reading, new Linker(model).Judge(article.Reading));
        return new ExtractedArticle(article.Cleaned.Removed, found.Entities, found.Claims);
    }
}
