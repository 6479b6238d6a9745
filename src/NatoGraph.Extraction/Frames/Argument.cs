using NatoGraph.Domain.Articles;
using NatoGraph.Extraction.Mentions;

namespace NatoGraph.Extraction.Frames;

/// <summary>A mention that may fill a slot.</summary>
/// <param name="Range">Where its words stand in the stored text.</param>
/// <param name="Key">The key of the entity that it means.</param>
/// <param name="Mention">The mention.</param>
internal sealed record Argument(TextRange Range, string Key, Mention Mention)
{
    /// <summary>Whether it names an organisation or state, and not only its people: "la Suède", not "le Suédois" or "suédois".</summary>
    public bool IsNamedBody => Mention is OrganisationMention or StateMention { Form: not (StateForm.Adjective or StateForm.Inhabitant) };

    /// <summary>Whether it is a reference of the given kind.</summary>
    public bool Is(ReferenceKind kind) => Mention is ReferenceMention reference && reference.Kind == kind;
}
