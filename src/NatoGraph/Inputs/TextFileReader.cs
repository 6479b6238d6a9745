using System.Text.Json;

namespace NatoGraph.Inputs;

/// <summary>Reads NAME.txt with what NAME.meta.json beside it says, where there is one.</summary>
internal static class TextFileReader
{
    public static async Task<ArticleInput> ReadAsync(string path, InputLimits limits, CancellationToken cancellationToken)
    {
        var (text, problem) = await FileBytes.ReadTextAsync(path, limits, cancellationToken).ConfigureAwait(false);
        if (text is null)
        {
            return ArticleInput.Bad(path, problem!);
        }

        var meta = Path.ChangeExtension(path, ".meta.json");
        var fields = new ArticleFields();
        if (File.Exists(meta))
        {
            var (json, metaProblem) = await FileBytes.ReadTextAsync(meta, limits, cancellationToken).ConfigureAwait(false);
            if (json is null)
            {
                return ArticleInput.Bad(meta, metaProblem!);
            }

            try
            {
                fields = ArticleFields.Parse(json);
            }
            catch (JsonException e)
            {
                return ArticleInput.Bad(meta, JsonFault.Describe(e));
            }
        }

        var day = DateOnly.FromDateTime(File.GetLastWriteTimeUtc(path));
        return fields.ToInput(path, Path.GetFileNameWithoutExtension(path), text, (day, $"add it to {Path.GetFileName(meta)}. The day the file was changed,"));
    }
}
