using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Extraction;
using NatoGraph.Domain.Projection;
using NatoGraph.Domain.Resolution;

namespace NatoGraph.Storage.Documents;

/// <summary>The JSON that adapters keep of what they do not query by parts. Equal values give equal characters.</summary>
[JsonSourceGenerationOptions(
    Converters = [typeof(NodeIdConverter), typeof(EdtfConverter)],
    UseStringEnumConverter = true,
    IgnoreReadOnlyProperties = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ImmutableArray<RemovedRange>))]
[JsonSerializable(typeof(ArticleEntity))]
[JsonSerializable(typeof(ClaimDraft))]
[JsonSerializable(typeof(EntityForm))]
[JsonSerializable(typeof(Person))]
[JsonSerializable(typeof(Organisation))]
[JsonSerializable(typeof(Post))]
[JsonSerializable(typeof(Tenure))]
[JsonSerializable(typeof(Candidacy))]
[JsonSerializable(typeof(Membership))]
[JsonSerializable(typeof(Event))]
[JsonSerializable(typeof(ImmutableArray<Diagnostic>))]
[JsonSerializable(typeof(Contradiction))]
[JsonSerializable(typeof(ImmutableArray<NodeId>))]
[JsonSerializable(typeof(IEnumerable<string>))]
public sealed partial class GraphDocuments : JsonSerializerContext
{
    /// <summary>The documents as adapters write them: accents stay readable.</summary>
    public static GraphDocuments Compact => Holder.Instance;

    // A class of its own, because the generated defaults must be there first.
    private static class Holder
    {
        internal static readonly GraphDocuments Instance = new(new JsonSerializerOptions(Default.Options!)
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        });
    }
}
