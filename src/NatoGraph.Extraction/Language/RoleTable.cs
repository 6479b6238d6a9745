using NatoGraph.Domain.Entities;
using NatoGraph.Extraction.Mentions;

namespace NatoGraph.Extraction.Language;

/// <summary>Reads roles and portfolios.</summary>
internal static class RoleTable
{
    /// <summary>Reads <c>roles.tsv</c>.</summary>
    public static List<RoleEntry> Read(string language) =>
        [.. DataFile.Rows($"{language}/roles.tsv", 9).Select(row =>
            new RoleEntry(row[0], Enum.Parse<RoleClass>(row[1]), row[2] == "1")
            {
                Feminines = [.. DataFile.List(row[3])],
                Aliases = [.. DataFile.List(row[4])],
                Offices = [.. DataFile.List(row[5])],
                Home = row[6].Length > 0 ? Slug.Of(row[6]) : null,
                Bodies = [.. DataFile.List(row[7]).Select(Folding.Fold)],
                Means = row[8].Length > 0 ? row[8] : row[0],
            })];

    /// <summary>The words of a role with what they show.</summary>
    /// <param name="role">The role.</param>
    /// <param name="offices">The words of offices.</param>
    public static IEnumerable<(string Phrase, RoleForm Form)> FormsOf(RoleEntry role, RoleOffices offices)
    {
        var masculine = role.Feminines.IsEmpty ? Gender.Unknown : Gender.Masculine;
        foreach (var form in role.Aliases.Prepend(role.Name))
        {
            var gender = form == role.Name ? masculine : form.Contains("cheffe", StringComparison.Ordinal) || form.Contains("ière", StringComparison.Ordinal) ? Gender.Feminine : Gender.Unknown;
            yield return (AnyCase(form), new RoleForm(role, PostForm.Holder, gender, IsPlural: false));
            yield return (AnyCase(Inflection.Plural(form)), new RoleForm(role, PostForm.Holder, gender, IsPlural: true));
        }

        foreach (var form in role.Feminines)
        {
            yield return (AnyCase(form), new RoleForm(role, PostForm.Holder, Gender.Feminine, IsPlural: false));
            yield return (AnyCase(Inflection.Plural(form)), new RoleForm(role, PostForm.Holder, Gender.Feminine, IsPlural: true));
        }

        foreach (var form in offices.Of(role))
        {
            yield return (AnyCase(form), new RoleForm(role, PostForm.Office, Gender.Unknown, IsPlural: false));
        }
    }

    /// <summary>The roles that a prefix makes of others: "vice-gouverneure", "codirecteur". What the table has itself comes before them.</summary>
    public static IEnumerable<(string Phrase, RoleForm Form)> Compounds(IEnumerable<RoleEntry> roles, RoleOffices offices, string language)
    {
        var prefixes = DataFile.Rows($"{language}/role-prefixes.tsv", 3).Select(row => (Prefix: row[0], Spellings: DataFile.List(row[1]), Roles: DataFile.List(row[2]).ToHashSet(StringComparer.Ordinal))).ToList();
        foreach (var role in roles)
        {
            foreach (var (prefix, spellings, nouns) in prefixes.Where(prefix => prefix.Roles.Contains(role.Name.Split(' ')[0])))
            {
                var compound = new RoleEntry(prefix + role.Name, role.Class, IsUnique: false) { Means = prefix + role.Means, Home = role.Home, Bodies = role.Bodies, Feminines = [.. role.Feminines.Select(form => prefix + form)] };
                foreach (var (phrase, form) in FormsOf(compound, offices))
                {
                    foreach (var spelling in spellings.Prepend(prefix))
                    {
                        yield return (spelling + phrase[prefix.Length..], form);
                    }
                }
            }
        }
    }

    /// <summary>Reads <c>portfolios.tsv</c>.</summary>
    public static IEnumerable<(string Phrase, Portfolio Portfolio)> ReadPortfolios(string language)
    {
        foreach (var row in DataFile.Rows($"{language}/portfolios.tsv", 3))
        {
            var portfolio = new Portfolio(row[0], Inflection.Of(row[0], row[1], isCountry: false));
            foreach (var name in DataFile.List(row[2]).Prepend(row[0]))
            {
                // Papers write "ministre de la défense" as well: portfolios match in small letters.
                yield return (name.ToLowerInvariant(), portfolio);
            }
        }
    }

    /// <summary>Roles match with and without capitals; acronyms keep theirs.</summary>
    private static string AnyCase(string form) => form.Any(char.IsLower) ? form.ToLowerInvariant() : form;
}
