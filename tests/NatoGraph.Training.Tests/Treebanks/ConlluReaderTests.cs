using NatoGraph.Training.Treebanks;

namespace NatoGraph.Training.Tests.Treebanks;

public class ConlluReaderTests
{
    [Fact]
    public void Read_Sentence_PlacesEachWordInItsText()
    {
        var sentence = ConlluReader.Read(Samples.Départ).Single();

        Assert.Equal(["Le", "départ", "du", "du", "maire", "surprend", "."], sentence.Words.Select(w => w.Range.Of(sentence.Text)));
        Assert.Equal(5, sentence.Words[1].Head);
    }

    [Fact]
    public void Read_WordThatDoesNotStandInItsText_Fails() =>
        Assert.Throws<FormatException>(() => ConlluReader.Read(["# text = Oui.", "1\tNon\tnon\tADV\t_\t_\t0\troot\t_\t_"]).ToList());
}
