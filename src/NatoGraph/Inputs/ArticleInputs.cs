using System.IO.Enumeration;
using System.Runtime.CompilerServices;

namespace NatoGraph.Inputs;

/// <summary>Reads articles from files and folders: NAME.txt with NAME.meta.json, JSON Lines, saved HTML pages.</summary>
/// <param name="limits">How large the input may be.</param>
public sealed class ArticleInputs(InputLimits limits)
{
    private static readonly string[] Endings = [".txt", ".jsonl", ".ndjson", ".html", ".htm"];

    /// <summary>The files that paths name, in ordinal order within a folder, for telling how much there is to do.</summary>
    /// <param name="paths">Files and folders; a folder's subfolders are read too.</param>
    /// <returns>The files, and for a path that names none why.</returns>
    public static IEnumerable<(string Path, string? Problem)> Files(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        foreach (var path in paths)
        {
            if (Directory.Exists(path))
            {
                var files = Below(path).Where(HasEnding).Order(StringComparer.Ordinal).ToList();
                foreach (var file in files)
                {
                    yield return (file, null);
                }

                if (files.Count == 0)
                {
                    yield return (path, $"no article is in this folder. Articles are files that end in {string.Join(", ", Endings)}.");
                }
            }
            else
            {
                yield return (path, Refusal(path));
            }
        }
    }

    /// <summary>Reads one file, which may hold many articles.</summary>
    public async IAsyncEnumerable<ArticleInput> ReadAsync(string path, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(path);
        switch (Path.GetExtension(path).ToLowerInvariant())
        {
            case ".jsonl" or ".ndjson":
                await foreach (var article in JsonLinesReader.ReadAsync(path, limits, cancellationToken).ConfigureAwait(false))
                {
                    yield return article;
                }

                break;
            case ".html" or ".htm":
                yield return await HtmlReader.ReadAsync(path, limits, cancellationToken).ConfigureAwait(false);
                break;
            default:
                yield return await TextFileReader.ReadAsync(path, limits, cancellationToken).ConfigureAwait(false);
                break;
        }
    }

    // A linked folder is not entered: it may lead back here.
    private static FileSystemEnumerable<string> Below(string folder) =>
        new(folder, (ref FileSystemEntry entry) => entry.ToSpecifiedFullPath(), new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory,
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };

    private static bool HasEnding(string path) => Endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    private static string? Refusal(string path)
    {
        if (!File.Exists(path))
        {
            return "there is no such file or folder.";
        }

        return HasEnding(path) ? null : $"files of this kind are not read. Articles are files that end in {string.Join(", ", Endings)}.";
    }
}
