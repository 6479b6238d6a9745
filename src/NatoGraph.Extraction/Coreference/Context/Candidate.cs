using System.Collections.Immutable;
using NatoGraph.Domain.Entities;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Segmentation;

namespace NatoGraph.Extraction.Coreference.Context;

/// <summary>A body, state or town to which a post that names none may belong.</summary>
/// <param name="Key">Its key, among the article's organisations or as it will be once it is one of them.</param>
/// <param name="Name">Its name, folded.</param>
/// <param name="Kind">What kind of body it is.</param>
internal sealed record Candidate(string Key, string Name, OrganisationKind Kind)
{
    /// <summary>The gazetteer's entry, where it is a state.</summary>
    public StateEntry? State { get; init; }

    /// <summary>The gazetteer's entry, where it is an organisation that has one.</summary>
    public OrganisationEntry? Entry { get; init; }

    /// <summary>The words that name it where it is a town that is no organisation of the article yet.</summary>
    public OrganisationMention? Town { get; init; }

    /// <summary>The words that name it where they alone leave open whether they name a body: "la cour d'appel", "Xamax".</summary>
    public OrganisationMention? Unsure { get; init; }

    /// <summary>Whether it is a town whose council or town hall the article names.</summary>
    public bool IsOwnTown { get; init; }

    /// <summary>Whether nothing but the names of bodies that are no town's own tell of the town: "collège Marie-Curie de Bourdeaux".</summary>
    public bool IsSeat { get; init; }

    /// <summary>Whether it is a state of which only its towns tell.</summary>
    public bool IsLand { get; init; }

    /// <summary>Whether it sits and votes within a house that has a director of its own.</summary>
    public bool IsDeliberative { get; init; }

    /// <summary>The mentions that speak of it, by their start: its names, and for a state its capital and its seats.</summary>
    public required ImmutableArray<TokenSpan> Places { get; init; }

    /// <summary>How much the article speaks of it.</summary>
    public required double Weight { get; init; }
}
