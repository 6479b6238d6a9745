namespace NatoGraph.Extraction.Segmentation;

/// <summary>How the letters of a token are written.</summary>
internal enum TokenShape
{
    /// <summary>It has no letters.</summary>
    None,

    /// <summary>Its first letter is small: <c>ministre</c>, <c>iPhone</c>.</summary>
    Lower,

    /// <summary>A capital, then small letters: <c>Ministre</c>, <c>Jean-Claude</c>.</summary>
    Capitalised,

    /// <summary>Capitals only, two or more: <c>OTAN</c>.</summary>
    Capitals,

    /// <summary>A capital, then both: <c>MacKay</c>, <c>OpenAI</c>.</summary>
    Mixed,
}
