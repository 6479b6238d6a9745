using System.Buffers;
using System.Collections.Frozen;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Extraction;

namespace NatoGraph.Extraction.Output;

/// <summary>
/// What was found in an article as JSON Lines: one object an entity, claim or event, names written out so that a line can be read by
/// itself. <c>quote.text</c> is exactly the article's characters from <c>quote.start</c> to <c>quote.end</c>.
/// </summary>
public static class ClaimRows
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The lines of one article: entities first, then claims and events in the order of their quotes.</summary>
    /// <param name="article">The article as it was handed in.</param>
    /// <param name="extracted">What was found in it.</param>
    public static IEnumerable<string> Of(ArticleText article, ExtractedArticle extracted)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(extracted);
        var row = new Row(article, extracted.Entities.ToFrozenDictionary(entity => entity.Key, StringComparer.Ordinal));
        return extracted.Entities.Select(row.Entity).Concat(extracted.Claims.Select(row.Claim));
    }

    private sealed class Row(ArticleText article, FrozenDictionary<string, ArticleEntity> entities)
    {
        public string Entity(ArticleEntity entity) => Object(json =>
        {
            json.WritePropertyName("entity");
            WriteEntity(json, entity);
        });

        public string Claim(ClaimDraft claim) => Object(json =>
        {
            if (claim.EventKind is { } kind)
            {
                WriteEvent(json, kind, claim);
            }
            else
            {
                WriteStatement(json, claim);
            }

            WriteQuote(json, claim.Quote);
            json.WriteNumber("confidence", claim.Confidence);
            json.WriteString("extractor", claim.Extractor);
        });

        private string Object(Action<Utf8JsonWriter> write)
        {
            var buffer = new ArrayBufferWriter<byte>();
            using (var json = new Utf8JsonWriter(buffer, Options))
            {
                json.WriteStartObject();
                json.WriteString("article", article.Name);
                write(json);
                json.WriteEndObject();
            }

            return Encoding.UTF8.GetString(buffer.WrittenSpan);
        }

        private void WriteStatement(Utf8JsonWriter json, ClaimDraft claim)
        {
            json.WriteString("predicate", JsonNamingPolicy.SnakeCaseUpper.ConvertName(claim.Predicate.ToString()));
            WriteNamed(json, "subject", claim.Subject);
            WriteNamed(json, "object", claim.Object);
            WriteNamed(json, "post", claim.Post);
            WriteDates(json, claim);
            if (claim.Acting)
            {
                json.WriteBoolean("acting", true);
            }

            if (claim.Times is { } times)
            {
                json.WriteNumber("times", times);
            }

            WriteSource(json, claim);
        }

        private void WriteEvent(Utf8JsonWriter json, EventKind kind, ClaimDraft claim)
        {
            json.WriteString("event", JsonNamingPolicy.SnakeCaseUpper.ConvertName(kind.ToString()));
            WriteDates(json, claim);
            if (claim.Place is { } place)
            {
                json.WriteString("place", place);
            }

            json.WriteStartArray("participants");
            foreach (var participant in claim.Participants)
            {
                WriteEntity(json, entities[participant]);
            }

            json.WriteEndArray();
            WriteSource(json, claim);
        }

        private static void WriteDates(Utf8JsonWriter json, ClaimDraft claim)
        {
            if (claim.From is { } from)
            {
                json.WriteString("from", from.ToString());
            }

            if (claim.Until is { } until)
            {
                json.WriteString("until", until.ToString());
            }
        }

        private void WriteSource(Utf8JsonWriter json, ClaimDraft claim)
        {
            json.WriteString("modality", JsonNamingPolicy.SnakeCaseUpper.ConvertName(claim.Modality.ToString()));
            json.WriteStartObject("attribution");
            json.WriteString("kind", JsonNamingPolicy.SnakeCaseUpper.ConvertName(claim.Attribution.Kind.ToString()));
            if (claim.Attribution.Entity is { } entity)
            {
                json.WriteString("name", entities[entity].Called);
            }

            if (claim.Attribution.Label is { } label)
            {
                json.WriteString("label", label);
            }

            json.WriteEndObject();
        }

        private void WriteQuote(Utf8JsonWriter json, TextRange quote)
        {
            json.WriteStartObject("quote");
            json.WriteNumber("start", quote.Start);
            json.WriteNumber("end", quote.End);
            json.WriteString("text", quote.Of(article.Text));
            json.WriteEndObject();
        }

        private void WriteNamed(Utf8JsonWriter json, string property, string? key)
        {
            if (key is not null)
            {
                json.WritePropertyName(property);
                WriteEntity(json, entities[key]);
            }
        }

        private void WriteEntity(Utf8JsonWriter json, ArticleEntity entity)
        {
            json.WriteStartObject();
            json.WriteString("type", entity.Kind.ToString());
            if (entity.Kind == NodeKind.Post)
            {
                json.WriteString("role", entity.Role ?? entity.Name);
                json.WriteString("organisation", entity.Organisation is { } organisation ? entities[organisation].Called : null);
            }
            else
            {
                json.WriteString("name", entity.Called);
            }

            json.WriteEndObject();
        }
    }
}
