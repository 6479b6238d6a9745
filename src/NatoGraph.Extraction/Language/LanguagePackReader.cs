using System.Collections.Frozen;
using NatoGraph.Domain.Entities;
using NatoGraph.Extraction.Mentions;

namespace NatoGraph.Extraction.Language;

/// <summary>Reads a <see cref="LanguagePack"/> from its tables.</summary>
internal static class LanguagePackReader
{
    /// <summary>Reads the tables of a language.</summary>
    /// <param name="language">Its folder under <c>Data</c>.</param>
    public static LanguagePack Read(string language)
    {
        var states = StateTable.Read(language);
        var organisations = OrganisationTable.Read(language);
        var roles = RoleTable.Read(language);
        var offices = RoleOffices.Read(language);
        var words = DataFile.Rows($"{language}/words.tsv", 2)
            .ToFrozenDictionary(row => row[0], row => row[1].Split(' ').Select(w => Folding.Fold(w.Replace('_', ' '))).ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);
        var places = DataFile.Rows($"{language}/places.tsv", 2).SelectMany(row => DataFile.List(row[1]).Select(place => (place, (NameMeaning)new PlaceMeaning(states.Entries.GetValueOrDefault(Slug.Of(row[0]))))));
        return new LanguagePack
        {
            States = states.Entries,
            Organisations = organisations.Entries,
            Names = new PhraseIndex<NameMeaning>(states.Names.Concat(organisations.Names).Concat(places)),
            Demonyms = states.Demonyms,
            Seats = DataFile.Rows($"{language}/seats.tsv", 2).ToFrozenDictionary(row => Slug.Of(row[0]), row => row[1], StringComparer.Ordinal),
            Adjectives = organisations.Adjectives,
            Towns = Towns(language),
            SmallDescriptions = organisations.SmallDescriptions,
            Roles = new PhraseIndex<RoleForm>(roles.SelectMany(role => RoleTable.FormsOf(role, offices)).Concat(RoleTable.Compounds(roles, offices, language))),
            RolesByName = roles.ToFrozenDictionary(r => r.Name, StringComparer.Ordinal),
            Portfolios = new PhraseIndex<Portfolio>(RoleTable.ReadPortfolios(language)),
            Boards = new PhraseIndex<Board>(DataFile.Rows($"{language}/boards.tsv", 4).Select(row => (row[0], new Board(row[1], row[2] == "1", row[3])))),
            Assemblies = new PhraseIndex<RoleEntry>(DataFile.Rows($"{language}/assemblies.tsv", 2)
                .SelectMany(row => DataFile.List(row[1]).Select(name => (name, roles.First(role => role.Name == row[0]))))),
            OrganisationHeads = new PhraseIndex<OrganisationHead>(Heads(language)),
            GivenNames = GivenNames(language),
            Words = words,
        };
    }

    private static IEnumerable<(string, OrganisationHead)> Heads(string language) =>
        DataFile.Rows($"{language}/organisation-heads.tsv", 3)
            .Select(row => (row[0], new OrganisationHead(row[0], Enum.Parse<OrganisationKind>(row[1]), Enum.Parse<SmallHead>(row[2], ignoreCase: true))));

    private static FrozenDictionary<string, string> Towns(string language)
    {
        var towns = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in DataFile.Rows($"{language}/towns.tsv", 3))
        {
            var feminine = row[2].Length > 0 ? row[2] : Inflection.Feminine(row[1]);
            foreach (var form in new[] { row[1], feminine, Inflection.PluralOfWord(row[1]), Inflection.PluralOfWord(feminine) })
            {
                towns.TryAdd(Folding.Fold(form), row[0]);
            }
        }

        return towns.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenDictionary<string, Gender> GivenNames(string language)
    {
        var names = new Dictionary<string, Gender>(StringComparer.Ordinal);
        foreach (var row in DataFile.Rows($"{language}/given-names.tsv", 2))
        {
            var gender = row[0] == "f" ? Gender.Feminine : Gender.Masculine;
            foreach (var name in row[1].Split(' ').Select(Folding.Fold))
            {
                names[name] = names.TryGetValue(name, out var other) && other != gender ? Gender.Unknown : gender;
            }
        }

        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
