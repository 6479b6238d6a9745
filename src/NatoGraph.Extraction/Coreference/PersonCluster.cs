using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Mentions;

namespace NatoGraph.Extraction.Coreference;

/// <summary>The mentions by name of one person in an article.</summary>
/// <param name="key">The person's key.</param>
internal sealed class PersonCluster(string key)
{
    private readonly List<PersonMention> mentions = [];
    private readonly Dictionary<string, PersonMention> forms = new(StringComparer.Ordinal);

    /// <summary>The person's key.</summary>
    public string Key { get; } = key;

    /// <summary>The mentions so far.</summary>
    public IReadOnlyList<PersonMention> Mentions => mentions;

    /// <summary>The person's gender, as far as any mention shows it.</summary>
    public Gender Gender { get; private set; }

    /// <summary>The fullest form; of equally full ones the one used most, then the first.</summary>
    public string Name => mentions
        .GroupBy(m => m.Name, StringComparer.Ordinal)
        .OrderByDescending(g => g.First().IsFull)
        .ThenByDescending(g => g.Key.Count(c => c == ' '))
        .ThenByDescending(g => g.Count())
        .First().Key;

    /// <summary>Adds a mention.</summary>
    public void Add(PersonMention mention)
    {
        mentions.Add(mention);
        forms.TryAdd(mention.Name, mention);
        Gender = mention.Title is not null && mention.Gender != Gender.Unknown || Gender == Gender.Unknown ? mention.Gender : Gender;
    }

    /// <summary>Whether a name is this person's: the same, a part of it, or a spelling of it.</summary>
    public bool Fits(PersonMention mention) =>
        AgreesWith(mention.Gender, mention.Title is not null) && forms.Values.Any(m => IsSame(m, mention) || IsPart(m, mention));

    private bool AgreesWith(Gender gender, bool isSure) => !isSure || gender == Gender.Unknown || Gender == Gender.Unknown || gender == Gender;

    private static bool IsSame(PersonMention one, PersonMention other) =>
        Folding.Fold(one.Name) == Folding.Fold(other.Name)
        || (one.IsFull && other.IsFull && IsNear(Folding.Fold(one.Family), Folding.Fold(other.Family), 1) && IsNear(Folding.Fold(one.Given), Folding.Fold(other.Given), 1));

    private static bool IsPart(PersonMention whole, PersonMention part)
    {
        var name = " " + Folding.Fold(whole.Name).Replace('-', ' ') + " ";
        var words = Folding.Fold(part.Name).Replace('-', ' ');
        return words.Length > 1 && name.Contains(" " + words + " ", StringComparison.Ordinal) && !(part.IsFull && whole.IsFull && !name.StartsWith(" " + words, StringComparison.Ordinal));
    }

    /// <summary>Whether two words are the same but for at most <paramref name="most"/> letters left out, added or changed.</summary>
    private static bool IsNear(string one, string other, int most)
    {
        if (one == other)
        {
            return true;
        }

        if (Math.Abs(one.Length - other.Length) > most || Math.Min(one.Length, other.Length) < 4)
        {
            return false;
        }

        var start = 0;
        while (start < Math.Min(one.Length, other.Length) && one[start] == other[start])
        {
            start++;
        }

        var end = 0;
        while (end < Math.Min(one.Length, other.Length) - start && one[^(end + 1)] == other[^(end + 1)])
        {
            end++;
        }

        return Math.Max(one.Length, other.Length) - start - end <= most;
    }
}
