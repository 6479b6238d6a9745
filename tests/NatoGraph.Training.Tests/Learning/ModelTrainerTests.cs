using System.Collections.Immutable;
using NatoGraph.Extraction.Syntax;
using NatoGraph.Training.Evaluation;
using NatoGraph.Training.Learning;
using NatoGraph.Training.Tests.Treebanks;
using NatoGraph.Training.Treebanks;

namespace NatoGraph.Training.Tests.Learning;

public class ModelTrainerTests
{
    private static readonly TrainingSettings Small = new(12, 12, 12, 6, 6, 2);

    private static ImmutableArray<TreebankSentence> Sentences =>
        [.. Enumerable.Repeat(Samples.Aligned(Samples.Départ), 6), .. Enumerable.Repeat(Samples.Aligned(Samples.Question), 6)];

    [Fact]
    public void Train_FewSentences_LearnsThem()
    {
        var score = new Evaluator(new ModelTrainer(Sentences, Small).Train([])).Evaluate(Sentences);

        Assert.Equal((score.Tokens, score.Tokens, score.Tokens), (score.Tags, score.Lemmas, score.Exact));
    }

    [Fact]
    public void Train_Twice_WritesTheSame() => Assert.Equal(Written(new ModelTrainer(Sentences, Small).Train([])), Written(new ModelTrainer(Sentences, Small).Train([])));

    [Fact]
    public void Read_WrittenModel_WritesTheSameAgain()
    {
        var written = Written(new ModelTrainer(Sentences, Small).Train([]));

        Assert.Equal(written, Written(SyntaxModel.Read(new MemoryStream(written))));
    }

    private static byte[] Written(SyntaxModel model)
    {
        using var stream = new MemoryStream();
        model.Write(stream);
        return stream.ToArray();
    }
}
