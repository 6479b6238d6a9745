namespace NatoGraph.Domain.Articles;

/// <summary>An article as it is handed in, before the store has given it an id.</summary>
/// <param name="Name">What to call it in messages and in what <c>extract</c> prints: a file's name without its ending, or an address.</param>
/// <param name="Text">The text as it came.</param>
/// <param name="PublishedOn">The day of publication.</param>
/// <param name="Title">The title, where one is known.</param>
/// <param name="Outlet">The outlet that published it, where known.</param>
/// <param name="Url">The address it was published at, where known.</param>
/// <param name="Language">A BCP 47 language tag.</param>
public sealed record ArticleText(
    string Name,
    string Text,
    DateOnly PublishedOn,
    string? Title = null,
    string? Outlet = null,
    string? Url = null,
    string Language = "fr");
