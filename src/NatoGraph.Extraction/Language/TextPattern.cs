using System.Text.RegularExpressions;

namespace NatoGraph.Extraction.Language;

/// <summary>
/// A regular expression over folded text that is interpreted at first and compiled once it has been used so often that this pays: a program
/// that reads one article starts at once, one that reads thousands is as fast as it can be.
/// </summary>
/// <param name="pattern">The expression; groups count only where they are named.</param>
internal sealed class TextPattern(string pattern)
{
    /// <summary>Compiling takes about as long as the interpreter loses in so many uses.</summary>
    private const int Pays = 2000;

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private readonly Lazy<Regex> compiled = new(() => new Regex(pattern, Options | RegexOptions.Compiled));
    private readonly Regex interpreted = new(pattern, Options);
    private int uses;

    private Regex Regex => Volatile.Read(ref uses) > Pays || Interlocked.Increment(ref uses) > Pays ? compiled.Value : interpreted;

    /// <inheritdoc cref="Regex.IsMatch(ReadOnlySpan{char})"/>
    public bool IsMatch(ReadOnlySpan<char> text) => Regex.IsMatch(text);

    /// <inheritdoc cref="Regex.Match(string)"/>
    public Match Match(string text) => Regex.Match(text);

    /// <inheritdoc cref="Regex.Match(string, int)"/>
    public Match Match(string text, int start) => Regex.Match(text, start);

    /// <summary>The matches within a part of a text, which is read as if there were nothing around it; their places are those in the text.</summary>
    public IEnumerable<Match> MatchesIn(string text, int start, int length)
    {
        for (var match = Regex.Match(text, start, length); match.Success; match = match.NextMatch())
        {
            yield return match;
        }
    }

    /// <inheritdoc cref="Regex.Count(ReadOnlySpan{char})"/>
    public int Count(ReadOnlySpan<char> text) => Regex.Count(text);

    /// <inheritdoc cref="Regex.Matches(string)"/>
    public MatchCollection Matches(string text) => Regex.Matches(text);

    /// <inheritdoc cref="Regex.EnumerateMatches(ReadOnlySpan{char})"/>
    public Regex.ValueMatchEnumerator EnumerateMatches(ReadOnlySpan<char> text) => Regex.EnumerateMatches(text);

    /// <inheritdoc cref="Regex.Replace(string, string)"/>
    public string Replace(string text, string replacement) => Regex.Replace(text, replacement);

    /// <summary>The expression.</summary>
    public override string ToString() => pattern;
}
