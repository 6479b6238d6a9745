namespace NatoGraph.Extraction.Syntax.Grammar;

/// <summary>A part of speech with its morphology: what the tagger chooses for a word.</summary>
/// <param name="Pos">The part of speech.</param>
/// <param name="Form">The morphology.</param>
internal readonly record struct Tag(PartOfSpeech Pos, Morphology Form)
{
    /// <summary>A number that is the same exactly for the same tag.</summary>
    public uint Key => ((uint)Pos << 24) | Form.Key;

    /// <summary>Reads what <see cref="ToString"/> writes: <c>NOUN Gender=Fem|Number=Sing</c>.</summary>
    public static Tag Parse(string text)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        return new Tag(UniversalNames.PosOf(text[..space]), Morphology.Parse(text[(space + 1)..]));
    }

    /// <inheritdoc/>
    public override string ToString() => $"{UniversalNames.NameOf(Pos)} {Form}";
}
