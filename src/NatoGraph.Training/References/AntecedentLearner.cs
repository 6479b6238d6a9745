using NatoGraph.Extraction.Coreference.Antecedents;
using NatoGraph.Extraction.Weighing;
using NatoGraph.Training.Learning;

namespace NatoGraph.Training.References;

/// <summary>
/// Learns from marked articles whom words mean: first with the words before read as the marks say, then as what was learnt reads them, so
/// that it learns to bear its own mistakes.
/// </summary>
internal sealed class AntecedentLearner
{
    private const int Smallest = 4;

    /// <summary>A wrong holder of a post is a wrong claim, an unknown one none.</summary>
    private const int PostMargin = 60;

    private readonly SignIndex signs = new();

    /// <summary>The weights that some articles teach, in units.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="rounds">How often it reads them by what it learnt.</param>
    public Dictionary<string, int> Learn(IReadOnlyList<MarkedArticle> articles, int rounds = 1)
    {
        List<AntecedentExample> examples = [.. articles.SelectMany(article => AntecedentTeacher.Read(article, null, signs.Of))];
        var rows = Train(examples);
        for (var round = 0; round < rounds; round++)
        {
            var model = new AntecedentModel(new WeightTable(rows));
            examples.AddRange(articles.SelectMany(article => AntecedentTeacher.Read(article, model, signs.Of)));
            rows = Train(examples);
        }

        return rows;
    }

    /// <summary>Writes weights down.</summary>
    public static void Write(string file, IReadOnlyDictionary<string, int> rows) => WeightFile.Write(
        file,
        "What speaks for somebody as the one whom words mean that name nobody: made by NatoGraph.Training (references) from marked articles. sign, weight",
        [],
        rows.Select(row => (row.Key, row.Value)));

    private Dictionary<string, int> Train(List<AntecedentExample> examples)
    {
        var weights = new AntecedentTrainer(signs.Names.Count).Train(examples);
        return WeightFile.Kept(signs, weights, Smallest).Append((Name: AntecedentModel.PostRow, Weight: PostMargin)).ToDictionary(row => row.Name, row => row.Weight, StringComparer.Ordinal);
    }
}
