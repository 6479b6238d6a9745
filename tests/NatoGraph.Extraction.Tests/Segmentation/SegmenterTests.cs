using NatoGraph.Extraction.Cleaning;
using NatoGraph.Extraction.Segmentation;

namespace NatoGraph.Extraction.Tests.Segmentation;

public class SegmenterTests
{
    [Fact]
    public void Segment_Abbreviations_EndNoSentence()
    {
        var text = Segment("M. Rutte est arrivé. Mme J. Dupont, elle, part… Fin.");

        Assert.Equal(["M. Rutte est arrivé.", "Mme J. Dupont, elle, part…", "Fin."], Sentences(text));
    }

    [Fact]
    public void Segment_QuestionWithinSpeech_EndsNoSentenceBeforeItsVerb()
    {
        var text = Segment("« Partira-t-il ? » demande un diplomate. « Non. » Il reste.");

        Assert.Equal(["« Partira-t-il ? » demande un diplomate.", "« Non. »", "Il reste."], Sentences(text));
    }

    [Fact]
    public void Segment_Lines_TellsHeadingsAndListsFromProse()
    {
        var text = Segment("Un titre sans point\nLa prose finit par un point.\n- une ligne de liste\nPrédécesseur : Knud Bartels");

        Assert.Equal([SentenceKind.Heading, SentenceKind.Prose, SentenceKind.ListLine, SentenceKind.ListLine], text.Sentences.Select(s => s.Kind));
    }

    [Fact]
    public void Segment_Quotations_AreFoundWithThoseWithinThem()
    {
        const string source = "Il dit : « Elle a crié “halte” hier ». Puis \"rien\".";

        var quotations = Segment(source).Quotations;

        Assert.Equal(["Elle a crié “halte” hier", "halte", "rien"], quotations.Select(q => q.Inner.Of(source)));
        Assert.Equal([0, 1, 0], quotations.Select(q => q.Depth));
    }

    [Fact]
    public void Segment_OpenQuotation_EndsWithItsParagraph()
    {
        const string source = "“Nous tiendrons bon. Toujours.\nLe ministre est parti.";

        var quotation = Assert.Single(Segment(source).Quotations);

        Assert.Equal("Nous tiendrons bon. Toujours.", quotation.Inner.Of(source));
    }

    private static SegmentedText Segment(string text) => Segmenter.Segment(new CleanedText(text, [], []));

    private static IEnumerable<string> Sentences(SegmentedText text) => text.Sentences.Select(s => s.Range.Of(text.Source.Text));
}
