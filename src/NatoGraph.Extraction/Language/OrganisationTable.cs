using System.Collections.Frozen;
using System.Collections.Immutable;
using NatoGraph.Domain.Entities;

namespace NatoGraph.Extraction.Language;

/// <summary>The organisations of a language's gazetteer.</summary>
/// <param name="Entries">The organisations by slug.</param>
/// <param name="Names">What names them.</param>
/// <param name="Adjectives">Adjectives that stand for them, by their folded form.</param>
/// <param name="SmallDescriptions">Small-letter words that mean one of them once it has been named, by their folded form.</param>
internal sealed record OrganisationTable(
    FrozenDictionary<string, OrganisationEntry> Entries,
    ImmutableArray<(string Phrase, NameMeaning Meaning)> Names,
    FrozenDictionary<string, OrganisationEntry> Adjectives,
    FrozenDictionary<string, OrganisationEntry[]> SmallDescriptions)
{
    /// <summary>Reads <c>organisations.tsv</c> and <c>adjectives.tsv</c>.</summary>
    public static OrganisationTable Read(string language)
    {
        var entries = DataFile.Rows($"{language}/organisations.tsv", 7).Select(EntryOf).ToList();
        var byName = entries.ToDictionary(e => e.Name, StringComparer.Ordinal);
        return new OrganisationTable(
            entries.ToFrozenDictionary(e => e.Slug, StringComparer.Ordinal),
            [.. entries.SelectMany(NamesOf), .. entries.SelectMany(DescriptionsOf)],
            DataFile.Rows($"{language}/adjectives.tsv", 2).SelectMany(row => AdjectivesOf(byName[row[0]], row[1]))
                .ToFrozenDictionary(StringComparer.Ordinal),
            entries.SelectMany(e => e.Descriptions.Where(d => char.IsLower(d[0])).Select(d => (Word: Folding.Fold(d), Entry: e)))
                .GroupBy(d => d.Word, StringComparer.Ordinal)
                .ToFrozenDictionary(g => g.Key, g => g.Select(d => d.Entry).ToArray(), StringComparer.Ordinal));
    }

    private static OrganisationEntry EntryOf(string[] row) =>
        new(Slug.Of(row[0]), row[0], Inflection.Of(row[0], row[1], isCountry: false), Enum.Parse<OrganisationKind>(row[2]))
        {
            Head = row[3].Length > 0 ? row[3] : null,
            Parent = row[4].Length > 0 ? Slug.Of(row[4]) : null,
            Aliases = [.. DataFile.List(row[5])],
            Descriptions = [.. DataFile.List(row[6])],
        };

    private static IEnumerable<(string, NameMeaning)> NamesOf(OrganisationEntry entry) =>
        entry.Aliases.Prepend(entry.Name).Select(name => (name, (NameMeaning)new OrganisationMeaning(entry, IsDescription: false)));

    private static IEnumerable<(string, NameMeaning)> DescriptionsOf(OrganisationEntry entry) =>
        entry.Descriptions.Where(d => char.IsUpper(d[0])).Select(name => (name, (NameMeaning)new OrganisationMeaning(entry, IsDescription: true)));

    private static IEnumerable<KeyValuePair<string, OrganisationEntry>> AdjectivesOf(OrganisationEntry entry, string adjectives) =>
        from masculine in DataFile.List(adjectives)
        let feminine = Inflection.Feminine(masculine)
        from form in new[] { masculine, feminine, Inflection.PluralOfWord(masculine), Inflection.PluralOfWord(feminine) }.Distinct(StringComparer.Ordinal)
        select KeyValuePair.Create(Folding.Fold(form), entry);
}
