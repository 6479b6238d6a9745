using NatoGraph.Extraction.Mentions;

namespace NatoGraph.Extraction.Language;

/// <summary>French feminines and plurals by rule; exceptions stand in the data.</summary>
internal static class Inflection
{
    private static readonly string[] Doubling = ["ien", "éen", "yen", "el"];

    /// <summary>The feminine of a demonym: "danoise", "norvégienne", "belge".</summary>
    public static string Feminine(string masculine) =>
        masculine.EndsWith('e') ? masculine
        : Doubling.Any(ending => masculine.EndsWith(ending, StringComparison.Ordinal)) ? masculine + masculine[^1] + "e"
        : masculine + "e";

    /// <summary>The masculine of a feminine adjective: "adjointe", "exécutive".</summary>
    public static string Masculine(string feminine) =>
        feminine.EndsWith("ive", StringComparison.Ordinal) ? feminine[..^2] + "f"
        : feminine.EndsWith("trice", StringComparison.Ordinal) ? feminine[..^5] + "teur"
        : feminine.EndsWith("ière", StringComparison.Ordinal) ? feminine[..^4] + "ier"
        : feminine.EndsWith("elle", StringComparison.Ordinal) ? feminine[..^2]
        : feminine.EndsWith("enne", StringComparison.Ordinal) ? feminine[..^2]
        : feminine.EndsWith("oise", StringComparison.Ordinal) || feminine.EndsWith("aise", StringComparison.Ordinal) ? feminine[..^1]
        : feminine.EndsWith("ée", StringComparison.Ordinal) || feminine.EndsWith("ale", StringComparison.Ordinal)
            || (feminine.EndsWith("te", StringComparison.Ordinal) && !feminine.EndsWith("ite", StringComparison.Ordinal)) ? feminine[..^1]
        : feminine;

    /// <summary>The masculine of a feminine noun for whoever does something: "soigneuse".</summary>
    public static string MasculineOfNoun(string feminine) =>
        feminine.EndsWith("euse", StringComparison.Ordinal) ? feminine[..^2] + "r"
        : feminine.EndsWith("iste", StringComparison.Ordinal) || feminine.EndsWith("ète", StringComparison.Ordinal) ? feminine
        : Masculine(feminine);

    /// <summary>The plural of a word.</summary>
    public static string PluralOfWord(string word) =>
        word.Length == 0 || word[^1] is 's' or 'x' or 'z' ? word
        : word.EndsWith("al", StringComparison.Ordinal) ? word[..^1] + "ux"
        : word + "s";

    /// <summary>The plural of a noun with its adjectives: "secrétaires généraux", "chefs d'état-major".</summary>
    public static string Plural(string phrase)
    {
        var words = phrase.Split(' ');
        for (var index = 0; index < words.Length; index++)
        {
            if (words[index] is "de" or "du" or "des" or "à" or "en" or "au" || words[index].StartsWith("d'", StringComparison.Ordinal) || words[index].StartsWith("l'", StringComparison.Ordinal))
            {
                break;
            }

            words[index] = PluralOfWord(words[index]);
        }

        return string.Join(' ', words);
    }

    /// <summary>"de" before a name with this article: "du Danemark", "de Norvège", "d'Italie", "des Pays-Bas".</summary>
    /// <param name="name">The name without article.</param>
    /// <param name="article">The article's code, as the tables have it.</param>
    /// <param name="isCountry">Countries of feminine name drop the article.</param>
    public static string Of(string name, string article, bool isCountry) => article switch
    {
        "m" => "du " + name,
        "p" => "des " + name,
        "f" when !isCountry => "de la " + name,
        "w" or "v" when !isCountry => "de l'" + name,
        "x" when name.StartsWith("Les ", StringComparison.Ordinal) => "des " + name[4..],
        "x" when name.StartsWith("Le ", StringComparison.Ordinal) => "du " + name[3..],
        _ => (StartsWithVowel(name) ? "d'" : "de ") + name,
    };

    private static bool StartsWithVowel(string name) => "aeiouyh".Contains(Folding.Fold(name[..1]), StringComparison.Ordinal) && !name.StartsWith("Hong", StringComparison.Ordinal);

    /// <summary>The gender that an article, folded, shows: "le", "une"; none by "l'".</summary>
    public static Gender OfArticle(string article) => article switch
    {
        "le" or "un" or "du" or "au" or "ce" or "cet" => Gender.Masculine,
        "la" or "une" or "cette" => Gender.Feminine,
        _ => Gender.Unknown,
    };

    /// <summary>"aux Affaires étrangères" from "des Affaires étrangères": the same portfolio behind "à".</summary>
    public static string AtOf(string of) => of switch
    {
        _ when of.StartsWith("du ", StringComparison.Ordinal) => "au " + of[3..],
        _ when of.StartsWith("des ", StringComparison.Ordinal) => "aux " + of[4..],
        _ when of.StartsWith("de ", StringComparison.Ordinal) => "à " + of[3..],
        _ => of,
    };
}
