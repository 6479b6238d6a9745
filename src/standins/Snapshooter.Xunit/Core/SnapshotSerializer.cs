using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Snapshooter.Core;

/// <summary>Writes what a test hands over as the text of a snapshot: strings as they are, anything else as JSON.</summary>
internal static class SnapshotSerializer
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        IncludeFields = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        ReferenceHandler = ReferenceHandler.IgnoreCycles,
        Converters = { new JsonStringEnumConverter(), new FloatingPointConverter() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { PutDerivedPropertiesFirst } },
    };

    public static string Serialize(object value) =>
        EndLine(value is string text ? NormalizeLines(text) : JsonSerializer.Serialize(value, Options));

    public static string NormalizeLines(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    private static string EndLine(string text) => text.EndsWith('\n') ? text : text + "\n";

    private static void PutDerivedPropertiesFirst(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
        {
            property.Order = -Depth((property.AttributeProvider as System.Reflection.MemberInfo)?.DeclaringType);
        }
    }

    private static int Depth(Type? type) => type is null ? 0 : 1 + Depth(type.BaseType);

    /// <summary>Writes a whole number with its <c>.0</c>, so that a snapshot shows it is no integer.</summary>
    private sealed class FloatingPointConverter : JsonConverter<double>
    {
        public override double Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDouble();

        public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options)
        {
            var text = value.ToString("R", CultureInfo.InvariantCulture);
            if (!double.IsFinite(value))
            {
                writer.WriteStringValue(text);
                return;
            }

            writer.WriteRawValue(text.AsSpan().ContainsAny(".eE") ? text : text + ".0");
        }
    }
}
