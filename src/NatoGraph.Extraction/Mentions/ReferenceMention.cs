using NatoGraph.Extraction.Segmentation;

namespace NatoGraph.Extraction.Mentions;

/// <summary>Words that point back to a person without a name: "il", "ce dernier", "le Norvégien", "l'intéressé".</summary>
/// <param name="Span">The tokens, article included.</param>
/// <param name="Kind">How they point.</param>
internal sealed record ReferenceMention(TokenSpan Span, ReferenceKind Kind) : Mention(Span)
{
    /// <summary>The gender that they show.</summary>
    public Gender Gender { get; init; }

    /// <summary>Whether they mean more than one.</summary>
    public bool IsPlural { get; init; }

    /// <summary>For <see cref="ReferenceKind.Demonym"/>, the state; none where it is a town or region.</summary>
    public StateMention? State { get; init; }

    /// <summary>For descriptions of one noun, this noun, folded and masculine: "juriste", "liegeois".</summary>
    public string? Noun { get; init; }

    /// <summary>What names who speaks or is spoken to, where the words mean them: "je", "vous".</summary>
    public Mention? Speaker { get; init; }
}
