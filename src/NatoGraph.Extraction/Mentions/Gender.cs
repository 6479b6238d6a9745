namespace NatoGraph.Extraction.Mentions;

/// <summary>Grammatical gender, as far as the words show it.</summary>
internal enum Gender
{
    /// <summary>The words do not show it.</summary>
    Unknown,

    /// <summary>Masculine.</summary>
    Masculine,

    /// <summary>Feminine.</summary>
    Feminine,
}
