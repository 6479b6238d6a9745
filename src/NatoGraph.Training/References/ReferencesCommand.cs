using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using NatoGraph.Extraction;
using NatoGraph.Extraction.Coreference.Antecedents;
using NatoGraph.Extraction.Evaluation;
using NatoGraph.Extraction.Evaluation.References;
using NatoGraph.Extraction.Weighing;
using NatoGraph.Training.Learning;

namespace NatoGraph.Training.References;

/// <summary><c>references GOLD ARTICLES MARKS [--more FOLDER…] [--diff] [--write WEIGHTS]</c></summary>
internal static class ReferencesCommand
{
    private const int Context = 60;
    private const int Folds = 6;

    public static Command Create()
    {
        var gold = new Argument<string>("GOLD") { Description = "The folder of gold files." };
        var articles = new Argument<string>("ARTICLES") { Description = "The folder of the articles." };
        var marks = new Argument<string>("MARKS") { Description = "The folder that tells whom words stand for." };
        var more = new Option<string[]>("--more") { Description = "Further folders of articles beside their gold.", AllowMultipleArgumentsPerToken = true };
        var diff = new Option<bool>("--diff") { Description = "Show what was read otherwise." };
        var write = new Option<FileInfo>("--write") { Description = "Learn the weights anew, cross-validate them by article, and write them there." };
        var command = new Command("references", "Measure to whom pronouns and descriptions are tied.") { gold, articles, marks, more, diff, write };
        command.SetAction(parsed =>
        {
            IEnumerable<(string Gold, string Articles)> folders = [(parsed.GetValue(gold)!, parsed.GetValue(articles)!), .. (parsed.GetValue(more) ?? []).Select(folder => (folder, folder))];
            List<MarkedArticle> all = [.. folders.SelectMany(folder => MarkedArticle.Read(GoldFolder.Read(folder.Gold), folder.Articles, parsed.GetValue(marks)!))];
            if (parsed.GetValue(write) is { } weights)
            {
                Report(CrossValidated(new Chance(5).Mix(all), parsed.GetValue(diff)), all.Count);
                AntecedentLearner.Write(weights.FullName, new AntecedentLearner().Learn(all));
            }
            else
            {
                Report(all.Select(article => Score(article, AntecedentModel.French, parsed.GetValue(diff))), all.Count);
            }
        });
        return command;
    }

    /// <summary>How each article is read by what the others teach.</summary>
    private static IEnumerable<ImmutableSortedDictionary<ReferenceClass, ReferenceTally>> CrossValidated(IReadOnlyList<MarkedArticle> all, bool isTold)
    {
        for (var fold = 0; fold < Folds; fold++)
        {
            var model = new AntecedentModel(new WeightTable(new AntecedentLearner().Learn([.. all.Where((_, at) => at % Folds != fold)])));
            foreach (var article in all.Where((_, at) => at % Folds == fold))
            {
                yield return Score(article, model, isTold);
            }
        }
    }

    private static ImmutableSortedDictionary<ReferenceClass, ReferenceTally> Score(MarkedArticle article, IAntecedentJudge judge, bool isTold)
    {
        var resolved = ClaimExtractor.Read(article.Text, judge, CancellationToken.None).Resolved;
        var text = article.Text.Text;
        return ReferenceScore.Of(resolved, article.Gold, article.Marks, isTold ? (mark, key) => Console.WriteLine(
            $"{article.Gold.Name}: {text[Math.Max(0, mark.Range.Start - Context)..mark.Range.Start]}⟦{mark.Range.Of(text)}={mark.Person} read {key ?? "as nobody"}⟧{text[mark.Range.End..Math.Min(text.Length, mark.Range.End + Context)]}".ReplaceLineEndings(" ")) : null);
    }

    private static void Report(IEnumerable<ImmutableSortedDictionary<ReferenceClass, ReferenceTally>> scores, int articles)
    {
        var tallies = scores.SelectMany(score => score).GroupBy(one => one.Key, one => one.Value).OrderBy(group => group.Key)
            .Select(group => (Name: group.Key.ToString(), Tally: group.Aggregate((left, right) => left + right))).ToList();
        Console.WriteLine($"{articles} articles");
        Console.WriteLine($"{"",-14}{"meant",7}{"found",7}{"right",7}{"wrong",7}{"extra",7}{"P",7}{"R",7}{"F1",7}");
        foreach (var (name, tally) in tallies.Append(("all", tallies.Aggregate(default(ReferenceTally), (sum, one) => sum + one.Tally))))
        {
            string Part(double share) => share.ToString("0.000", CultureInfo.InvariantCulture);
            Console.WriteLine($"{name,-14}{tally.Meant,7}{tally.Found,7}{tally.Right,7}{tally.Wrong,7}{tally.Spurious,7}{Part(tally.Precision),7}{Part(tally.Recall),7}{Part(tally.F1),7}");
        }
    }
}
