namespace NatoGraph.Inputs;

/// <summary>Reads a whole file as text, within limits.</summary>
internal static class FileBytes
{
    /// <summary>The file's text, or why it has none.</summary>
    public static async Task<(string? Text, string? Problem)> ReadTextAsync(string path, InputLimits limits, CancellationToken cancellationToken)
    {
        byte[] bytes;
        try
        {
            var size = new FileInfo(path).Length;
            if (size > limits.ArticleBytes)
            {
                return (null, limits.TooLarge(size));
            }

            bytes = await File.ReadAllBytesAsync(path, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, Reason(e));
        }

        return TextDecoding.TryDecode(bytes, out var text, out var problem) ? (text, null) : (null, problem);
    }

    /// <summary>The file, opened for reading from front to back in the caller's buffers, or why it can't be.</summary>
    public static (FileStream? File, string? Problem) Open(string path)
    {
        try
        {
            // A buffer of its own could not be closed while a read waits for a pipe.
            return (new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0), null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, Reason(e));
        }
    }

    /// <summary>Why a file can't be read, in words for the user.</summary>
    public static string Reason(Exception e) => e switch
    {
        FileNotFoundException or DirectoryNotFoundException => "there is no such file or folder.",
        UnauthorizedAccessException => "it may not be read: check its permissions.",
        _ => $"it can't be read: {e.Message}",
    };
}
