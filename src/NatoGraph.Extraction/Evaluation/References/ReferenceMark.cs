using System.Collections.Immutable;
using System.Globalization;
using NatoGraph.Domain.Articles;

namespace NatoGraph.Extraction.Evaluation.References;

/// <summary>Words that a careful reader marked as standing for somebody without a name.</summary>
/// <param name="Range">Where they stand in the stored text.</param>
/// <param name="Person">The gold's key of the person; <see cref="Nobody"/> or <see cref="Unknown"/>.</param>
internal sealed record ReferenceMark(TextRange Range, string Person)
{
    /// <summary>What stands for the person where the words mean no single one.</summary>
    public const string Nobody = "-";

    /// <summary>What stands for a person whom the gold does not list.</summary>
    public const string Unknown = "?";

    /// <summary>Whether the words mean a person of the gold.</summary>
    public bool IsOfSomebody => Person is not (Nobody or Unknown);

    /// <summary>Reads the marks of an article: a line each of start, end and key.</summary>
    /// <param name="path">The file.</param>
    public static ImmutableArray<ReferenceMark> Read(string path) =>
    [
        .. File.ReadLines(path).Where(line => line.Length > 0).Select(line => line.Split('\t'))
            .Select(cells => new ReferenceMark(new TextRange(int.Parse(cells[0], CultureInfo.InvariantCulture), int.Parse(cells[1], CultureInfo.InvariantCulture)), cells[2])),
    ];
}
