using NatoGraph.Domain.Articles;

namespace NatoGraph.Extraction.Frames.Linking;

/// <summary>One person following another.</summary>
/// <param name="Successor">The key of who follows.</param>
/// <param name="Predecessor">The key of who is followed.</param>
/// <param name="Quote">The words that say it.</param>
internal sealed record Succession(string Successor, string Predecessor, TextRange Quote)
{
    /// <summary>The other of the two.</summary>
    public string? Other(string person) => person == Successor ? Predecessor : person == Predecessor ? Successor : null;
}
