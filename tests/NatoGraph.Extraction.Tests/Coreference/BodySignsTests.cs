using NatoGraph.Domain.Articles;
using NatoGraph.Extraction.Cleaning;
using NatoGraph.Extraction.Coreference;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Segmentation;

namespace NatoGraph.Extraction.Tests.Coreference;

public class BodySignsTests
{
    [Theory]
    [InlineData("La Banque Morel change de mains. Le directeur général, Paul Noir, partira en juin.", "directeur général", "noun-role=banque|directeur général")]
    [InlineData("La Banque Morel change de mains. Le directeur général, Paul Noir, partira en juin.", "directeur général", "newer-distance=0|1")]
    [InlineData("Renault change de mains. Le directeur général, Paul Noir, partira en juin.", "directeur général", "noun=(name)")]
    [InlineData("Le président de Renault, Luc Brun, se tait. Le directeur général, Paul Noir, partira en juin.", "directeur général", "posts-before=1|1|1", false)]
    [InlineData("Le président de Renault, Luc Brun, se tait. Le directeur général, Paul Noir, partira en juin.", "directeur général", "post-before=1|General|General")]
    public void Choices_PostWithoutOrganisation_HaveSignsThatCrossItWithBodies(string text, string words, string sign, bool isGiven = true) =>
        Assert.Equal(isGiven, SignsOf(text, words).Contains(sign));

    [Fact]
    public void Choices_PostWithoutOrganisation_SayNothingOfNames() =>
        Assert.DoesNotContain(SignsOf("La Banque Morel change de mains. Le directeur général, Paul Noir, partira en juin chez Renault.", "directeur général"), sign =>
            new[] { "morel", "noir", "renault" }.Any(name => sign.Contains(name, StringComparison.OrdinalIgnoreCase)));

    private static List<string> SignsOf(string article, string words)
    {
        var text = Segmenter.Segment(ArticleCleaner.Clean(new ArticleText("test", article, new DateOnly(2024, 10, 1))));
        var found = MentionFinder.Find(text, LanguagePack.French);
        var posts = CoreferenceResolver.Read(text, ref found, LanguagePack.French).Reading.Posts;
        var post = found.Posts.First(post => post.Slot is null && text.TextOf(post.Span) == words);
        return [.. posts.Choices(post)!.Signs.SelectMany(signs => signs.Names)];
    }
}
