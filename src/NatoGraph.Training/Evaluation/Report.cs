using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using NatoGraph.Extraction.Syntax;
using NatoGraph.Extraction.Syntax.Parsing;
using NatoGraph.Extraction.Syntax.Tagging;
using NatoGraph.Training.Treebanks;

namespace NatoGraph.Training.Evaluation;

/// <summary>Prints scores as rows of a table.</summary>
internal static class Report
{
    /// <summary>Prints the score over a part of a treebank.</summary>
    public static void Print(string part, Score score) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"| {part} | {score.Sentences} | {score.Tokens} | {score.Percent(score.Pos):F2} | {score.Percent(score.Tags):F2} | {score.Percent(score.Lemmas):F2} | {score.Percent(score.Heads):F2} | {score.Percent(score.Labelled):F2} | {score.Percent(score.Exact):F2} |"));

    /// <summary>Prints how many tokens a second are tagged and parsed on one core.</summary>
    public static void PrintSpeed(SyntaxModel model, ImmutableArray<TreebankSentence> sentences)
    {
        var (tagger, parser) = (new SentenceTagger(model.Vocabulary, model.Tagging), new Parser(model.Transitions, model.Labels, model.Filter));
        var clock = Stopwatch.StartNew();
        var inputs = sentences.Select(s => tagger.Tag(s.Tokens.AsSpan())).ToList();
        var tagging = clock.Elapsed;
        inputs.ForEach(i => parser.Parse(i));
        var tokens = sentences.Sum(s => s.Tokens.Length);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"tagging {tokens / tagging.TotalSeconds:F0} tokens/s, tagging and parsing {tokens / clock.Elapsed.TotalSeconds:F0} tokens/s"));
    }
}
