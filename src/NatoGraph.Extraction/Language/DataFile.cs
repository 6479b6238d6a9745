using System.Reflection;

namespace NatoGraph.Extraction.Language;

/// <summary>Reads the tables under <c>Data</c>: UTF-8, a row a line, columns parted by tabs, comments after <c>#</c>.</summary>
internal static class DataFile
{
    /// <summary>The rows of a table.</summary>
    /// <param name="name">Its path under <c>Data</c>: <c>fr/states.tsv</c>.</param>
    /// <param name="columns">How many columns a row has at least; missing ones at its end are empty.</param>
    /// <exception cref="FileNotFoundException">The assembly holds no such table.</exception>
    public static IEnumerable<string[]> Rows(string name, int columns)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new FileNotFoundException($"The language data '{name}' is not part of the program.", name);
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return Pad(line.Split('\t'), columns);
            }
        }
    }

    /// <summary>The parts of a column that holds a list.</summary>
    public static string[] List(string column) =>
        column.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string[] Pad(string[] row, int columns)
    {
        var had = row.Length;
        if (had < columns)
        {
            Array.Resize(ref row, columns);
            Array.Fill(row, "", had, columns - had);
        }

        return row;
    }
}
