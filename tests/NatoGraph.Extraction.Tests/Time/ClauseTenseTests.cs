using NatoGraph.Extraction.Frames;
using NatoGraph.Extraction.Time;

namespace NatoGraph.Extraction.Tests.Time;

public class ClauseTenseTests
{
    [Theory]
    [InlineData("Le gouvernement tiendra son premier conseil mercredi au palais.", "mercredi", nameof(TenseDirection.Future))]
    [InlineData("Claire Brun doit quitter la mairie le 3 mai.", "3", nameof(TenseDirection.Future))]
    [InlineData("Claire Brun a annoncé qu'elle quitterait la politique le 31 décembre.", "31", nameof(TenseDirection.FutureInPast))]
    [InlineData("La présidence est passée lundi de Claire Brun à Paul Lenoir.", "lundi", nameof(TenseDirection.Past))]
    [InlineData("Le conseil a choisi Claire Brun pour tenir la mairie le 1er octobre.", "1er", nameof(TenseDirection.FutureInPast))]
    [InlineData("La séance est prévue lundi.", "lundi", nameof(TenseDirection.FutureInPast))]
    [InlineData("Claire Brun a quitté la mairie le 3 mai.", "3", nameof(TenseDirection.Past))]
    [InlineData("Claire Brun quitta la mairie le 3 mai.", "3", nameof(TenseDirection.Narrative))]
    [InlineData("Claire Brun avait quitté la mairie le 3 mai.", "3", nameof(TenseDirection.Participle))]
    [InlineData("Claire Brun quitte la mairie le 3 mai.", "3", nameof(TenseDirection.Present))]
    [InlineData("Le mandat de Claire Brun expire le 3 mai.", "3", nameof(TenseDirection.Future))]
    [InlineData("Claire Brun a gagné la présidentielle du 3 mai.", "3", nameof(TenseDirection.Unknown))]
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
    [InlineData("2015-09-02", "Elle préside la banque jusqu'en avril.", null)]
    [InlineData("2024-12-02", "Elle devient directrice générale le 16 janvier.", "2025-01-16")]
    [InlineData("2025-02-14", "Les chefs d'État se retrouvent samedi à Accra.", "2025-02-15")]
    [InlineData("2023-05-07", "Il expédie les affaires et prépare les législatives du 30 septembre.", "2023-09-30")]
    [InlineData("2022-02-15", "Elle devrait quitter l'institution au printemps.", "2022-21")]
    [InlineData("2017-01-31", "L'investiture, samedi, de la présidente clôt la transition.", "2017-01-28")]
    [InlineData("2019-11-20", "Elle a annoncé sa démission pour le 31 mars.", "2020-03-31")]
    public void Times_OfAnArticle_AreReckonedByTheVerbTheyHangOn(string publishedOn, string text, string? date)
    {
        var article = ArticleView.Of(Reading.Of(text), DateOnly.Parse(publishedOn, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(date, Assert.Single(article.Times).From?.ToString());
    }

    [Fact]
    public void Times_BehindADateThatHeadsTheParagraph_AreOfItsYear()
    {
        var article = ArticleView.Of(Reading.Of("12 mai 2004. Le conseil se réunit. Anne Brun est nommée le 2 juin.\n"), new DateOnly(2011, 5, 16));

        Assert.Equal(["2004-05-12", "2004-06-02"], article.Times.Select(time => time.From?.ToString()));
    }
}
