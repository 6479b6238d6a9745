using NatoGraph.Extraction.Language;

namespace NatoGraph.Extraction.Coreference;

/// <summary>Tells from the name of a ministry what its minister is minister of.</summary>
internal static class Ministries
{
    private const string Head = "ministère ";

    /// <summary>"de la Défense" for "ministère italien de la Défense"; <see langword="null"/> where the name is no ministry's or says nothing of it.</summary>
    public static string? Portfolio(string name, LanguagePack language)
    {
        if (!name.StartsWith(Head, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var words = name[Head.Length..].Split(' ').SkipWhile(word => language.Demonyms.ContainsKey(Folding.Fold(word))).ToList();
        return words.Count > 0 && (language.Has("of", Folding.Fold(words[0])) || Folding.Fold(words[0]).StartsWith("d'", StringComparison.Ordinal)) ? string.Join(' ', words) : null;
    }
}
