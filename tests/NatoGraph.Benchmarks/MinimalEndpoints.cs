using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Projection;
using NatoGraph.Storage.Reading;

namespace NatoGraph.Benchmarks;

/// <summary>What one would write by hand to answer just these three queries from the same store: no schema, no parsing, no choice.</summary>
internal static class MinimalEndpoints
{
    /// <summary>As the GraphQL answers are written: no letter escaped that JSON can hold.</summary>
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Map(WebApplication app, IGraphReader reader, NodeId person, NodeId post)
    {
        app.MapPost("/minimal/entity", (HttpContext http) => AnswerAsync(http, (json, token) => EntityAsync(json, reader, person, token)));
        app.MapPost("/minimal/succession", (HttpContext http) => AnswerAsync(http, (json, token) => SuccessionAsync(json, reader, post, token)));
        app.MapPost("/minimal/page", (HttpContext http) => AnswerAsync(http, (json, token) => PageAsync(json, reader, token)));
    }

    private static async Task AnswerAsync(HttpContext http, Func<Utf8JsonWriter, CancellationToken, Task> write)
    {
        // Reading the body is part of answering a POST.
        await http.Request.Body.CopyToAsync(Stream.Null, http.RequestAborted);
        var buffer = new ArrayBufferWriter<byte>();
        await using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            json.WriteStartObject();
            json.WriteStartObject("data");
            await write(json, http.RequestAborted);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        http.Response.ContentType = "application/graphql-response+json; charset=utf-8";
        http.Response.ContentLength = buffer.WrittenCount;
        await http.Response.Body.WriteAsync(buffer.WrittenMemory, http.RequestAborted);
    }

    private static async Task EntityAsync(Utf8JsonWriter json, IGraphReader reader, NodeId id, CancellationToken cancellationToken)
    {
        var person = (await reader.GetPeopleAsync([id], cancellationToken))[id];
        var tenures = (await reader.GetTenuresOfPeopleAsync([id], cancellationToken))[id];
        var posts = await reader.GetPostsAsync([.. tenures.Select(t => t.Post).Distinct()], cancellationToken);
        json.WriteStartObject("person");
        json.WriteString("name", person.Name);
        json.WriteString("slug", person.Id.Slug);
        json.WriteStartArray("tenures");
        foreach (var tenure in tenures)
        {
            json.WriteStartObject();
            WriteDates(json, tenure);
            json.WriteStartObject("post");
            json.WriteString("label", posts[tenure.Post].Label);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static async Task SuccessionAsync(Utf8JsonWriter json, IGraphReader reader, NodeId post, CancellationToken cancellationToken)
    {
        var succession = (await reader.GetSuccessionsAsync([post], cancellationToken))[post];
        var people = await reader.GetPeopleAsync([.. succession.Tenures.Select(t => t.Person).Distinct()], cancellationToken);
        json.WriteStartObject("succession");
        json.WriteStartArray("tenures");
        foreach (var tenure in succession.Tenures)
        {
            json.WriteStartObject();
            WriteDates(json, tenure);
            json.WriteStartObject("person");
            json.WriteString("name", people[tenure.Person].Name);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static async Task PageAsync(Utf8JsonWriter json, IGraphReader reader, CancellationToken cancellationToken)
    {
        var page = await reader.FindPeopleAsync(new PersonFilter(), new Order(OrderField.Name), new PageRequest(First: 50), cancellationToken);
        var people = await reader.GetPeopleAsync([.. page.Edges.Select(e => e.Node)], cancellationToken);
        json.WriteStartObject("people");
        json.WriteStartArray("nodes");
        foreach (var edge in page.Edges)
        {
            json.WriteStartObject();
            json.WriteString("slug", edge.Node.Slug);
            json.WriteString("name", people[edge.Node].Name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteDates(Utf8JsonWriter json, Tenure tenure)
    {
        Write(json, "from", tenure.From?.ToString());
        Write(json, "until", tenure.Until?.ToString());
    }

    private static void Write(Utf8JsonWriter json, string name, string? value)
    {
        if (value is null)
        {
            json.WriteNull(name);
        }
        else
        {
            json.WriteString(name, value);
        }
    }
}
