using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.IO.Compression;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Net.Http.Headers;

namespace NatoGraph.Studio;

/// <summary>
/// The files of Banana Cake Pop that the build put beside the program. They never change while it runs: each is compressed once, when it is
/// first asked for, and kept.
/// </summary>
internal sealed class StudioFiles
{
    private const string Gzip = "gzip";
    private const string Brotli = "br";

    private readonly FrozenDictionary<string, string> paths;
    private readonly ConcurrentDictionary<(string Name, string? Encoding), Lazy<Task<byte[]>>> contents = new();
    private readonly FileExtensionContentTypeProvider types = new();

    /// <param name="folder">Where they are; none of them is there if the folder is not.</param>
    public StudioFiles(string folder) => paths = Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToFrozenDictionary(path => Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/'), StringComparer.Ordinal)
        : FrozenDictionary<string, string>.Empty;

    /// <summary>Where a file lies, or <see langword="null"/> where there is none of that name.</summary>
    public string? PathOf(string name) => paths.GetValueOrDefault(name);

    /// <summary>Answers with a file.</summary>
    /// <param name="context">The request.</param>
    /// <param name="name">A name that <see cref="PathOf"/> knows.</param>
    public async Task WriteAsync(HttpContext context, string name)
    {
        var encoding = EncodingFor(context.Request);
        var content = await contents.GetOrAdd((name, encoding), Load).Value.WaitAsync(context.RequestAborted).ConfigureAwait(false);
        var headers = context.Response.Headers;
        headers.ContentType = types.TryGetContentType(name, out var type) ? type : "text/plain; charset=utf-8";
        headers.ContentEncoding = encoding;
        headers.Vary = HeaderNames.AcceptEncoding;
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = HasHash(name) ? "public, max-age=31536000, immutable" : "public, max-age=3600";
        context.Response.ContentLength = content.Length;
        if (HttpMethods.IsGet(context.Request.Method))
        {
            await context.Response.Body.WriteAsync(content, context.RequestAborted).ConfigureAwait(false);
        }
    }

    /// <summary>Whether a name such as <c>main.0349187e.js</c> changes whenever the file does.</summary>
    private static bool HasHash(string name) =>
        name.Split('.') is { Length: > 2 } parts && parts[1..^1].Any(part => part.Length >= 8 && part.All(char.IsAsciiHexDigitLower));

    private static string? EncodingFor(HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().AcceptEncoding.Where(each => each.Quality != 0).Select(each => each.Value.Value).ToList();
        return accepted.Contains(Brotli) ? Brotli : accepted.Contains(Gzip) ? Gzip : null;
    }

    private Lazy<Task<byte[]>> Load((string Name, string? Encoding) key) => new(() => Task.Run(async () =>
    {
        var plain = await File.ReadAllBytesAsync(paths[key.Name]).ConfigureAwait(false);
        return key.Encoding is null ? plain : Compress(plain, key.Encoding);
    }));

    private static byte[] Compress(byte[] plain, string encoding)
    {
        using var compressed = new MemoryStream(plain.Length / 3);
        using (Stream stream = encoding == Brotli ? new BrotliStream(compressed, CompressionLevel.Optimal) : new GZipStream(compressed, CompressionLevel.Optimal))
        {
            stream.Write(plain);
        }

        return compressed.ToArray();
    }
}
