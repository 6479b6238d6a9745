using NatoGraph.Extraction.Frames;
using NatoGraph.Extraction.Time;

namespace NatoGraph.Extraction.Tests.Time;

public class ClauseTenseTests
{
    [Theory]
    [InlineData("Le gouvernement tiendra son premier conseil mercredi au palais.", "mercredi", nameof(TenseDirection.Future))]
    [InlineData("Claire Brun doit quitter la mairie le 3 mai.", "3", nameof(TenseDirection.Future))]
    [InlineData("Claire Brun a annoncé qu'elle quitterait la politique le 31 décembre.", "31", nameof(TenseDirection.FutureInPast))]
    [InlineData("La séance est prévue lundi.", "lundi", nameof(TenseDirection.FutureInPast))]
    [InlineData("Claire Brun a quitté la mairie le 3 mai.", "3", nameof(TenseDirection.Past))]
    [InlineData("Claire Brun quitta la mairie le 3 mai.", "3", nameof(TenseDirection.Narrative))]
    [InlineData("Claire Brun avait quitté la mairie le 3 mai.", "3", nameof(TenseDirection.Participle))]
    public void Of_DateOnAVerb_LooksAsTheVerbDoes(string sentence, string date, string direction)
    {
        var text = Reading.Of(sentence);
        var token = Enumerable.Range(0, text.Text.Tokens.Length).First(at => text.Text.Tokens[at].Form == date);

        Assert.Equal(direction, ClauseTense.Of(text.Structure.At(token), text.Structure.WordAt(token))?.ToString());
    }

    [Theory]
    [InlineData("2023-02-21", "L'opposition dénonce une élection fixée au 9 novembre.", "2023-11-09")]
    [InlineData("2020-10-02", "Le maire a annoncé qu'il quitterait la politique le 31 décembre.", "2020-12-31")]
    [InlineData("2023-02-21", "Le nouveau gouvernement tiendra son premier conseil mercredi au palais.", "2023-02-22")]
    [InlineData("2019-11-20", "Elle a annoncé sa démission pour le 31 mars.", "2020-03-31")]
    public void Times_OfAnArticle_AreReckonedByTheVerbTheyHangOn(string publishedOn, string text, string date)
    {
        var article = ArticleView.Of(Reading.Of(text), DateOnly.Parse(publishedOn, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(date, Assert.Single(article.Times).From?.ToString());
    }
}
