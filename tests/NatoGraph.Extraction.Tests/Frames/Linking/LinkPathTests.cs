using NatoGraph.Extraction.Frames.Linking;
using NatoGraph.Extraction.Tests.Syntax;

namespace NatoGraph.Extraction.Tests.Frames.Linking;

public class LinkPathTests
{
    [Fact]
    public void Between_SubjectAndOblique_TurnsAtTheVerb()
    {
        var parsed = Parsed.Of("Claire Brun succède à Paul Lenoir.");

        var path = LinkPath.Between(parsed.Structure, parsed["Claire"], parsed["Paul"]);

        Assert.Equal("succéder", path.Top?.Lemma);
        Assert.Equal("nsubj^ obl:à ", path.Relations);
        Assert.Equal(2, path.Length);
    }

    [Fact]
    public void Between_NothingAndAWord_IsNoWay()
    {
        var parsed = Parsed.Of("Claire Brun succède à Paul Lenoir.");

        Assert.Null(LinkPath.Between(parsed.Structure, null, parsed["Claire"]).Top);
    }
}
