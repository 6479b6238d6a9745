using System.Collections.Immutable;
using NatoGraph.Domain.Entities;

namespace NatoGraph.Domain.Resolution;

/// <summary>Tells full names of people from bare ones.</summary>
internal static class PersonNames
{
    /// <summary>The full names of a form.</summary>
    public static ImmutableArray<string> FullOf(EntityForm form) => [.. form.Names.Where(IsFull)];

    /// <summary>
    /// Whether a name has a first and a last name: two words or more, the first and the last with a capital, the first more than an
    /// initial. "de Gaulle" and "J. Luns" are bare.
    /// </summary>
    public static bool IsFull(string name) =>
        name.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var first, .., var last]
        && char.IsUpper(first[0]) && char.IsUpper(last[0]) && first.Count(char.IsLetter) > 1 && first[^1] != '.';

    /// <summary>
    /// The slugs under which a person may be meant without the first name: every ending of a full name, for surnames of several words,
    /// and every bare name.
    /// </summary>
    public static IEnumerable<string> SurnamesOf(EntityForm form) =>
        form.Names.SelectMany(name => IsFull(name) ? EndingsOf(name) : [name]).Select(Slug.Of).Distinct();

    private static IEnumerable<string> EndingsOf(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return Enumerable.Range(1, words.Length - 1).Select(start => string.Join(' ', words[start..]));
    }
}
