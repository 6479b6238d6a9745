using System.Text.Encodings.Web;
using System.Text.Json;

namespace NatoGraph.GraphQL.Tests.Hosting;

/// <summary>What came back over HTTP.</summary>
public sealed class Answer(JsonElement root)
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public JsonElement Data
    {
        get
        {
            Assert.False(root.TryGetProperty("errors", out var errors), errors.ValueKind == JsonValueKind.Undefined ? null : errors.GetRawText());
            return root.GetProperty("data");
        }
    }

    public IReadOnlyList<JsonElement> Errors => root.TryGetProperty("errors", out var errors) ? [.. errors.EnumerateArray()] : [];

    public string Code => Errors[0].GetProperty("extensions").GetProperty("code").GetString()!;

    public string Message => Errors[0].GetProperty("message").GetString()!;

    /// <summary>The value under a path such as <c>succession.tenures</c>.</summary>
    public JsonElement At(string path) =>
        path.Split('.').Aggregate(Data, (value, name) => int.TryParse(name, out var index) ? value[index] : value.GetProperty(name));

    public override string ToString() => JsonSerializer.Serialize(root, Readable);
}
