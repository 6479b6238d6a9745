using System.Collections.Immutable;
using NatoGraph.Domain.Entities;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Segmentation;

namespace NatoGraph.Extraction.Coreference;

/// <summary>The mentions of one organisation or state in an article.</summary>
/// <param name="key">Its key.</param>
/// <param name="name">Its name.</param>
/// <param name="entry">The gazetteer's entry, where it is an organisation that has one.</param>
/// <param name="state">The gazetteer's entry, where it is a state.</param>
internal sealed class OrganisationCluster(string key, string name, OrganisationEntry? entry, StateEntry? state)
{
    private readonly HashSet<string> names = new([Folding.Fold(name)], StringComparer.Ordinal);
    private readonly Lazy<ImmutableArray<string>> nouns = new(() => entry is null ? [] : [.. entry.Aliases.Concat(entry.Descriptions).Select(Folding.Fold)]);
    private int folded;

    /// <summary>Its key.</summary>
    public string Key { get; } = key;

    /// <summary>Its name.</summary>
    public string Name { get; } = name;

    /// <summary>The gazetteer's entry, where it is an organisation that has one.</summary>
    public OrganisationEntry? Entry { get; } = entry;

    /// <summary>The gazetteer's entry, where it is a state.</summary>
    public StateEntry? State { get; } = state;

    /// <summary>Its mentions, in the order in which they were understood.</summary>
    public List<Mention> Mentions { get; } = [];

    /// <summary>Where it is named first, or behind all where only a post brings it in.</summary>
    public TokenSpan First => Mentions.Count > 0 ? Mentions.Min(m => m.Span) : new TokenSpan(int.MaxValue, int.MaxValue);

    /// <summary>What kind of body it is.</summary>
    public OrganisationKind Kind =>
        State is { } known ? known.IsState ? OrganisationKind.State : OrganisationKind.GovernmentBody
        : Entry?.Kind ?? Mentions.OfType<OrganisationMention>().First().Kind;

    /// <summary>Whether the noun <paramref name="word"/>, folded, can mean it: its name begins with it, or its kind has that noun.</summary>
    /// <param name="word">The noun.</param>
    /// <param name="isName">Whether it is written like a name, "la Cour", and so begins that of the body.</param>
    public bool Answers(string word, bool isName = false) =>
        FoldedNames().Any(named => BodyNouns.Begins(named, word)) || nouns.Value.Any(noun => noun == word || BodyNouns.Begins(noun, word)) || BodyNouns.Fits(word, Kind, isName ? [] : names.Concat(nouns.Value));

    /// <summary>Its name and the distinct names of its mentions, folded; each mention is looked at once, however often this is asked.</summary>
    private HashSet<string> FoldedNames()
    {
        for (; folded < Mentions.Count; folded++)
        {
            if (Mentions[folded] is OrganisationMention mention)
            {
                names.Add(Folding.Fold(mention.Name));
            }
        }

        return names;
    }
}
