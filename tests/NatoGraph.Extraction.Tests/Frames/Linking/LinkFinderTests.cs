using NatoGraph.Extraction.Frames;
using NatoGraph.Extraction.Frames.Linking;

namespace NatoGraph.Extraction.Tests.Frames.Linking;

public class LinkFinderTests
{
    [Fact]
    public void Posts_OfOneSentence_PairsEachPersonWithEachPost()
    {
        var links = LinkFinder.Posts(Context("Claire Brun et Paul Lenoir parlent du directeur général de l'OTAN.")).Where(link => link.IsWithin).ToList();

        Assert.Equal(["person/claire-brun", "person/paul-lenoir"], links.Select(link => link.First.Key).Distinct().Order(StringComparer.Ordinal));
        Assert.All(links, link => Assert.True(link.IsToPost && link.IsForward));
    }

    [Fact]
    public void Posts_OfTheSentenceBefore_AreCarriedOver() => Assert.Contains(
        LinkFinder.Posts(Context("Le directeur général de l'OTAN s'en va. Claire Brun s'installe.")),
        link => !link.IsWithin && link.First.Key == "person/claire-brun" && link.Sentence == link.FirstIn);

    [Fact]
    public void Persons_OfOneSentence_ArePairedBothWays() => Assert.Equal(
        ["person/claire-brun person/paul-lenoir", "person/paul-lenoir person/claire-brun"],
        LinkFinder.Persons(Context("Claire Brun connaît Paul Lenoir.")).Select(link => $"{link.First.Key} {link.Second.Key}").Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Persons_OfALongList_AreBounded()
    {
        string[] given = ["Claire", "Paul", "Marc", "Anne", "Jean", "Marie"], family = ["Brun", "Lenoir", "Dupont", "Keller", "Moreau", "Lambert"];
        var list = string.Join(", ", given.SelectMany(first => family.Select(last => $"{first} {last}")));

        Assert.InRange(LinkFinder.Persons(Context($"{list} sont venus.")).Count(), 1, LinkFinder.MostOfASentence * LinkFinder.MostOfASentence);
    }

    private static LinkContext Context(string text) => new(ClaimFinder.Read(Reading.Of(text), new DateOnly(2024, 10, 1), trace: null), []);
}
