using System.Globalization;
using NatoGraph.Extraction.Coreference.Antecedents;
using NatoGraph.Extraction.Frames.Linking;
using NatoGraph.Extraction.Language;

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

    private readonly Dictionary<string, int> indices = new(StringComparer.Ordinal);
    private readonly List<string> names = [];

    /// <summary>The weights that some articles teach, in units.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="rounds">How often it reads them by what it learnt.</param>
    public SortedDictionary<string, int> Learn(IReadOnlyList<MarkedArticle> articles, int rounds = 1)
    {
        List<AntecedentExample> examples = [.. articles.SelectMany(article => AntecedentTeacher.Read(article, null, IndexOf))];
        var rows = Train(examples);
        for (var round = 0; round < rounds; round++)
        {
            var model = new AntecedentModel(new WeightTable(rows));
            examples.AddRange(articles.SelectMany(article => AntecedentTeacher.Read(article, model, IndexOf)));
            rows = Train(examples);
        }

        return rows;
    }

    /// <summary>Writes weights down.</summary>
    public static void Write(string file, SortedDictionary<string, int> rows) => File.WriteAllLines(file,
    [
        "# What speaks for somebody as the one whom words mean that name nobody: made by NatoGraph.Training (references) from marked articles. sign, weight",
        .. rows.Select(row => $"{row.Key}\t{row.Value.ToString(CultureInfo.InvariantCulture)}"),
    ]);

    private SortedDictionary<string, int> Train(List<AntecedentExample> examples)
    {
        var weights = new AntecedentTrainer(names.Count).Train(examples);
        var rows = new SortedDictionary<string, int>(StringComparer.Ordinal) { [AntecedentModel.PostRow] = PostMargin };
        for (var at = 0; at < weights.Length; at++)
        {
            var weight = (int)Math.Round(weights[at] * LinkModel.Unit);
            if (Math.Abs(weight) >= Smallest)
            {
                rows[names[at]] = weight;
            }
        }

        return rows;
    }

    private int IndexOf(string name)
    {
        if (!indices.TryGetValue(name, out var index))
        {
            indices[name] = index = names.Count;
            names.Add(name);
        }

        return index;
    }
}
