using System.Buffers;
using System.Collections.Frozen;
using NatoGraph.Extraction.Language;

namespace NatoGraph.Extraction.Segmentation;

/// <summary>Finds where the token at a position ends.</summary>
internal static class TokenScanner
{
    private const int LongestWord = 64;
    private static readonly FrozenSet<string> Elisions = Set("l d j m n s t c qu jusqu lorsqu puisqu quoiqu");
    private static readonly FrozenSet<string> Abbreviations = Set("m mm mr mrs ms dr pr st ste cf etc art janv fevr sept oct nov dec av env no vol ed gen col prof");
    private static readonly FrozenSet<string> Clitics = Set("il elle ils elles on je ce");
    private static readonly FrozenSet<string> Domains = Set("fr com org net de eu uk info ch be ca io tv int gov");
    private static readonly string[] AddressStarts = ["http://", "https://", "www.", "pic.twitter.com/", "t.co/"];
    private static readonly SearchValues<char> Apostrophes = SearchValues.Create("'’ʼ");
    private static readonly SearchValues<char> Hyphens = SearchValues.Create("-\u2010\u2011");

    /// <summary>What stands at <paramref name="at"/>, which is no white space, and how many code units it takes.</summary>
    /// <param name="text">The text up to where tokens may reach.</param>
    /// <param name="at">Where the token begins.</param>
    /// <param name="floor">Where the prose before it begins.</param>
    public static (TokenKind Kind, int Length) Scan(ReadOnlySpan<char> text, int at, int floor)
    {
        var rest = text[at..];
        var first = rest[0];
        if (first == '@' && rest.Length > 1 && IsWordChar(rest[1]))
        {
            return (TokenKind.Handle, 1 + RunOf(rest[1..], c => IsWordChar(c) || c == '_'));
        }

        if (char.IsAsciiLetterLower(first) && StartsAddress(rest))
        {
            return (TokenKind.Address, RunOf(rest, c => !char.IsWhiteSpace(c)));
        }

        if (char.IsDigit(first))
        {
            return (TokenKind.Number, NumberLength(rest));
        }

        return IsWordChar(first) ? WordLength(rest, OpensSentence(text, at, floor)) : (TokenKind.Punctuation, PunctuationLength(rest));
    }

    private static bool StartsAddress(ReadOnlySpan<char> rest)
    {
        foreach (var start in AddressStarts)
        {
            if (rest.StartsWith(start, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static int NumberLength(ReadOnlySpan<char> rest)
    {
        var length = 1;
        while (length < rest.Length && (char.IsDigit(rest[length]) || (rest[length] is '.' or ',' or ':' or '/' && length + 1 < rest.Length && char.IsDigit(rest[length + 1]))))
        {
            length++;
        }

        return length + RunOf(rest[length..], char.IsLetterOrDigit);
    }

    private static (TokenKind Kind, int Length) WordLength(ReadOnlySpan<char> rest, bool opensSentence)
    {
        if (IsPrefix(rest))
        {
            return (TokenKind.Word, 3);
        }

        var length = 0;
        while (length < rest.Length)
        {
            length += Math.Max(1, RunOf(rest[length..], IsWordChar));
            if (length >= rest.Length || !Continues(rest, length, opensSentence, out var more))
            {
                break;
            }

            length += more;
            if (more > 0 && Apostrophes.Contains(rest[length - 1]) && EndsElision(rest[..length], rest[length..], opensSentence))
            {
                return (TokenKind.Word, length);
            }
        }

        return rest[..length].Contains('.') && IsAddress(rest[..length]) ? (TokenKind.Address, length) : (TokenKind.Word, WithPeriod(rest, length));
    }

    /// <summary>"ex-" stands by itself, so that what follows is read like any role.</summary>
    private static bool IsPrefix(ReadOnlySpan<char> rest) =>
        rest.Length > 3 && rest.StartsWith("ex", StringComparison.OrdinalIgnoreCase) && Hyphens.Contains(rest[2]) && char.IsLetter(rest[3]);

    /// <summary>Whether the word goes on behind its letters with a sign that joins: <paramref name="more"/> counts the sign.</summary>
    private static bool Continues(ReadOnlySpan<char> rest, int length, bool opensSentence, out int more)
    {
        more = 1;
        var sign = rest[length];
        var letterFollows = length + 1 < rest.Length && IsWordChar(rest[length + 1]);
        if (Apostrophes.Contains(sign))
        {
            return length <= LongestWord && (letterFollows || (length < 8 && Elisions.Contains(Folding.Fold(rest[..length].ToString()))));
        }

        if (Hyphens.Contains(sign))
        {
            return letterFollows && !IsClitic(rest[(length + 1)..], char.IsUpper(rest[0]) && !opensSentence);
        }

        return sign switch
        {
            '&' => letterFollows && char.IsUpper(rest[length + 1]),
            '.' => letterFollows && length <= LongestWord && (length == 1 || IsAddress(rest[..(length + 1 + RunOf(rest[(length + 1)..], IsWordChar))])),
            '+' => !letterFollows && length <= LongestWord && char.IsUpper(rest[0]),
            _ => false,
        };
    }

    private static bool EndsElision(ReadOnlySpan<char> prefix, ReadOnlySpan<char> behind, bool opensSentence)
    {
        if (prefix.Length > 8 || !Elisions.Contains(Folding.Fold(prefix[..^1].ToString())))
        {
            return false;
        }

        var joinsName = prefix.Length == 2 && behind.Length > 0 && char.IsUpper(behind[0])
            && (prefix[0] is 'N' or 'M' || (prefix[0] == 'D' && !opensSentence));
        return !joinsName;
    }

    /// <summary>Whether an inverted subject follows: "a-t-il", "explique-t-elle", "dit-on".</summary>
    private static bool IsClitic(ReadOnlySpan<char> behind, bool isName)
    {
        var start = behind.StartsWith("t-", StringComparison.Ordinal) ? 2 : 0;
        var length = RunOf(behind[start..], char.IsLetter);
        var ends = start + length >= behind.Length || !(Hyphens.Contains(behind[start + length]) || Apostrophes.Contains(behind[start + length]));
        return !isName && ends && length is > 0 and < 6 && Clitics.Contains(behind.Slice(start, length).ToString());
    }

    private static int WithPeriod(ReadOnlySpan<char> rest, int length)
    {
        if (length >= rest.Length || rest[length] != '.' || length > 6)
        {
            return length;
        }

        var isInitial = char.IsUpper(rest[0]) && (length == 1 || rest[..length].Contains('.') || (length == 3 && rest[1] == '-'));
        return isInitial || Abbreviations.Contains(Folding.Fold(rest[..length].ToString())) ? length + 1 : length;
    }

    private static int PunctuationLength(ReadOnlySpan<char> rest)
    {
        if (char.IsHighSurrogate(rest[0]) && rest.Length > 1 && char.IsLowSurrogate(rest[1]))
        {
            return 2;
        }

        if (rest[0] == '-' && rest.Length > 2 && rest[1] == 't' && rest[2] == '-')
        {
            return 3;
        }

        return rest[0] is '.' or '*' or '-' or '_' or '=' ? RunOf(rest, new Same(rest[0])) : 1;
    }

    private static bool IsAddress(ReadOnlySpan<char> word)
    {
        var dot = word.LastIndexOf('.');
        return word.Length <= LongestWord && dot > 2 && Domains.Contains(word[(dot + 1)..].ToString());
    }

    private static bool OpensSentence(ReadOnlySpan<char> text, int at, int floor)
    {
        while (--at >= floor)
        {
            if (!char.IsWhiteSpace(text[at]) || text[at] == '\n')
            {
                return text[at] is '.' or '!' or '?' or '\n' or '«' or '“' or '"' or '…' or ':' or '-' or '–' or '—';
            }
        }

        return true;
    }

    private static bool IsWordChar(char c) => char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark;

    private static int RunOf(ReadOnlySpan<char> rest, Func<char, bool> holds)
    {
        var length = 0;
        while (length < rest.Length && holds(rest[length]))
        {
            length++;
        }

        return length;
    }

    private static int RunOf(ReadOnlySpan<char> rest, Same same)
    {
        var length = rest.IndexOfAnyExcept(same.Sign);
        return length < 0 ? rest.Length : length;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private readonly record struct Same(char Sign);
}
