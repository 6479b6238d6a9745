using NatoGraph.Extraction.Mentions;

namespace NatoGraph.Extraction.Language;

/// <summary>Makes the words of offices from those of roles: "direction sportive" from "directeur sportif", "vice-rectorat" from "vice-recteur".</summary>
internal sealed class RoleOffices
{
    private readonly Dictionary<string, (string Noun, Gender Gender, bool IsAlone)> nouns;

    private RoleOffices(Dictionary<string, (string, Gender, bool)> nouns) => this.nouns = nouns;

    /// <summary>Reads <c>role-offices.tsv</c>.</summary>
    public static RoleOffices Read(string language) => new(DataFile.Rows($"{language}/role-offices.tsv", 4)
        .ToDictionary(row => row[0], row => (row[1], row[2] == "f" ? Gender.Feminine : Gender.Masculine, row[3] == "1"), StringComparer.Ordinal));

    /// <summary>The words of a role's office, those that the table of roles has and the one that its noun makes.</summary>
    public IEnumerable<string> Of(RoleEntry role) => Made(role) is { } office && !role.Offices.Contains(office) ? role.Offices.Append(office) : role.Offices;

    private string? Made(RoleEntry role)
    {
        var words = role.Name.Split(' ', 2);
        var prefix = words[0].IndexOf('-', StringComparison.Ordinal) + 1;
        if (!nouns.TryGetValue(words[0], out var office) && (prefix == 0 || !nouns.TryGetValue(words[0][prefix..], out office)))
        {
            return null;
        }

        var noun = (nouns.ContainsKey(words[0]) ? "" : words[0][..prefix]) + office.Noun;
        return words.Length > 1 ? noun + " " + (office.Gender == Gender.Feminine ? Feminine(role, words[1]) : words[1])
            : office.IsAlone || prefix > 0 ? noun
            : null;
    }

    /// <summary>What follows the noun, as it stands beside a feminine one.</summary>
    private static string Feminine(RoleEntry role, string rest) =>
        role.Feminines is [var feminine, ..] && feminine.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space ? feminine[(space + 1)..] : rest;
}
