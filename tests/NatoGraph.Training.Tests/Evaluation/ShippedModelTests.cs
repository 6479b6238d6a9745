using NatoGraph.Extraction.Syntax;
using NatoGraph.Testing;
using NatoGraph.Training.Evaluation;
using NatoGraph.Training.Treebanks;

namespace NatoGraph.Training.Tests.Evaluation;

/// <summary>Holds the model that is part of the program against public test sets. The README gives the figures.</summary>
public class ShippedModelTests
{
    [TreebankFact]
    public void Evaluate_SequoiaTest_ReachesWhatTheReadmeSays()
    {
        var score = new Evaluator(SyntaxModel.French).Evaluate(Treebank.Read(TestSettings.Treebanks!, Treebank.Testing[1]));

        Assert.Equal(456, score.Sentences);
        Assert.InRange(score.Percent(score.Pos), 98, 100);
        Assert.InRange(score.Percent(score.Lemmas), 98, 100);
        Assert.InRange(score.Percent(score.Labelled), 85, 100);
    }
}
