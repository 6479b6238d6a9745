namespace NatoGraph.Extraction.Language;

/// <summary>A board or an office within a body, which makes posts of sitting there and of leading it.</summary>
/// <param name="Member">What those who sit there are called; empty where nobody is said to.</param>
/// <param name="IsWhole">Whether they are called members of the whole body.</param>
/// <param name="Head">What whoever leads it is called; empty where nothing of its own.</param>
internal sealed record Board(string Member, bool IsWhole, string Head);
