using NatoGraph.Domain.Articles;

namespace NatoGraph.Extraction.Evaluation;

/// <summary>Something that differs from the gold.</summary>
/// <param name="Article">The article's name.</param>
/// <param name="What">What is missing or wrong, in words.</param>
/// <param name="Where">The words of the article, where they are known.</param>
/// <param name="Rule">The rule that said it, for what is wrong.</param>
public sealed record Difference(string Article, string What, TextRange? Where = null, string? Rule = null);
