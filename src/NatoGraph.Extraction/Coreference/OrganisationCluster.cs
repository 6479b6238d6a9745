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
    public bool Answers(string word) =>
        Folding.Fold(Name).StartsWith(word + " ", StringComparison.Ordinal)
        || Mentions.OfType<OrganisationMention>().Any(m => Folding.Fold(m.Name).StartsWith(word + " ", StringComparison.Ordinal))
        || (Entry is { } known && known.Aliases.Concat(known.Descriptions).Any(a => Folding.Fold(a) == word || Folding.Fold(a).StartsWith(word + " ", StringComparison.Ordinal)))
        || word switch
        {
            "entreprise" or "groupe" or "societe" or "firme" or "compagnie" or "start-up" => Kind == OrganisationKind.Company,
            "parti" or "formation" or "mouvement" => Kind == OrganisationKind.Party,
            "organisation" or "institution" or "alliance" or "association" => Kind is OrganisationKind.Intergovernmental,
            "journal" or "quotidien" or "hebdomadaire" or "chaine" => Kind == OrganisationKind.Media,
            "maison" => Kind is not OrganisationKind.State,
            _ => false,
        };
}
