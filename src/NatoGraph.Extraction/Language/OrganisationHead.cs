using NatoGraph.Domain.Entities;

namespace NatoGraph.Extraction.Language;

/// <summary>A noun that begins names of organisations.</summary>
/// <param name="Noun">The noun, in small letters.</param>
/// <param name="Kind">What kind of body it names.</param>
/// <param name="Small">What must follow where it is written in small letters.</param>
internal sealed record OrganisationHead(string Noun, OrganisationKind Kind, SmallHead Small);

/// <summary>When a head noun in small letters begins a name.</summary>
internal enum SmallHead
{
    /// <summary>Never.</summary>
    Capital,

    /// <summary>Before a capital: "université Mendel".</summary>
    Name,

    /// <summary>Before "de" too: "ministère de la Justice".</summary>
    Phrase,

    /// <summary>Never: it says what the name behind it is, "le géant Exxon".</summary>
    Apposed,
}
