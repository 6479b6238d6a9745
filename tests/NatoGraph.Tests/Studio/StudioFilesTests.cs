using System.IO.Compression;
using System.Net.Http.Json;
using System.Text.Json;

namespace NatoGraph.Tests.Studio;

public sealed class StudioFilesTests
{
    [Theory]
    [InlineData("gzip, deflate", "gzip")]
    [InlineData("gzip, deflate, br", "br")]
    public async Task File_OfALargerKind_ComesCompressed(string accepted, string encoding)
    {
        await using var host = await StudioHost.StartAsync();

        using var answer = await host.GetAsync("/graphql/" + StudioHost.Hashed, "*/*", accepted);

        Assert.Equal([encoding], answer.Content.Headers.ContentEncoding);
        Assert.Contains("Accept-Encoding", answer.Headers.Vary);
        await using var compressed = await answer.Content.ReadAsStreamAsync();
        await using Stream plain = encoding == "br" ? new BrotliStream(compressed, CompressionMode.Decompress) : new GZipStream(compressed, CompressionMode.Decompress);
        Assert.Equal(new string('x', 1000), await new StreamReader(plain).ReadToEndAsync());
    }

    [Theory]
    [InlineData("identity")]
    [InlineData("gzip;q=0")]
    public async Task File_WhereCompressionIsNotAccepted_ComesAsItIs(string accepted)
    {
        await using var host = await StudioHost.StartAsync();

        using var answer = await host.GetAsync("/graphql/" + StudioHost.Hashed, "*/*", accepted);

        Assert.Empty(answer.Content.Headers.ContentEncoding);
        Assert.Equal(1000, answer.Content.Headers.ContentLength);
    }

    [Theory]
    [InlineData(StudioHost.Hashed, "public, max-age=31536000, immutable", "text/javascript")]
    [InlineData("favicon.svg", "public, max-age=3600", "image/svg+xml")]
    public async Task File_IsKeptByBrowsers_ForeverWhereItsNameHasAHash(string name, string caching, string type)
    {
        await using var host = await StudioHost.StartAsync();

        using var answer = await host.GetAsync("/graphql/" + name);

        Assert.Equal(caching, Assert.Single(answer.Headers.GetValues("Cache-Control")));
        Assert.Equal(type, answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task File_AskedForItsHead_SendsNoBody()
    {
        await using var host = await StudioHost.StartAsync();

        using var answer = await host.SendAsync(HttpMethod.Head, "/graphql/" + StudioHost.Hashed, "*/*");

        Assert.Equal(1000, answer.Content.Headers.ContentLength);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("/graphql/bcp-config.json", null)]
    [InlineData("/graphql/examples/statistics/bcp-config.json", "query Statistics")]
    public async Task Settings_NameTheEndpointAndTheExample_AndTurnTelemetryOff(string path, string? document)
    {
        await using var host = await StudioHost.StartAsync();

        using var answer = await host.GetAsync(path, "*/*");

        var settings = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.True(settings.GetProperty("disableTelemetry").GetBoolean());
        Assert.Equal("/graphql", settings.GetProperty("endpoint").GetString());
        Assert.Contains(document ?? "", settings.GetProperty("graphQLDocument").GetString() ?? "", StringComparison.Ordinal);
        Assert.Equal(document is null, settings.GetProperty("graphQLDocument").ValueKind == JsonValueKind.Null);
    }
}
