using System.Collections.Immutable;
using System.Globalization;

namespace NatoGraph.Extraction.Language.Literals;

/// <summary>
/// Reads off a regular expression which literals every match needs. Knows the constructs that the language data uses; of what it does not
/// know it takes anything to match.
/// </summary>
/// <param name="pattern">The regular expression.</param>
internal sealed class LiteralReader(string pattern)
{
    private const int LargestClass = 8;

    private int at;

    /// <summary>Sets of literals: a text in which the expression matches has at least one of each set.</summary>
    /// <param name="pattern">The regular expression, case-sensitive.</param>
    public static ImmutableArray<ImmutableArray<string>> NeededBy(string pattern)
    {
        var reader = new LiteralReader(pattern);
        try
        {
            var all = reader.Alternation();
            return reader.at == pattern.Length ? all.Sets() : [];
        }
        catch (NotSupportedException)
        {
            return [];
        }
    }

    private char Here => at < pattern.Length ? pattern[at] : '\0';

    private Literals Alternation()
    {
        var branches = new List<Literals> { Sequence() };
        while (Here == '|')
        {
            at++;
            branches.Add(Sequence());
        }

        return Literals.AnyOf(branches);
    }

    private Literals Sequence()
    {
        var pieces = new List<Literals>();
        while (at < pattern.Length && Here is not ('|' or ')'))
        {
            pieces.Add(Quantified(Atom()));
        }

        return Literals.Sequence(pieces);
    }

    private Literals Quantified(Literals atom)
    {
        var (least, most, length) = Quantifier();
        at += length;
        if (length > 0 && Here == '?')
        {
            at++;
        }

        return length == 0 || (least, most) == (1, 1) ? atom
            : least > 0 ? atom.Repeated()
            : most == 1 ? atom.Optional()
            : Literals.OfAnything;
    }

    /// <summary>How often at least and at most, and how long the words are that say it: none where there is no quantifier.</summary>
    private (int Least, int Most, int Length) Quantifier()
    {
        switch (Here)
        {
            case '?': return (0, 1, 1);
            case '*': return (0, int.MaxValue, 1);
            case '+': return (1, int.MaxValue, 1);
            case '{' when pattern.IndexOf('}', at) is > 0 and var end:
                var bounds = pattern[(at + 1)..end].Split(',');
                return int.TryParse(bounds[0], NumberStyles.None, CultureInfo.InvariantCulture, out var least) && bounds.Length <= 2
                    && (bounds[^1].Length == 0 || int.TryParse(bounds[^1], NumberStyles.None, CultureInfo.InvariantCulture, out _))
                    ? (least, bounds[^1].Length == 0 ? int.MaxValue : int.Parse(bounds[^1], CultureInfo.InvariantCulture), end + 1 - at)
                    : default;
            default: return default;
        }
    }

    private Literals Atom()
    {
        switch (pattern[at++])
        {
            case '(': return Group();
            case '[': return Class();
            case '\\': return Escape();
            case '.': return Literals.OfAnything;
            case '^' or '$': return Literals.OfNothing;
            case var literal: return Literals.Of(literal.ToString());
        }
    }

    private Literals Group()
    {
        if (Here != '?')
        {
            return Closed();
        }

        var kind = pattern.AsSpan(at + 1);
        return kind switch
        {
            [':', ..] => Inside(2).Closed(),
            ['=', ..] => Inside(2).Closed().Seen(),
            ['<', '=', ..] => Inside(3).Closed().Seen(),
            ['!', ..] => Unseen(2),
            ['<', '!', ..] => Unseen(3),
            ['<', .. var name] when name.IndexOf('>') is > 0 and var end => Inside(end + 3).Closed(),
            _ => throw new NotSupportedException($"A group of a kind that isn't known, at {at} of '{pattern}'."),
        };
    }

    /// <summary>What must not be there asks for nothing.</summary>
    private Literals Unseen(int opening)
    {
        Inside(opening).Closed();
        return Literals.OfNothing;
    }

    private LiteralReader Inside(int opening)
    {
        at += opening;
        return this;
    }

    private Literals Closed()
    {
        var inside = Alternation();
        at++;
        return inside;
    }

    private Literals Class()
    {
        var start = at;
        at += Here == '^' ? 1 : 0;
        at += Here == ']' ? 1 : 0;
        while (Here != ']')
        {
            at += Here switch
            {
                '\\' => 2,
                '[' or '\0' => throw new NotSupportedException($"A class of a kind that isn't known, at {at} of '{pattern}'."),
                _ => 1,
            };
        }

        var letters = pattern[start..at++];
        return letters.Length > LargestClass || letters.AsSpan().IndexOfAny('^', '\\', '-') >= 0 ? Literals.OfAnything : Literals.Of([.. letters.Select(letter => letter.ToString())]);
    }

    private Literals Escape()
    {
        switch (pattern[at++])
        {
            case 'b' or 'B' or 'A' or 'z' or 'Z' or 'G': return Literals.OfNothing;
            case 'd' or 'D' or 'w' or 'W' or 's' or 'S': return Literals.OfAnything;
            case 'n': return Literals.Of("\n");
            case 'p' or 'P':
                at = pattern.IndexOf('}', at) + 1;
                return Literals.OfAnything;
            case var sign when !char.IsLetterOrDigit(sign): return Literals.Of(sign.ToString());
            default: throw new NotSupportedException($"An escape that isn't known, at {at} of '{pattern}'.");
        }
    }
}
