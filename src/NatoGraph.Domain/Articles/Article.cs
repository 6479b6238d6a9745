using NatoGraph.Domain.Entities;

namespace NatoGraph.Domain.Articles;

/// <summary>An article as the store keeps it. Its text is never altered.</summary>
/// <param name="Id">Stable over corrections: from the url where there is one, else from the text.</param>
/// <param name="Name">The name it was handed in under (a file's name without its ending), or the slug of its id.</param>
/// <param name="Title">The title, where one is known.</param>
/// <param name="Outlet">The outlet that published it, where known.</param>
/// <param name="Url">The address it was published at, where known.</param>
/// <param name="PublishedOn">The day of publication; the claims become known on it.</param>
/// <param name="Language">A BCP 47 language tag, "fr".</param>
/// <param name="Text">The text as it came. All offsets count its UTF-16 code units.</param>
/// <param name="ContentHash">SHA-256 of title, outlet, url, day, language and text, in lower-case hexadecimal.</param>
/// <param name="RecordedAt">When the store took this version in, UTC.</param>
public sealed record Article(
    NodeId Id,
    string Name,
    string? Title,
    string? Outlet,
    string? Url,
    DateOnly PublishedOn,
    string Language,
    string Text,
    string ContentHash,
    DateTimeOffset RecordedAt);
