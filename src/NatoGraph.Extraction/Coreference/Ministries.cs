using System.Collections.Immutable;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Segmentation;

namespace NatoGraph.Extraction.Coreference;

/// <summary>Tells from the name of a ministry what its minister is minister of.</summary>
internal static class Ministries
{
    private const string Head = "ministère ";

    /// <summary>"de la Défense" for "ministère italien de la Défense"; <see langword="null"/> where the name is no ministry's or says nothing of it.</summary>
    public static string? Portfolio(string name, LanguagePack language) => Read(name, language)?.Portfolio;

    /// <summary>What its minister is minister of, and of which state where the name says it: "ministère italien de la Défense", "ministère de la Défense de Berne".</summary>
    public static (string Portfolio, StateEntry? State)? Read(string name, LanguagePack language)
    {
        if (!name.StartsWith(Head, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var words = name[Head.Length..].Split(' ');
        var named = words.TakeWhile(word => language.Demonyms.ContainsKey(Folding.Fold(word))).ToList();
        var rest = string.Join(' ', words.Skip(named.Count));
        var tokens = Tokenizer.Tokenize(rest);
        if (tokens.IsEmpty || !language.Has("of", tokens[0].Folded))
        {
            return null;
        }

        var (end, place) = Place(tokens, language);
        return (rest[..end], named.Count > 0 ? language.Demonyms[Folding.Fold(named[0])].State : place);
    }

    /// <summary>Where the portfolio ends before "de" and the name of a state or capital that ends it all.</summary>
    private static (int End, StateEntry? State) Place(ImmutableArray<Token> tokens, LanguagePack language)
    {
        for (var at = 2; at + 1 < tokens.Length; at++)
        {
            var name = language.Has("article", tokens[at + 1].Folded) && at + 2 < tokens.Length && !tokens[at + 1].IsCapitalised ? at + 2 : at + 1;
            if (language.Has("of", tokens[at].Folded) && language.Names.Match(tokens, name, tokens.Length) is { Meaning: StateMeaning state } match && name + match.Length == tokens.Length)
            {
                return (tokens[at - 1].Range.End, state.State);
            }
        }

        return (tokens[^1].Range.End, null);
    }
}
