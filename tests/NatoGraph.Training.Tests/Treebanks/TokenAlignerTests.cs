using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Syntax.Grammar;

namespace NatoGraph.Training.Tests.Treebanks;

public class TokenAlignerTests
{
    [Fact]
    public void Align_Contraction_IsOnePrepositionWithTheArticlesForm()
    {
        var sentence = Samples.Aligned(Samples.Départ);

        Assert.Equal(["Le", "départ", "du", "maire", "surprend", "."], sentence.Tokens.Select(t => t.Form));
        Assert.Equal((PartOfSpeech.Preposition, Gender.Masculine, "de"), (sentence.Tags[2].Pos, sentence.Tags[2].Form.Gender, sentence.Lemmas[2]));
        Assert.Equal([0, 2, 5, 4, 2, 0, 5], sentence.Heads.ToArray());
        Assert.Equal(Relation.Case, sentence.Relations[3]);
    }

    [Fact]
    public void Align_WordOfSeveralTokens_HangsTheRestOnTheLast()
    {
        var sentence = Samples.Aligned(Samples.Question);

        Assert.Equal(["Partira", "-t-", "elle", "?"], sentence.Tokens.Select(t => t.Form));
        Assert.Equal([0, 0, 3, 1, 1], sentence.Heads.ToArray());
        Assert.Equal([Relation.Punctuation, Relation.Subject], sentence.Relations[2..4].ToArray());
    }
}
