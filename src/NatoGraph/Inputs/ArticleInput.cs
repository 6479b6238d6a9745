using NatoGraph.Domain.Articles;

namespace NatoGraph.Inputs;

/// <summary>What one place of the input gave: an article, or why there is none.</summary>
/// <param name="Place">Where it was read from, for messages: a path, or a path and a line.</param>
/// <param name="Article">The article, where it could be read.</param>
/// <param name="Problem">What is wrong and what to do about it, where it could not.</param>
/// <param name="Warning">What was assumed, where something was missing.</param>
public sealed record ArticleInput(string Place, ArticleText? Article, string? Problem = null, string? Warning = null)
{
    internal static ArticleInput Bad(string place, string problem) => new(place, null, problem);
}
