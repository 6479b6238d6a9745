namespace NatoGraph.Extraction.Mentions;

/// <summary>How the words name a post.</summary>
internal enum PostForm
{
    /// <summary>By its holder: "le secrétaire général".</summary>
    Holder,

    /// <summary>By the office: "la présidence", "la tête", "le ministère de la Défense" as a portfolio.</summary>
    Office,
}
