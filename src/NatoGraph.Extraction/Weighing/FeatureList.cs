using System.Globalization;
using System.Runtime.InteropServices;

namespace NatoGraph.Extraction.Weighing;

/// <summary>What is true of a choice, as numbers that stand for names such as <c>order=before|3</c>.</summary>
/// <param name="names">Where the names go, too, for training.</param>
internal sealed class FeatureList(List<string>? names = null)
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    private readonly List<FeatureList> parts = [];
    private KindWeights? reckonedBy;
    private int[] scores = [];

    /// <summary>The names, where they are kept.</summary>
    public IReadOnlyList<string> Names => names ?? [];

    /// <summary>Whether the names are kept.</summary>
    public bool IsNamed => names is not null;

    /// <summary>The numbers.</summary>
    public List<ulong> Numbers { get; } = new(80);

    /// <summary>The number of a name (FNV-1a over its UTF-16 code units).</summary>
    public static ulong NumberOf(ReadOnlySpan<char> name) => Add(Offset, name);

    /// <summary>Notes that something is so.</summary>
    public void Add(string name)
    {
        Numbers.Add(NumberOf(name));
        names?.Add(name);
    }

    /// <summary>Notes the value of something.</summary>
    public void Add(string name, string value)
    {
        Numbers.Add(Add(Add(NumberOf(name), "="), value));
        names?.Add($"{name}={value}");
    }

    /// <inheritdoc cref="Add(string, string)"/>
    public void Add(string name, string value, string second)
    {
        Numbers.Add(Add(Add(Add(Add(NumberOf(name), "="), value), "|"), second));
        names?.Add($"{name}={value}|{second}");
    }

    /// <inheritdoc cref="Add(string, string)"/>
    public void Add(string name, string value, string second, string third)
    {
        Numbers.Add(Add(Add(Add(Add(Add(Add(NumberOf(name), "="), value), "|"), second), "|"), third));
        names?.Add($"{name}={value}|{second}|{third}");
    }

    /// <summary>Notes all of another list, which many lists may share.</summary>
    public void Add(FeatureList other)
    {
        parts.Add(other);
        names?.AddRange(other.Names);
    }

    /// <summary>Notes all of another list for itself.</summary>
    public void Copy(FeatureList other)
    {
        Numbers.AddRange(other.Numbers);
        names?.AddRange(other.Names);
    }

    /// <summary>Leaves each number once.</summary>
    public void Once()
    {
        var seen = new HashSet<ulong>();
        Numbers.RemoveAll(number => !seen.Add(number));
    }

    /// <summary>The log-odds, in units, that the numbers give to each kind, those of shared lists being reckoned once.</summary>
    /// <param name="weights">The weights.</param>
    public ReadOnlySpan<int> ScoresBy(KindWeights weights)
    {
        if (reckonedBy != weights)
        {
            (reckonedBy, scores) = (weights, weights.SumsOf(CollectionsMarshal.AsSpan(Numbers)));
            foreach (var part in parts)
            {
                var more = part.ScoresBy(weights);
                for (var kind = 0; kind < scores.Length; kind++)
                {
                    scores[kind] += more[kind];
                }
            }
        }

        return scores;
    }

    /// <summary>A number as one of few names: counted up to 3, then coarser.</summary>
    public static string Bucket(int number) => number switch
    {
        < 0 => "-",
        <= 3 => number.ToString(CultureInfo.InvariantCulture),
        <= 5 => "5",
        <= 8 => "8",
        <= 13 => "13",
        <= 21 => "21",
        _ => "far",
    };

    private static ulong Add(ulong hash, ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            hash = (hash ^ letter) * Prime;
        }

        return hash;
    }
}
