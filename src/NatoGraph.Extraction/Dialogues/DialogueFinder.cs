using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Segmentation;

namespace NatoGraph.Extraction.Dialogues;

/// <summary>
/// Tells the questions of an interview from its answers, by how the text is laid out: each opened by a dash, one kind opened by a dash, a
/// question and its answer on neighbouring lines; or else by their words.
/// </summary>
internal static class DialogueFinder
{
    private const int LeastQuestions = 3;
    private const int LeastAnswers = 2;
    private const int LeastDashes = 3;
    private const int LeastBlocks = 3;

    /// <summary>The interview, if the article is one.</summary>
    public static Dialogue Find(SegmentedText text, LanguagePack language)
    {
        var lines = new LineReader(text, language).Read().ToList();
        var credit = lines.FindIndex(lines.Count / 2, line => IsCredit(text, line));
        lines = lines.Take(credit < 0 ? lines.Count : credit).Where(line => !IsCredit(text, line)).ToList();
        var first = First(lines);
        if (first < 0)
        {
            return Dialogue.None;
        }

        lines = lines.GetRange(first, lines.Count - first);
        var asks = Asks(lines);
        var voices = lines.Zip(asks, (line, isQuestion) => (Line: line, Asks: isQuestion)).ToList();
        var isInterview = voices.Count(voice => voice.Asks) >= LeastQuestions
            && voices.Count(voice => !voice.Asks && voice.Line.SpeaksOfSelf) >= LeastAnswers
            && voices.Exists(voice => voice.Asks && voice.Line.SpeaksTo)
            && 2 * voices.Count(voice => voice.Asks && voice.Line.Asks) > voices.Count(voice => voice.Asks);
        return isInterview ? new([.. voices.Select(voice => new Voice(voice.Asks, voice.Line.Tokens, voice.Line.Label))]) : Dialogue.None;
    }

    /// <summary>The first question: never the article's first line, which is its title.</summary>
    private static int First(List<Line> lines)
    {
        for (var at = 1; at < lines.Count - 1; at++)
        {
            if (lines[at].Asks || (lines[at].IsDashed && lines[at + 1].IsDashed))
            {
                return at;
            }
        }

        return -1;
    }

    private static List<bool> Asks(List<Line> lines)
    {
        var dashed = lines.Count(line => line.IsDashed);
        var blocks = Blocks(lines);
        return dashed * 5 >= lines.Count * 4 ? ByTurns(lines)
            : dashed >= LeastDashes && dashed * 10 >= lines.Count * 3 ? ByDash(lines)
            : blocks.Count(block => block.Count > 1) >= LeastBlocks && blocks.Count(block => block.Count > 1) * 10 >= blocks.Count * 7 ? [.. blocks.SelectMany(block => block.Select((_, at) => at == 0 && block.Count > 1))]
            : ByWords(lines);
    }

    private static List<List<Line>> Blocks(List<Line> lines)
    {
        var blocks = new List<List<Line>>();
        foreach (var line in lines)
        {
            if (line.OpensBlock || blocks.Count == 0)
            {
                blocks.Add([]);
            }

            blocks[^1].Add(line);
        }

        return blocks;
    }

    /// <summary>Every dash is another's turn.</summary>
    private static List<bool> ByTurns(List<Line> lines)
    {
        var asks = new List<bool>();
        foreach (var line in lines)
        {
            asks.Add(asks.Count == 0 || (line.IsDashed ? !asks[^1] : asks[^1]));
        }

        return asks;
    }

    /// <summary>Dashes open the questions; or else the answers, and what stands right before one is the question.</summary>
    private static List<bool> ByDash(List<Line> lines)
    {
        var opensQuestions = lines.Count(line => line.IsDashed && line.Asks) > lines.Count(line => !line.IsDashed && line.Asks);
        return [.. lines.Select((line, at) => line.IsDashed == opensQuestions && (line.IsDashed || (at + 1 < lines.Count && lines[at + 1].IsDashed)))];
    }

    /// <summary>What looks like a question and follows none.</summary>
    private static List<bool> ByWords(List<Line> lines)
    {
        var asks = new List<bool>();
        foreach (var line in lines)
        {
            asks.Add(line.Asks && !(asks.Count > 0 && asks[^1]));
        }

        return asks;
    }

    private static bool IsCredit(SegmentedText text, Line line) =>
        Patterns.French["dialogue.credit"].IsMatch(text.TextOf(line.Tokens).ToLowerInvariant());
}
