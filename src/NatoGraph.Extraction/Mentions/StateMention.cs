using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Segmentation;

namespace NatoGraph.Extraction.Mentions;

/// <summary>A state, by whatever words.</summary>
/// <param name="Span">The tokens.</param>
/// <param name="State">The state.</param>
/// <param name="Form">How it is named.</param>
internal sealed record StateMention(TokenSpan Span, StateEntry State, StateForm Form) : Mention(Span)
{
    /// <summary>The gender of a demonym.</summary>
    public Gender Gender { get; init; }

    /// <summary>Whether a demonym is plural: "les Danois".</summary>
    public bool IsPlural { get; init; }
}
