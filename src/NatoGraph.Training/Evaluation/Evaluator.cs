using System.Collections.Immutable;
using NatoGraph.Extraction.Syntax;
using NatoGraph.Extraction.Syntax.Grammar;
using NatoGraph.Extraction.Syntax.Parsing;
using NatoGraph.Extraction.Syntax.Tagging;
using NatoGraph.Training.Treebanks;

namespace NatoGraph.Training.Evaluation;

/// <summary>Holds what a model reads against a treebank. Tags and lemmas are the model's own, punctuation counts.</summary>
/// <param name="model">The model.</param>
internal sealed class Evaluator(SyntaxModel model)
{
    private readonly SentenceTagger tagger = new(model.Vocabulary, model.Tagging);
    private readonly Parser parser = new(model.Transitions, model.Labels, model.Filter);

    /// <summary>The score over some sentences.</summary>
    public Score Evaluate(ImmutableArray<TreebankSentence> sentences) =>
        sentences.Select(Evaluate).Aggregate(new Score(0, 0, 0, 0, 0, 0, 0, 0), (sum, one) => sum + one);

    private Score Evaluate(TreebankSentence gold)
    {
        var input = tagger.Tag(gold.Tokens.AsSpan());
        var tree = parser.Parse(input);
        var words = Enumerable.Range(0, input.Count).ToList();
        bool HeadIsRight(int at) => tree.Heads[at + 1] == gold.Heads[at + 1];
        return new Score(
            1,
            input.Count,
            words.Count(at => input.Tags[at + 1].Pos == gold.Tags[at].Pos),
            words.Count(at => input.Tags[at + 1] == gold.Tags[at]),
            words.Count(at => string.Equals(input.Words[at], gold.Lemmas[at], StringComparison.OrdinalIgnoreCase)),
            words.Count(HeadIsRight),
            words.Count(at => HeadIsRight(at) && General(tree.Relations[at + 1]) == General(gold.Relations[at + 1])),
            words.Count(at => HeadIsRight(at) && tree.Relations[at + 1] == gold.Relations[at + 1]));
    }

    private static string General(Relation relation) => UniversalNames.NameOf(relation).Split(':')[0];
}
