using System.Collections.Frozen;
using NatoGraph.Extraction.Mentions;

namespace NatoGraph.Extraction.Language;

/// <summary>All that extraction knows of a language and of the world, read from the tables under <c>Data</c>.</summary>
internal sealed class LanguagePack
{
    private static readonly Lazy<LanguagePack> LoadedFrench = new(() => LanguagePackReader.Read("fr"));

    /// <summary>French, read when first asked for.</summary>
    public static LanguagePack French => LoadedFrench.Value;

    /// <summary>States by slug.</summary>
    public required FrozenDictionary<string, StateEntry> States { get; init; }

    /// <summary>Organisations by slug.</summary>
    public required FrozenDictionary<string, OrganisationEntry> Organisations { get; init; }

    /// <summary>The roles of those who sit at seats that stand for them ("Matignon"), by the organisation's slug.</summary>
    public required FrozenDictionary<string, string> Seats { get; init; }

    /// <summary>The names of states, organisations and places.</summary>
    public required PhraseIndex<NameMeaning> Names { get; init; }

    /// <summary>Demonyms by their folded form.</summary>
    public required FrozenDictionary<string, StateMeaning> Demonyms { get; init; }

    /// <summary>Adjectives that stand for organisations, by their folded form.</summary>
    public required FrozenDictionary<string, OrganisationEntry> Adjectives { get; init; }

    /// <summary>Small-letter words that mean a known organisation once it has been named, by their folded form.</summary>
    public required FrozenDictionary<string, OrganisationEntry[]> SmallDescriptions { get; init; }

    /// <summary>Towns and cantons by their adjectives, folded.</summary>
    public required FrozenDictionary<string, string> Towns { get; init; }

    /// <summary>The words of roles.</summary>
    public required PhraseIndex<RoleForm> Roles { get; init; }

    /// <summary>Roles by name.</summary>
    public required FrozenDictionary<string, RoleEntry> RolesByName { get; init; }

    /// <summary>The names of portfolios.</summary>
    public required PhraseIndex<Portfolio> Portfolios { get; init; }

    /// <summary>Boards and offices within bodies.</summary>
    public required PhraseIndex<Board> Boards { get; init; }

    /// <summary>What those who sit in assemblies are called, by how the names of the assemblies begin.</summary>
    public required PhraseIndex<RoleEntry> Assemblies { get; init; }

    /// <summary>The nouns that begin names of organisations.</summary>
    public required PhraseIndex<OrganisationHead> OrganisationHeads { get; init; }

    /// <summary>Given names by their folded form, with the gender they show.</summary>
    public required FrozenDictionary<string, Gender> GivenNames { get; init; }

    /// <summary>The closed lists of words, folded, by the list's name.</summary>
    public required FrozenDictionary<string, FrozenSet<string>> Words { get; init; }

    /// <summary>Whether the list <paramref name="list"/> has the folded word.</summary>
    /// <exception cref="KeyNotFoundException">There is no such list.</exception>
    public bool Has(string list, string folded) => Words[list].Contains(folded);

    /// <summary>Whether a word with a capital says by itself what it is, and begins no name: a day, a title, a given name, a demonym.</summary>
    public bool IsSaidByItself(string folded) => Has("stop-name", folded) || IsPersonTitle(folded) || Has("title", folded) || IsGivenName(folded) || Demonyms.ContainsKey(folded);

    /// <summary>Whether the folded word stands before the name of a person of known gender: "M.", "Mme".</summary>
    public bool IsPersonTitle(string folded) => Has("title-masculine", folded) || Has("title-feminine", folded);

    /// <summary>Whether the folded word is what people of a town, region or part of the world are called: "Beauceron", "Zougoise", "Basque", "Sud-Américaine".</summary>
    public bool IsInhabitant(string folded) => Has("inhabitant", folded) || Towns.ContainsKey(folded) || EndsAsInhabitants(folded) || IsOfPart(folded);

    private bool IsOfPart(string folded) =>
        folded.IndexOf('-', StringComparison.Ordinal) is > 0 and var hyphen && Has("part-of-land", folded[..hyphen])
        && (Demonyms.ContainsKey(folded[(hyphen + 1)..]) || Towns.ContainsKey(folded[(hyphen + 1)..]) || EndsAsInhabitants(folded));

    private bool EndsAsInhabitants(string folded) => Words["inhabitant-ending"].Any(ending => folded.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>Whether the folded word is a given name, or several joined by hyphens of which the first is one.</summary>
    public bool IsGivenName(string folded) => GenderOfGivenName(folded) is not null;

    /// <summary>The gender of a given name; <see langword="null"/> where the word is none.</summary>
    public Gender? GenderOfGivenName(string folded)
    {
        if (GivenNames.TryGetValue(folded, out var gender))
        {
            return gender;
        }

        var hyphen = folded.IndexOf('-', StringComparison.Ordinal);
        return hyphen > 1 && GivenNames.TryGetValue(folded[..hyphen], out gender) ? gender : null;
    }
}
