using System.Collections.Immutable;
using System.Globalization;
using NatoGraph.Domain.Articles;
using NatoGraph.Extraction.Syntax.Grammar;

namespace NatoGraph.Training.Treebanks;

/// <summary>Reads the CoNLL-U format.</summary>
/// <remarks>https://universaldependencies.org/format.html</remarks>
internal static class ConlluReader
{
    private const string TextComment = "# text = ";

    /// <summary>The sentences in the lines of a file.</summary>
    /// <exception cref="FormatException">A word does not stand in its sentence.</exception>
    public static IEnumerable<ConlluSentence> Read(IEnumerable<string> file)
    {
        var lines = new List<string[]>();
        var text = "";
        foreach (var line in file.Append(""))
        {
            if (line.StartsWith(TextComment, StringComparison.Ordinal))
            {
                text = line[TextComment.Length..];
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                lines.Add(line.Split('\t'));
            }
            else if (line.Length == 0 && lines.Count > 0)
            {
                yield return new ConlluSentence(text, WordsOf(text, lines));
                lines.Clear();
            }
        }
    }

    private static ImmutableArray<ConlluWord> WordsOf(string text, List<string[]> lines)
    {
        var words = ImmutableArray.CreateBuilder<ConlluWord>();
        var at = 0;
        var (shared, sharedUntil) = (default(TextRange), 0);
        foreach (var columns in lines.Where(c => !c[0].Contains('.', StringComparison.Ordinal)))
        {
            if (columns[0].Split('-') is [_, var last])
            {
                (shared, sharedUntil) = (Find(text, columns[1], at), int.Parse(last, CultureInfo.InvariantCulture));
                at = shared.End;
                continue;
            }

            var isPart = int.Parse(columns[0], CultureInfo.InvariantCulture) <= sharedUntil;
            var range = isPart ? shared : Find(text, columns[1], at);
            at = range.End;
            words.Add(new ConlluWord(
                range,
                columns[1],
                columns[2],
                new Tag(UniversalNames.PosOf(columns[3]), Features(columns)),
                int.Parse(columns[6], CultureInfo.InvariantCulture) - 1,
                UniversalNames.RelationOf(columns[7])));
        }

        return words.ToImmutable();
    }

    /// <summary>Treebanks differ in whether names show gender and number, and so nothing is learnt of it.</summary>
    private static Morphology Features(string[] columns) =>
        columns[3] is "PROPN" or "PUNCT" or "X" or "SYM" ? default : Morphology.Parse(columns[5]);

    private static TextRange Find(string text, string form, int from)
    {
        var start = text.IndexOf(form, from, StringComparison.Ordinal);
        return start >= 0 ? new TextRange(start, start + form.Length) : throw new FormatException($"'{form}' does not stand in: {text}");
    }
}
