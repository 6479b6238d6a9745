using System.Collections.Immutable;
using NatoGraph.Domain.Extraction;
using NatoGraph.Extraction.Evaluation;
using NatoGraph.Extraction.Frames;
using NatoGraph.Extraction.Frames.Linking;

namespace NatoGraph.Training.Linking;

/// <summary>Finds the thresholds that score best on articles that were not learnt from, and says how well they do.</summary>
/// <param name="trainer">Learns.</param>
/// <param name="scored">The articles, in a mixed order.</param>
/// <param name="others">Articles that are always learnt from and never scored.</param>
internal sealed class LinkValidation(LinkTrainer trainer, IReadOnlyList<AnnotatedArticle> scored, IReadOnlyList<AnnotatedArticle> others)
{
    private const int Folds = 5;

    private static readonly double[] Additions = [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7, 0.8];

    private static readonly double[] Losses = [0.02, 0.05, 0.08, 0.1, 0.15, 0.2, 0.3];

    /// <summary>The thresholds, by what is said: from which score on a link is a claim, and below which one a claim is dropped.</summary>
    public (ImmutableArray<int> Adds, ImmutableArray<int> Keeps) Run()
    {
        var models = new Dictionary<AnnotatedArticle, LinkModel>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var model = LinkTrainer.ModelOf(trainer.Train([.. scored.Where((_, at) => at % Folds != fold), .. others]));
            foreach (var article in scored.Where((_, at) => at % Folds == fold))
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
                var tried = adds.SetItem((int)kind, LinkModel.ScoreOf(chance));
                if (Report($"{kind} from {chance}", models, tried, keeps) is var f1 && f1 > best)
                {
                    (best, adds) = (f1, tried);
                }
            }

            foreach (var chance in Losses)
            {
                var tried = keeps.SetItem((int)kind, LinkModel.ScoreOf(chance));
                if (Report($"{kind} kept from {chance}", models, adds, tried) is var f1 && f1 > best)
                {
                    (best, keeps) = (f1, tried);
                }
            }
        }

        Report("chosen", models, adds, keeps);
        return (adds, keeps);
    }

    private double Report(string name, Dictionary<AnnotatedArticle, LinkModel> models, ImmutableArray<int> adds, ImmutableArray<int> keeps)
    {
        var extracted = scored.ToDictionary(article => article.Gold.Name, article => Extract(article, models[article].With(adds, keeps)), StringComparer.Ordinal);
        var score = Evaluator.Compare(GoldFolder.Of(scored.Select(article => article.Gold)), extracted);
        var all = score.ClaimsAndEvents;
        var parts = score.Parts.Where(part => part.Key.StartsWith("claim:", StringComparison.Ordinal)).Select(part => $"{part.Key[6..]} {part.Value.F1:0.000} ({part.Value.Right}/{part.Value.Wrong}/{part.Value.Missing})");
        var attributes = score.Attributes.Select(attribute => $"{attribute.Key} {attribute.Value.Right}/{attribute.Value.Of}");
        Console.WriteLine($"{name,-24} F1 {all.F1:0.0000} P {all.Precision:0.000} R {all.Recall:0.000}  {string.Join("  ", parts.Concat(attributes))}");
        return all.F1;
    }

    private static ExtractedArticle Extract(AnnotatedArticle article, LinkModel model)
    {
        var found = ClaimFinder.Conclude(article.Reading, new Linker(model).Judge(article.Reading));
        return new ExtractedArticle(article.Cleaned.Removed, found.Entities, found.Claims);
    }
}
