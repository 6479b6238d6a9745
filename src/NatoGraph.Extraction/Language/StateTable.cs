using System.Collections.Frozen;
using System.Collections.Immutable;
using NatoGraph.Domain.Entities;
using NatoGraph.Extraction.Mentions;

namespace NatoGraph.Extraction.Language;

/// <summary>The states of a language's gazetteer.</summary>
/// <param name="Entries">The states by slug.</param>
/// <param name="Names">What names them, demonyms aside.</param>
/// <param name="Demonyms">Demonyms by their folded form.</param>
internal sealed record StateTable(
    FrozenDictionary<string, StateEntry> Entries,
    ImmutableArray<(string Phrase, NameMeaning Meaning)> Names,
    FrozenDictionary<string, StateMeaning> Demonyms)
{
    /// <summary>Reads <c>states.tsv</c>.</summary>
    public static StateTable Read(string language)
    {
        var rows = DataFile.Rows($"{language}/states.tsv", 10).Select(row => (Row: row, Entry: EntryOf(row))).ToList();
        var demonyms = new Dictionary<string, StateMeaning>(StringComparer.Ordinal);
        foreach (var (row, entry) in rows)
        {
            foreach (var (form, meaning) in DemonymsOf(row, entry))
            {
                demonyms.TryAdd(Folding.Fold(form), meaning);
            }
        }

        return new StateTable(
            rows.ToFrozenDictionary(r => r.Entry.Slug, r => r.Entry, StringComparer.Ordinal),
            [.. rows.SelectMany(r => NamesOf(r.Row, r.Entry, capitals: false)), .. rows.SelectMany(r => NamesOf(r.Row, r.Entry, capitals: true))],
            demonyms.ToFrozenDictionary(StringComparer.Ordinal));
    }

    private static StateEntry EntryOf(string[] row)
    {
        var article = row[1].TrimStart('*');
        return new StateEntry(
            Slug.Of(row[0]),
            row[0],
            Inflection.Of(row[0], article, isCountry: true),
            DataFile.List(row[2])[0],
            row[4],
            row[5].Length > 0 ? row[5] : "premier ministre",
            row[6].Length > 0 ? row[6] : "président",
            !row[1].StartsWith('*'))
        {
            Aliases = [.. DataFile.List(row[7])],
            ForeignMinister = row[9].Length > 0 ? row[9] : null,
        };
    }

    private static IEnumerable<(string, NameMeaning)> NamesOf(string[] row, StateEntry entry, bool capitals)
    {
        if (capitals)
        {
            return row[4].Length > 1 && row[4] != entry.Name ? [(row[4], new StateMeaning(entry, StateForm.Capital))] : [];
        }

        return entry.Aliases.Prepend(entry.Name).Select(name => (name, (NameMeaning)new StateMeaning(entry, StateForm.Name)))
            .Concat(DataFile.List(row[8]).Select(name => (name, (NameMeaning)new StateMeaning(entry, StateForm.Metonym))));
    }

    private static IEnumerable<(string, StateMeaning)> DemonymsOf(string[] row, StateEntry entry)
    {
        var feminines = DataFile.List(row[3]);
        foreach (var (masculine, index) in DataFile.List(row[2]).Select((m, i) => (m, i)))
        {
            var feminine = index < feminines.Length ? feminines[index] : Inflection.Feminine(masculine);
            var isSame = feminine == masculine;
            yield return (masculine, Of(entry, isSame ? Gender.Unknown : Gender.Masculine, false));
            yield return (Inflection.PluralOfWord(masculine), Of(entry, isSame ? Gender.Unknown : Gender.Masculine, true));
            yield return (feminine, Of(entry, isSame ? Gender.Unknown : Gender.Feminine, false));
            yield return (Inflection.PluralOfWord(feminine), Of(entry, isSame ? Gender.Unknown : Gender.Feminine, true));
        }
    }

    private static StateMeaning Of(StateEntry entry, Gender gender, bool isPlural) =>
        new(entry, StateForm.Adjective) { Gender = gender, IsPlural = isPlural };
}
