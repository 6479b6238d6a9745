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

    /// <summary>Whether a name is this person's: the same, or a part of it.</summary>
    public bool Fits(PersonMention mention) =>
        AgreesWith(mention.Gender, mention.Title is not null) && forms.Values.Any(m => Folding.Fold(m.Name) == Folding.Fold(mention.Name) || IsPart(m, mention));

    /// <summary>Whether a name is a misspelling of this person's, in full or, after a title, the family name alone.</summary>
    public bool FitsMisspelt(PersonMention mention) =>
        AgreesWith(mention.Gender, isSure: true) && forms.Values.Any(m => IsMisspelt(m, mention));

    private bool AgreesWith(Gender gender, bool isSure) => !isSure || gender == Gender.Unknown || Gender == Gender.Unknown || gender == Gender;

    private static bool IsMisspelt(PersonMention one, PersonMention other) => one.IsFull
        && (other.IsFull ? IsNear(one.Given, other.Given) : other.Title is not null)
        && IsNear(one.Family, other.Family);

    private static bool IsNear(string one, string other) => Spelling.IsNear(Folding.Fold(one), Folding.Fold(other));

    private static bool IsPart(PersonMention whole, PersonMention part)
    {
        var name = " " + Folding.Fold(whole.Name).Replace('-', ' ') + " ";
        var words = Folding.Fold(part.Name).Replace('-', ' ');
        return words.Length > 1 && name.Contains(" " + words + " ", StringComparison.Ordinal) && !(part.IsFull && whole.IsFull && !name.StartsWith(" " + words, StringComparison.Ordinal));
    }
}
