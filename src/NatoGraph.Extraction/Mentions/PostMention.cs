using System.Collections.Immutable;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Segmentation;

namespace NatoGraph.Extraction.Mentions;

/// <summary>
/// A role, with its organisation where the words give one: "l'ancien Premier ministre norvégien", "la présidence du Comité
/// militaire", "à la tête de l'agence".
/// </summary>
/// <param name="Span">The tokens from the first modifier or the role's noun to the end of organisation and portfolio.</param>
/// <param name="Role">The role.</param>
/// <param name="Form">Whether the words name the holder or the office.</param>
internal sealed record PostMention(TokenSpan Span, RoleEntry Role, PostForm Form) : Mention(Span)
{
    /// <summary>The tokens of the role's own words, portfolio included, organisation and modifiers excluded.</summary>
    public required TokenSpan RoleSpan { get; init; }

    /// <summary>The role's own words as they stand in the text.</summary>
    public required string RoleWords { get; init; }

    /// <summary>The role in full, masculine and singular: "ministre de la Défense", "secrétaire général adjoint".</summary>
    public required string RoleName { get; init; }

    /// <summary>The organisation or state in its slot, or <see langword="null"/> where the context must say.</summary>
    public Mention? Slot { get; init; }

    /// <summary>What is said of the holding, in the order of the words.</summary>
    public ImmutableArray<PostModifier> Modifiers { get; init; } = [];

    /// <summary>The gender of the noun.</summary>
    public Gender Gender { get; init; }

    /// <summary>Whether several holders are meant: "les ministres de la Défense".</summary>
    public bool IsPlural { get; init; }

    /// <summary>Whether a definite article, demonstrative or possessive stands before it.</summary>
    public Determiner Determiner { get; init; }

    /// <summary>Whether the words around show that it is some body's: "comme archiviste", "son responsable des ventes".</summary>
    public bool IsEmployed { get; init; }

    /// <summary>Whether a verb of choosing says it of somebody: "a nommé Anne Brun surintendante".</summary>
    public bool IsChosen { get; init; }

    /// <summary>Whether only a portfolio names it: "à l'Intérieur".</summary>
    public bool IsBarePortfolio { get; init; }

    /// <summary>Whether words name an assembly of which the holder is one: "siège au Sénat".</summary>
    public bool IsSeat { get; init; }

    /// <summary>Whether the words are said of <paramref name="modifier"/>.</summary>
    public bool Has(PostModifier modifier) => Modifiers.Contains(modifier);

    /// <summary>Whether the words are feminine and the holder a man, or the other way round.</summary>
    public bool Disagrees(Mention holder) =>
        holder is PersonMention { Gender: not Gender.Unknown } person && Gender != Gender.Unknown && person.Gender != Gender;
}
