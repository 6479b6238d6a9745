using System.Collections.Immutable;

namespace NatoGraph.Extraction.Frames.Contests;

/// <summary>In which sentences an article names what.</summary>
internal sealed class Places
{
    private readonly Dictionary<string, ImmutableArray<int>> sentences;

    /// <param name="article">The article.</param>
    /// <param name="named">What a sentence names.</param>
    public Places(ArticleView article, Func<SentenceView, IEnumerable<Argument>> named) => sentences = article.Sentences
        .SelectMany(sentence => named(sentence).Select(argument => argument.Key).Distinct(StringComparer.Ordinal).Select(key => (Key: key, sentence.Sentence.Index)))
        .GroupBy(place => place.Key, place => place.Index, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);

    /// <summary>Whether a sentence names something.</summary>
    public bool Has(string key, int sentence) => Of(key).BinarySearch(sentence) >= 0;

    /// <summary>The first sentence that names something; none where none does.</summary>
    public int? First(string key) => Of(key) is [var first, ..] ? first : null;

    /// <summary>How near the last sentence up to one is that names something: 1 for that one, ½ for the one before, 0 where none does.</summary>
    public double Nearness(string key, int upTo, int from)
    {
        var all = Of(key);
        var behind = all.BinarySearch(upTo) is >= 0 and var found ? found + 1 : ~all.BinarySearch(upTo);
        return behind == 0 ? 0 : 1.0 / (1 + from - all[behind - 1]);
    }

    private ImmutableArray<int> Of(string key) => sentences.GetValueOrDefault(key, []);
}
