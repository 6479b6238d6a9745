using System.Globalization;
using System.Text.Json;
using NatoGraph.Domain.Articles;

namespace NatoGraph.Inputs;

/// <summary>The fields of NAME.meta.json and of a line of JSON Lines, as they were written.</summary>
internal sealed record ArticleFields
{
    public string? PublishedOn { get; init; }

    public string? Outlet { get; init; }

    public string? Url { get; init; }

    public string? Title { get; init; }

    public string? Language { get; init; }

    public string? Name { get; init; }

    public string? Text { get; init; }

    /// <summary>Reads a JSON object. Unknown fields are left alone; a known one that is no string is refused.</summary>
    /// <exception cref="JsonException">It is no JSON object, or a field has the wrong type.</exception>
    public static ArticleFields Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object)
        {
            throw new JsonException($"expected an object, found {root.ValueKind.ToString().ToLowerInvariant()}");
        }

        return new ArticleFields
        {
            PublishedOn = Field(root, "publishedOn"),
            Outlet = Field(root, "outlet"),
            Url = Field(root, "url"),
            Title = Field(root, "title"),
            Language = Field(root, "language"),
            Name = Field(root, "name"),
            Text = Field(root, "text"),
        };
    }

    /// <summary>The article of these fields, or what is wrong with them.</summary>
    /// <param name="place">Where they were read.</param>
    /// <param name="name">The article's name where the fields have none.</param>
    /// <param name="text">The article's text.</param>
    /// <param name="fallback">The day to assume where none is given, and why; <see langword="null"/> to require one.</param>
    public ArticleInput ToInput(string place, string name, string text, (DateOnly Day, string Why)? fallback)
    {
        if (text.Contains('\0', StringComparison.Ordinal))
        {
            return ArticleInput.Bad(place, "text: it holds zero characters, which no text has: is it a binary file?");
        }

        if (Language is { } language && !IsLanguageTag(language))
        {
            return ArticleInput.Bad(place, $"language: '{language}' is no language tag. Write such as \"fr\".");
        }

        if (Url is { } url && !(Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"))
        {
            return ArticleInput.Bad(place, $"url: '{url}' is no http or https address.");
        }

        if (PublishedOn is null)
        {
            return fallback is var (assumed, why)
                ? new ArticleInput(place, Article(name, text, assumed), Warning: $"publishedOn is missing; {why} {assumed.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} is taken.")
                : ArticleInput.Bad(place, "publishedOn is missing. Write such as \"publishedOn\": \"2024-10-01\".");
        }

        return TryDay(PublishedOn, out var day)
            ? new ArticleInput(place, Article(name, text, day))
            : ArticleInput.Bad(place, $"publishedOn: '{PublishedOn}' is no date. Write such as 2024-10-01.");
    }

    /// <summary>Reads a day, or the day of a date with a time.</summary>
    public static bool TryDay(string text, out DateOnly day)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day))
        {
            return true;
        }

        var isMoment = text.Length > 10 && text[10] is 'T' or ' '
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _);
        return isMoment && DateOnly.TryParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
    }

    private static bool IsLanguageTag(string tag) =>
        tag.Split('-') is var parts && parts[0].Length is 2 or 3 && parts.All(p => p.Length is > 0 and <= 8 && p.All(char.IsAsciiLetterOrDigit));

    private static string? Field(JsonElement root, string name)
    {
        if (!root.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        var text = value.ValueKind == JsonValueKind.String
            ? String(value, name)
            : throw new JsonException($"{name}: expected a string, found {value.ValueKind.ToString().ToLowerInvariant()}");
        return string.IsNullOrWhiteSpace(text) && name != "text" ? null : text;
    }

    private static string String(JsonElement value, string name)
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException e)
        {
            // Escapes can spell half a character, which no text has.
            throw new JsonException($"{name}: it holds half of a surrogate pair", e);
        }
    }

    private ArticleText Article(string name, string text, DateOnly day) =>
        new(Name ?? name, text, day, Title, Outlet, Url, Language ?? "fr");
}
