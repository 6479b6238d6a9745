using System.Collections.Immutable;
using NatoGraph.Domain.Claims;
using NatoGraph.Extraction.Frames;
using NatoGraph.Extraction.Frames.Linking;

namespace NatoGraph.Extraction.Tests.Frames.Linking;

/// <summary>What a linker does with the scores of its model; the models here have a weight or two.</summary>
public class LinkerTests
{
    private const string Unframed = "Claire Brun et le poste de directeur général de l'OTAN font débat.";
    private const string Framed = "Claire Brun a succédé à Paul Lenoir à la tête de l'OTAN.";

    private static readonly ImmutableArray<int> Never = [int.MaxValue, int.MaxValue, int.MaxValue, int.MaxValue];
    private static readonly ImmutableArray<int> Always = [int.MinValue, int.MinValue, int.MinValue, int.MinValue];

    [Fact]
    public void Judge_LinkAboveTheThreshold_IsAClaimWithItsProbability()
    {
        var claim = Assert.Single(Judge(Unframed, Model(300).With([256, int.MaxValue, int.MaxValue, int.MaxValue], Always)), claim => claim.Extractor == "fr.link.holds/1");

        Assert.Equal(Predicate.HoldsPost, claim.Predicate);
        Assert.Equal(0.76, claim.Confidence);
        Assert.StartsWith("Claire Brun", claim.Quote.Of(Unframed), StringComparison.Ordinal);
    }

    [Fact]
    public void Judge_LinkBelowTheThreshold_AddsNothing() =>
        Assert.DoesNotContain(Judge(Unframed, Model(200).With([256, int.MaxValue, int.MaxValue, int.MaxValue], Always)), claim => LinkRules.IsLink(claim.Extractor));

    [Fact]
    public void Judge_DeniedLink_AddsNothing() =>
        Assert.DoesNotContain(Judge("Claire Brun n'est pas directrice générale de l'OTAN.", Model(300).With([256, int.MaxValue, int.MaxValue, int.MaxValue], Always)), claim => LinkRules.IsLink(claim.Extractor));

    [Theory]
    [InlineData("Paul Lenoir a nommé Claire Brun directrice générale de l'OTAN.", "Paul Lenoir", "directeur général")]
    [InlineData("Le président portugais Antonio Ferreira a désigné Marc Dupont gouverneur de la Banque du Portugal.", "Antonio Ferreira", "gouverneur")]
    [InlineData("Marc Dupont, directeur de cabinet du ministre belge de la Défense, a pris la parole.", "Marc Dupont", "ministre de la Défense")]
    [InlineData("Claire Brun songe souvent au directeur général de l'OTAN.", "Claire Brun", "directeur général")]
    [InlineData("Claire Brun, conseillère du Premier ministre danois, a démissionné.", "Claire Brun", "premier ministre")]
    [InlineData("Remaniement au Mali. L'Intérieur échoit à Marc Dupont, les Transports à Claire Brun.", "Claire Brun", "ministre de l'Intérieur")]
    [InlineData("Remaniement au Mali. À Marc Dupont, la Défense ; à Claire Brun, la Justice.", "Marc Dupont", "ministre de la Justice")]
    public void Judge_PostThatIsGivenOrAnothers_IsNotTheirs(string text, string person, string role)
    {
        var reading = ClaimFinder.Read(Reading.Of(text), new DateOnly(2024, 10, 1), trace: null);
        var entities = reading.Registry.EntitiesOf(reading.Said).ToDictionary(entity => entity.Key, StringComparer.Ordinal);

        var said = new Linker(Model(300).With([256, int.MaxValue, int.MaxValue, int.MaxValue], Always)).Judge(reading);

        Assert.DoesNotContain(said, claim => claim.Predicate == Predicate.HoldsPost && entities[claim.Subject!].Name == person && entities[claim.Object!].Role == role);
    }

    [Fact]
    public void Judge_ImprobableClaimOfAFrame_IsDropped()
    {
        Assert.Contains(Judge(Framed, Model(-300).With(Never, Always)), claim => claim.Predicate == Predicate.Succeeds);
        Assert.DoesNotContain(Judge(Framed, Model(-300).With(Never, [0, 0, 0, 0])), claim => claim.Predicate is Predicate.Succeeds or Predicate.HoldsPost);
    }

    [Fact]
    public void Judge_ProbableClaimOfAFrame_IsKeptOnce() =>
        Assert.Single(Judge(Framed, Model(300).With([0, 0, 0, int.MaxValue], [0, 0, 0, 0])), claim => claim.Predicate == Predicate.Succeeds);

    [Fact]
    public void Judge_TwoLinksThatSayTheReverseOfEachOther_TellsOne()
    {
        const string Text = "Claire Brun et Paul Lenoir se croisent à l'OTAN. Paul Lenoir et Claire Brun se parlent.";

        Assert.Single(Judge(Text, Model(300).With([int.MaxValue, int.MaxValue, int.MaxValue, 256], Always)), claim => claim.Predicate == Predicate.Succeeds);
    }

    private static LinkModel Model(int weight) => LinkModel.Of([("within", [weight, weight, weight, weight])]);

    private static IReadOnlyList<ClaimDraft> Judge(string text, LinkModel model) =>
        new Linker(model).Judge(ClaimFinder.Read(Reading.Of(text), new DateOnly(2024, 10, 1), trace: null));
}
