namespace NatoGraph.Training.Contenders;

/// <summary>A post for which somebody may be a candidate.</summary>
/// <param name="Key">The post; nothing where none that is known is meant.</param>
/// <param name="IsRead">Whether frames read it anywhere in the article.</param>
/// <param name="IsRight">Whether the gold has it anywhere in the article; null where it leaves it open.</param>
internal sealed record ContenderPost(string? Key, bool IsRead, bool? IsRight);
