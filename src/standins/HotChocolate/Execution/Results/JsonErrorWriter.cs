using System.Text.Json;

namespace HotChocolate.Execution;

/// <summary>Writes the <c>errors</c> of a response (October 2021, 7.1.2).</summary>
internal static class JsonErrorWriter
{
    public static void Write(IReadOnlyList<IError>? errors, Utf8JsonWriter writer)
    {
        if (errors is not { Count: > 0 })
        {
            return;
        }

        writer.WritePropertyName("errors");
        WriteArray(errors, writer);
    }

    /// <summary>Writes the errors alone.</summary>
    public static void WriteArray(IReadOnlyList<IError> errors, Utf8JsonWriter writer)
    {
        writer.WriteStartArray();
        foreach (var error in errors)
        {
            Write(error, writer);
        }

        writer.WriteEndArray();
    }

    private static void Write(IError error, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("message", error.Message);
        WriteLocations(error.Locations, writer);
        WritePath(error.Path, writer);
        if (error.Extensions is { Count: > 0 })
        {
            writer.WritePropertyName("extensions");
            JsonValueWriter.Write(error.Extensions, writer);
        }

        writer.WriteEndObject();
    }

    private static void WriteLocations(IReadOnlyList<Location>? locations, Utf8JsonWriter writer)
    {
        if (locations is not { Count: > 0 })
        {
            return;
        }

        writer.WriteStartArray("locations");
        foreach (var location in locations)
        {
            writer.WriteStartObject();
            writer.WriteNumber("line", location.Line);
            writer.WriteNumber("column", location.Column);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WritePath(Path? path, Utf8JsonWriter writer)
    {
        if (path is null)
        {
            return;
        }

        writer.WritePropertyName("path");
        JsonValueWriter.Write(path.ToList(), writer);
    }
}
