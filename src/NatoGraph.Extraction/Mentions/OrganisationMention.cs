using NatoGraph.Domain.Entities;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Segmentation;

namespace NatoGraph.Extraction.Mentions;

/// <summary>An organisation by name, acronym or definite description ("l'Alliance").</summary>
/// <param name="Span">The tokens of the name, without its article.</param>
/// <param name="Name">The name as written.</param>
/// <param name="Kind">What kind of body it is.</param>
internal sealed record OrganisationMention(TokenSpan Span, string Name, OrganisationKind Kind) : Mention(Span)
{
    /// <summary>The gazetteer's entry, where it has one.</summary>
    public OrganisationEntry? Known { get; init; }

    /// <summary>The acronym that follows in brackets and stands for it from then on.</summary>
    public string? Acronym { get; init; }

    /// <summary>The words alone leave open whether they are a name; a post in it settles it.</summary>
    public bool IsWeak { get; init; }

    /// <summary>The name is a common noun that points back: "l'agence", "l'institution", "le groupe".</summary>
    public bool IsDescription { get; init; }

    /// <summary>What it points to where it is no noun at all: "cette dernière", "la seconde".</summary>
    public BodyPointer? Pointer { get; init; }
}
