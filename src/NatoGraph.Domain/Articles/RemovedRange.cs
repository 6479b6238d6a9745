namespace NatoGraph.Domain.Articles;

/// <summary>Characters that extraction sets aside as not being the article's own prose. The stored text keeps them.</summary>
/// <param name="Range">Where they stand.</param>
/// <param name="Reason">Why they are set aside, such as <c>advertisement-address</c> or <c>repeated-title</c>.</param>
public readonly record struct RemovedRange(TextRange Range, string Reason);
