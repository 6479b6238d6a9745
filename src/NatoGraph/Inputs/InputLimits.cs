namespace NatoGraph.Inputs;

/// <summary>How large the input may be.</summary>
/// <param name="ArticleBytes">The largest article, in bytes: a file, or a line of JSON Lines.</param>
public sealed record InputLimits(long ArticleBytes)
{
    /// <summary>8 MiB: a hundred times the longest newspaper article.</summary>
    public static InputLimits Default { get; } = new(8L << 20);

    internal string TooLarge(long bytes) =>
        $"it has {bytes / (1024.0 * 1024.0):0.#} MiB, and an article may have {ArticleBytes >> 20} MiB. Split it into one file an article, or into JSON Lines.";
}
