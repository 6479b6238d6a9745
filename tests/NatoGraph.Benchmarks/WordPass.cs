namespace NatoGraph.Benchmarks;

/// <summary>The least that a reader of texts must do: one pass that cuts a text into words, each a string of its own.</summary>
internal static class WordPass
{
    public static int Count(string text)
    {
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var inWord = i < text.Length && char.IsLetterOrDigit(text[i]);
            if (inWord && start < 0)
            {
                start = i;
            }
            else if (!inWord && start >= 0)
            {
                words.Add(text[start..i]);
                start = -1;
            }
        }

        return words.Count;
    }
}
