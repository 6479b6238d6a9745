using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Segmentation;

namespace NatoGraph.Extraction.Dialogues;

/// <summary>Reads the paragraphs of an article for what tells questions from answers.</summary>
/// <param name="text">The article.</param>
/// <param name="language">The language.</param>
internal sealed class LineReader(SegmentedText text, LanguagePack language)
{
    private const int LongestLabel = 9;
    private const int LongestQuestion = 90;

    /// <summary>"Me Anne Brun" is an advocate.</summary>
    private const string Title = "Me";

    private readonly HashSet<int> quoted = [.. text.Quotations.SelectMany(quotation => Enumerable.Range(quotation.Tokens.Start, quotation.Tokens.Length))];

    /// <summary>The paragraphs, in order.</summary>
    public IEnumerable<Line> Read()
    {
        for (var first = 0; first < text.Sentences.Length;)
        {
            var last = first;
            while (last + 1 < text.Sentences.Length && text.Sentences[last + 1].Paragraph == text.Sentences[first].Paragraph)
            {
                last++;
            }

            yield return Of(new TokenSpan(text.Sentences[first].Tokens.Start, text.Sentences[last].Tokens.End));
            first = last + 1;
        }
    }

    private Line Of(TokenSpan tokens)
    {
        var label = Label(tokens);
        var own = Enumerable.Range(tokens.Start, tokens.Length).Where(at => !quoted.Contains(at)).Select(at => text.Tokens[at]).ToList();
        var speaksOfSelf = own.Exists(token => IsSelf(token, language));
        var speaksTo = own.Exists(token => IsAddressed(token, language));
        return new(tokens, label)
        {
            IsDashed = IsDash(text.Tokens[tokens.Start]) || (label.Length > 0 && IsDash(text.Tokens[label.End - 1])),
            OpensBlock = tokens.Start == 0 || IsBlank(tokens.Start),
            Asks = tokens.Length <= LongestQuestion && !speaksOfSelf && (EndsAsQuestion(tokens) || speaksTo),
            SpeaksOfSelf = speaksOfSelf,
            SpeaksTo = speaksTo,
        };
    }

    /// <summary>"je", "mon", "ai-je".</summary>
    public static bool IsSelf(Token token, LanguagePack language) => (language.Has("speaker", token.Folded) && token.Form != Title) || token.Folded.EndsWith("-je", StringComparison.Ordinal);

    /// <summary>"vous", "votre", "avez-vous".</summary>
    public static bool IsAddressed(Token token, LanguagePack language) => language.Has("addressed", token.Folded) || token.Folded.EndsWith("-vous", StringComparison.Ordinal);

    /// <summary>"Et qui …", "Mais qui …".</summary>
    public static bool Opens(Token token, LanguagePack language) => language.Has("opens-question", token.Folded);

    private static bool IsDash(Token token) => token.Form is "–" or "—" or "-";

    private bool IsBlank(int start) =>
        text.Source.Text.AsSpan(text.Tokens[start - 1].Range.End, text.Tokens[start].Range.Start - text.Tokens[start - 1].Range.End).Count('\n') > 1;

    private bool EndsAsQuestion(TokenSpan tokens)
    {
        var end = tokens.End - 1;
        while (end > tokens.Start && text.Tokens[end].Form is ")" or "»" or "\"" or "”")
        {
            end--;
        }

        return text.Tokens[end].Form[0] is '?' or '…' || text.Tokens[end].Form == "...";
    }

    /// <summary>What stands before a colon or dash at the start: "Q. –", "Le Journal :", "A. B. –"; the words begin with capitals.</summary>
    private TokenSpan Label(TokenSpan tokens)
    {
        var start = IsDash(text.Tokens[tokens.Start]) ? tokens.Start + 1 : tokens.Start;
        for (var at = start; at < Math.Min(tokens.End - 1, start + LongestLabel); at++)
        {
            var token = text.Tokens[at];
            if (at > start && (token.Form == ":" || IsDash(token)))
            {
                return new(start, at + 1);
            }

            if (!token.IsCapitalised && token.Form is not ("." or "," or "'" or "’") && (at == start || !language.Has("particle", token.Folded)))
            {
                return default;
            }
        }

        return default;
    }
}
