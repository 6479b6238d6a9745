using NatoGraph.Extraction.Mentions;

namespace NatoGraph.Extraction.Tests.Coreference;

public class HoldersTests
{
    [Theory]
    [InlineData("Anne Brun, ministre des Sports de la Belgique, est arrivée.", "anne-brun")]
    [InlineData("Le ministre belge des Sports, Paul Noir, est arrivé.", "paul-noir")]
    [InlineData("Anne Brun est la ministre des Sports de la Belgique.", "anne-brun")]
    [InlineData("Anne Brun devient ministre des Sports de la Belgique.", "anne-brun")]
    [InlineData("Le roi a nommé Anne Brun ministre des Sports de la Belgique.", "anne-brun")]
    [InlineData("Ministre des Sports de la Belgique, Anne Brun est arrivée.", "anne-brun")]
    public void HoldersOf_PostSaidOfSomebody_AreThem(string source, string holder)
    {
        var text = Reading.Of(source);

        Assert.Equal("person/" + holder, string.Join(" ", text.HoldersOf(text.Mentions.OfType<PostMention>().Last())));
    }

    [Fact]
    public void HoldersOf_PostOfNobody_AreNone()
    {
        var text = Reading.Of("Anne Brun a rencontré le ministre belge des Sports.");

        Assert.Empty(text.HoldersOf(text.Mentions.OfType<PostMention>().Last()));
    }

    [Fact]
    public void Resolve_PostOfAnotherNation_IsWhereItsHolderIsAtHome()
    {
        var text = Reading.Of("La France attend. L'Italienne Anne Brun a souri lundi à Paris. Anne Brun, ministre des Sports, est arrivée.");

        Assert.Equal("ministre des Sports d'Italie", text.Meant<PostMention>("ministre des Sports")?.Name);
    }

    [Fact]
    public void Resolve_PossessivePost_IsWhereItsOwnerIsAtHome()
    {
        var text = Reading.Of("La France attend. L'Italienne Anne Brun a remercié lundi son ministre des Sports.");

        Assert.Equal("ministre des Sports d'Italie", text.Meant<PostMention>("ministre des Sports")?.Name);
    }
}
