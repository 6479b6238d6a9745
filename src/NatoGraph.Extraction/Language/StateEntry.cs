using System.Collections.Immutable;

namespace NatoGraph.Extraction.Language;

/// <summary>A state, or a part of one that has a government of its own, as the gazetteer has it.</summary>
/// <param name="Slug">The stable id, from the French name: <c>pays-bas</c>.</param>
/// <param name="Name">The name without its article: "Pays-Bas".</param>
/// <param name="Of">What follows a role: "des Pays-Bas", "du Danemark", "d'Israël".</param>
/// <param name="Masculine">The demonym's masculine singular, in small letters: "néerlandais".</param>
/// <param name="Capital">The capital.</param>
/// <param name="HeadOfGovernment">Its head of government's role, masculine: "premier ministre", "chancelier".</param>
/// <param name="HeadOfState">Its head of state's role, masculine: "président", "roi".</param>
/// <param name="IsState">Whether it is a state and not a part of one.</param>
internal sealed record StateEntry(
    string Slug,
    string Name,
    string Of,
    string Masculine,
    string Capital,
    string HeadOfGovernment,
    string HeadOfState,
    bool IsState)
{
    /// <summary>The label of its foreign minister where it is not "ministre des Affaires étrangères": "secrétaire d'État".</summary>
    public string? ForeignMinister { get; init; }

    /// <summary>Other names, English ones included.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];
}
