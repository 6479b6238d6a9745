using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace NatoGraph.Domain.Entities;

/// <summary>
/// Turns names into the readable part of an id: lower-case ASCII letters and digits, single hyphens between words. Names that differ
/// in case, accents, apostrophes or spacing alone have one slug, so that it also tells whether two names are written alike.
/// </summary>
public static class Slug
{
    /// <summary>The most characters that a slug has.</summary>
    public const int MaxLength = 80;

    private const int HashLength = 8;

    /// <summary>The slug of a name: "Secrétaire général de l'OTAN" gives <c>secretaire-general-de-l-otan</c>.</summary>
    /// <remarks>
    /// Latin, Greek and Cyrillic letters are written in ASCII. Where letters of other alphabets had to be left out, or the slug had to
    /// be cut at <see cref="MaxLength"/>, it ends in a hash of the whole name, so that different names keep different slugs.
    /// </remarks>
    /// <returns>Never empty: a name without letters or digits gives a hash alone.</returns>
    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var slug = new StringBuilder(name.Length);
        var lost = false;
        foreach (var rune in name.EnumerateRunes())
        {
            lost |= !Append(slug, rune);
        }

        while (slug.Length > 0 && slug[^1] == '-')
        {
            slug.Length--;
        }

        return lost || slug.Length is 0 or > MaxLength ? WithHash(slug.ToString(), name) : slug.ToString();
    }

    /// <summary>A slug made different by a hash of <paramref name="content"/>, for one that another entity has already.</summary>
    /// <param name="slug">The slug that is taken.</param>
    /// <param name="content">What tells this entity from the other.</param>
    public static string WithHash(string slug, string content)
    {
        ArgumentNullException.ThrowIfNull(slug);
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)))[..HashLength];
        var room = MaxLength - HashLength - 1;
        var head = (slug.Length > room ? slug[..room] : slug).TrimEnd('-');
        return head.Length == 0 ? hash : $"{head}-{hash}";
    }

    /// <summary>A word without case and accents, for comparing: "Évère" gives <c>evere</c>. Letters of other alphabets are kept in lower case.</summary>
    public static string Fold(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        var folded = new StringBuilder(word.Length);
        foreach (var rune in word.EnumerateRunes())
        {
            var lower = Rune.ToLowerInvariant(rune);
            if (Rune.GetUnicodeCategory(lower) is not UnicodeCategory.NonSpacingMark)
            {
                folded.Append(Folding.Of(lower) ?? lower.ToString());
            }
        }

        return folded.ToString();
    }

    private static bool Append(StringBuilder slug, Rune rune)
    {
        var lower = Rune.ToLowerInvariant(rune);
        if (Folding.Of(lower) is { } folded)
        {
            slug.Append(folded);
            return true;
        }

        if (Rune.GetUnicodeCategory(lower) is UnicodeCategory.NonSpacingMark)
        {
            return true;
        }

        if (slug.Length > 0 && slug[^1] != '-')
        {
            slug.Append('-');
        }

        return !Rune.IsLetterOrDigit(lower);
    }
}
