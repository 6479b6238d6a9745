using System.Text.Json;

namespace NatoGraph.Extraction.Chat.Answers;

/// <summary>An answer, as <c>Data/answer.schema.json</c> asks for it.</summary>
internal sealed record ChatAnswer(Thing[]? Entities, Statement[]? Claims, Happening[]? Events)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>Reads an answer, out of a code block if it stands in one.</summary>
    /// <returns>The answer, or <see langword="null"/> where the text is none.</returns>
    public static ChatAnswer? Read(string text)
    {
        var (start, end) = (text.IndexOf('{', StringComparison.Ordinal), text.LastIndexOf('}'));
        try
        {
            return start >= 0 && end > start ? JsonSerializer.Deserialize<ChatAnswer>(text.AsSpan(start, end + 1 - start), Json) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>A person, organisation or post.</summary>
internal sealed record Thing(string? Type, string? Name, string? Role, string? Organisation);

/// <summary>Who is answerable.</summary>
internal sealed record Source(string? Kind, string? Name, string? Label);

/// <summary>A claim.</summary>
internal sealed record Statement(
    string? Predicate, Thing? Subject, Thing? Object, Thing? Post, string? From, string? Until, bool Acting, string? Modality, Source? Attribution, string? Quote);

/// <summary>An event.</summary>
internal sealed record Happening(
    string? Event, string? From, string? Until, string? Place, Thing[]? Participants, string? Modality, Source? Attribution, string? Quote);
