using System.Collections.Immutable;
using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;
using NatoGraph.Extraction.Mentions;

namespace NatoGraph.Extraction.Tests.Dialogues;

public class QuotedVoicesTests
{
    [Theory]
    [InlineData("Luc Petit a écouté Anne Brun. « Je pars en mai », a répété Mme Brun.", "Anne Brun")]
    [InlineData("Luc Petit a écouté Anne Brun. « Je pars en mai », soupire la Gantoise Anne Brun.", "Anne Brun")]
    [InlineData("Anne Brun a parlé hier. « Je pars en mai », a-t-elle déclaré.", "Anne Brun")]
    [InlineData("Anne Brun a parlé hier. « Je pars en mai », sourit-elle. Luc Petit se tait.", "Anne Brun")]
    [InlineData("Luc Petit se tait. Anne Brun tranche : « Je pars en mai. »", "Anne Brun")]
    [InlineData("« Le vote est clos », dit Anne Brun. « Je pars en mai. »", "Anne Brun")]
    [InlineData("Anne Brun a parlé hier. « Je pars en mai » reste le titre du livre.", null)]
    public void Find_FirstPersonInAQuotation_MeansWhoIsSaidToSpeak(string source, string? name) =>
        Assert.Equal(name, Reading.Of(source).Mentions.OfType<ReferenceMention>().Any(mention => mention.Speaker is not null) ? Reading.Of(source).Meant<ReferenceMention>("Je")?.Name : null);

    [Fact]
    public void Extract_ReflexiveVerbInTheFirstPerson_IsReadAsInTheThird() =>
        Assert.Contains(
            Claims("Paul Noir préside le Parti du centre. « Je ne me présenterai pas à la présidence du parti », a dit Anne Brun."),
            claim => claim is { Predicate: Predicate.CandidateFor, Subject: "person/anne-brun", Modality: Modality.Denied });

    private static ImmutableArray<ClaimDraft> Claims(string text) => new ClaimExtractor().Extract(new ArticleText("test", text, new DateOnly(2024, 10, 1)), CancellationToken.None).Claims;
}
