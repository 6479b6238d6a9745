using NatoGraph.Extraction.Mentions;

namespace NatoGraph.Extraction.Language;

/// <summary>What a name of the gazetteer names.</summary>
internal abstract record NameMeaning;

/// <summary>It names a state.</summary>
/// <param name="State">The state.</param>
/// <param name="Form">How it names it.</param>
internal sealed record StateMeaning(StateEntry State, StateForm Form) : NameMeaning
{
    /// <summary>The gender of a demonym.</summary>
    public Gender Gender { get; init; }

    /// <summary>Whether a demonym is plural.</summary>
    public bool IsPlural { get; init; }
}

/// <summary>It names an organisation.</summary>
/// <param name="Organisation">The organisation.</param>
/// <param name="IsDescription">Whether it does so only where the article is about it ("Alliance").</param>
internal sealed record OrganisationMeaning(OrganisationEntry Organisation, bool IsDescription) : NameMeaning;

/// <summary>It names a place that is no state.</summary>
/// <param name="Land">The state where it lies, where one is known.</param>
internal sealed record PlaceMeaning(StateEntry? Land) : NameMeaning;
