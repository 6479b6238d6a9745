using System.Collections.Immutable;
using NatoGraph.Extraction.Syntax;
using NatoGraph.Extraction.Syntax.Grammar;
using NatoGraph.Extraction.Syntax.Parsing;
using NatoGraph.Extraction.Syntax.Tagging;
using NatoGraph.Extraction.Syntax.Words;
using NatoGraph.Training.Lexicons;
using NatoGraph.Training.Treebanks;

namespace NatoGraph.Training.Learning;

/// <summary>Trains a whole model.</summary>
/// <param name="sentences">What to learn from.</param>
/// <param name="settings">How much and how long.</param>
internal sealed class ModelTrainer(ImmutableArray<TreebankSentence> sentences, TrainingSettings settings)
{
    private const int Folds = 5;
    private const int LeastArcs = 2;

    /// <summary>The model.</summary>
    public SyntaxModel Train(ImmutableArray<LexiconEntry> lexicon)
    {
        var vocabulary = VocabularyBuilder.Build(lexicon, sentences);
        var tagging = Ballot.Join([.. Seeds.Select(seed => new TaggerTrainer(vocabulary, settings.TaggerBits, seed).Train(sentences, settings.TaggerRounds))]);
        var examples = ExamplesOf(vocabulary);
        var filter = FilterOf(examples);
        var voters = Seeds.AsParallel().AsOrdered()
            .Select(seed => new ParserTrainer(settings.TransitionBits, settings.LabelBits, seed).Train(examples, filter, settings.ParserRounds)).ToList();
        return new SyntaxModel(vocabulary, tagging, Ballot.Join([.. voters.Select(v => v.Transitions)]), Ballot.Join([.. voters.Select(v => v.Labels)]), filter);
    }

    private IEnumerable<uint> Seeds => Enumerable.Range(0, settings.Voters).Select(voter => (uint)(11 + (7 * voter)));

    /// <summary>Each fold is tagged by a tagger that learnt from the others, so that the parser learns to live with the tagger's mistakes.</summary>
    private ImmutableArray<ParserExample> ExamplesOf(Vocabulary vocabulary) =>
    [
        .. Enumerable.Range(0, Folds).SelectMany(fold =>
        {
            var others = sentences.Where((_, at) => at % Folds != fold).ToImmutableArray();
            var analyser = new SentenceTagger(vocabulary, Ballot.Join([new TaggerTrainer(vocabulary, settings.TaggerBits, Seeds.First()).Train(others, settings.TaggerRounds)]));
            return sentences.Where((_, at) => at % Folds == fold)
                .Select(s => new ParserExample(analyser.Tag(s.Tokens.AsSpan()), Projectivity.Lift(s.Heads), s.Relations));
        }),
    ];

    private static LabelFilter FilterOf(ImmutableArray<ParserExample> examples)
    {
        var counts = new int[LabelFilter.Size, UniversalNames.RelationCount];
        foreach (var example in examples)
        {
            for (var word = 1; word < example.Heads.Length; word++)
            {
                var head = example.Heads[word];
                counts[LabelFilter.Index(example.Input.Tags[head].Pos, example.Input.Tags[word].Pos, head < word), (int)example.Relations[word]]++;
            }
        }

        return new LabelFilter([.. Enumerable.Range(0, LabelFilter.Size).Select(pair => Enumerable.Range(0, UniversalNames.RelationCount)
            .Where(r => counts[pair, r] >= LeastArcs && r != (int)Relation.Root).Aggregate(0UL, (mask, r) => mask | (1UL << r)))]);
    }
}
