using NatoGraph.Domain.Articles;

namespace NatoGraph.Extraction.Cleaning;

/// <summary>A place and day at the head of a text: <c>BRUXELLES, 28 mars 2014 -</c>, or a bare <c>date 2024-10</c>.</summary>
/// <param name="Range">Where the whole of it stands in the stored text.</param>
/// <param name="Place">Where its place stands, if it names one.</param>
/// <param name="Date">Where its date stands, if it names one.</param>
internal sealed record Dateline(TextRange Range, TextRange? Place, TextRange? Date);
