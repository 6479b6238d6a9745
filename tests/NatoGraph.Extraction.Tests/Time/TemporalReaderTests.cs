using System.Globalization;
using NatoGraph.Extraction.Time;

namespace NatoGraph.Extraction.Tests.Time;

public class TemporalReaderTests
{
    [Theory]
    [InlineData("2024-10-01", "le 1er octobre 2022", "Point 2022-10-01")]
    [InlineData("2024-10-01", "le mardi 13 août 1994,", "Point 1994-08-13")]
    [InlineData("2024-10-01", "réunis les 23 et 24 mars 2021", "Span 2021-03-23/2021-03-24")]
    [InlineData("2021-03-23", "réunis les 23 et 24 mars", "Span 2021-03-23/2021-03-24")]
    [InlineData("2023-09-01", "du 11 au 12 juillet 2023", "Span 2023-07-11/2023-07-12")]
    [InlineData("2023-09-01", "du 30 juin au 2 juillet 2023", "Span 2023-06-30/2023-07-02")]
    [InlineData("2023-06-16", "15-16 juin 2023", "Span 2023-06-15/2023-06-16")]
    [InlineData("2024-10-01", "le 01/10/2024", "Point 2024-10-01")]
    [InlineData("2024-10-01", "nommé en mars 2020", "Point 2020-03")]
    [InlineData("2024-10-01", "élu en 2012 et battu", "Point 2012")]
    [InlineData("2024-10-01", "de 1971 à 1984", "Span 1971/1984")]
    [InlineData("2024-10-01", "(1971-1984)", "Span 1971/1984")]
    [InlineData("2024-10-01", "Gouverneure\n2009-2014\nSuccesseur", "Span 2009/2014")]
    [InlineData("2024-10-01", "présidente du Sénat en 2006-2007.", "Span 2006/2007")]
    [InlineData("2024-10-01", "le budget 2006-2007 et la saison 2023-2024", "")]
    [InlineData("2025-07-04", "entre le 4 juillet et le 1er septembre 2025", "Span 2025-07-04/2025-09-01")]
    [InlineData("2024-10-01", "entre avril 2021 et avril 2022,", "Span 2021-04/2022-04")]
    [InlineData("2024-10-01", "en mai 2019, et six mois après.", "Point 2019-05 | Point 2019-11")]
    [InlineData("2024-10-02", "s'en ira à la Saint-Sylvestre", "Point 2024-12-31")]
    [InlineData("2005-02-11", "a quitté la veille de Noël", "Point 2004-12-24")]
    [InlineData("2024-10-02", "nommée à la Toussaint 2019", "Point 2019-11-01")]
    [InlineData("2024-10-02", "élue à l'Ascension 2024", "Point 2024-05-09")]
    [InlineData("2024-10-02", "élue à la Pentecôte 2011", "Point 2011-06-12")]
    [InlineData("2024-10-02", "la chanson de Noël", "")]
    [InlineData("2024-10-02", "voici trois ans", "Point 2021")]
    [InlineData("2024-10-02", "depuis une dizaine d'années", "Since 2014")]
    [InlineData("2024-10-02", "il y a une quinzaine de jours", "Point 2024-09-17~")]
    [InlineData("2024-10-02", "depuis un peu plus d'un an", "Since 2023")]
    [InlineData("2024-10-02", "au second semestre 2025", "Point 2025")]
    [InlineData("2024-10-02", "le week-end dernier", "Point 2024-09")]
    [InlineData("2014-03-28", "de 2005 à l'automne dernier", "Span 2005/2013-23")]
    [InlineData("2014-03-28", "en 2000 et 2001, avant", "Span 2000/2001")]
    [InlineData("2024-06-26", "en 2018 et en 2023, il", "Point 2018 | Point 2023")]
    [InlineData("2025-02-17", "de mars à octobre 2022", "Span 2022-03/2022-10")]
    [InlineData("2012-10-14", "de décembre 1995 à octobre 1999", "Span 1995-12/1999-10")]
    [InlineData("2021-02-16", "du 1er mars prochain au 31 août 2025", "Span 2021-03-01/2025-08-31")]
    [InlineData("2012-10-14", "jusqu’à la fin de 2003", "Until 2003")]
    [InlineData("2024-05-14", "ministre jusqu'au coup d'État de mars 2012.", "Until 2012-03")]
    [InlineData("2024-05-14", "jusqu'à l'élection de son successeur, prévue le 3 juin.", "Until 2024-06-03")]
    [InlineData("2024-05-14", "jusqu'au sommet, il a plu en mars 2012.", "Point 2012-03")]
    [InlineData("2024-05-14", "entre mars 2010 et l'été 2013", "Span 2010-03/2013-22")]
    [InlineData("2024-05-14", "de sa création, en 2003, à 2019.", "Span 2003/2019")]
    [InlineData("2024-05-14", "Six mois après avoir été nommée", "Point 2023-11")]
    [InlineData("2014-03-28", "depuis novembre 2002.", "Since 2002-11")]
    [InlineData("2014-03-28", "depuis l'été 2009", "Since 2009-22")]
    [InlineData("2023-06-16", "à la mi-juillet 2023", "Point 2023-07")]
    [InlineData("2023-06-16", "le 30 septembre de cette année", "Point 2023-09-30")]
    [InlineData("2023-06-20", "mardi", "Point 2023-06-20")]
    [InlineData("2023-06-20", "lundi", "Point 2023-06-19")]
    [InlineData("2023-06-20", "mardi dernier", "Point 2023-06-13")]
    [InlineData("2023-06-20", "lundi prochain", "Point 2023-06-26")]
    [InlineData("2023-06-20", "la semaine dernière", "Point 2023-06")]
    [InlineData("2023-09-01", "la semaine dernière", "Point 2023-08")]
    [InlineData("2014-03-28", "la semaine prochaine", "Point 2014-04")]
    [InlineData("2014-03-28", "en début de semaine", "Point 2014-03-24~")]
    [InlineData("2014-03-28", "l'an dernier", "Point 2013")]
    [InlineData("2023-06-20", "cet automne", "Point 2023-23")]
    [InlineData("2023-06-20", "hier", "Point 2023-06-19")]
    [InlineData("2023-06-20", "il y a un mois", "Point 2023-05")]
    [InlineData("2024-10-01", "au cœur de l'été", "Point 2024-22")]
    [InlineData("2014-08-13", "Le 19 octobre 1995, on vota. Le lendemain, il partit", "Point 1995-10-19 | Point 1995-10-20")]
    [InlineData("2018-11-01", "le 3 octobre 2018. Plus tard, le remaniement du 16 octobre", "Point 2018-10-03 | Point 2018-10-16")]
    [InlineData("2014-03-28", "dix jours après le rattachement", "Point 2014-03-18~")]
    [InlineData("2024-05-29", "En 2013, ceci. Cinq ans plus tard, cela", "Point 2013 | Point 2018")]
    [InlineData("2024-05-29", "Directeur depuis 1990, il part trois ans plus tard", "Since 1990 | Point 1993")]
    [InlineData("2024-05-29", "Il part trois ans plus tard", "")]
    [InlineData("2024-05-29", "Elle y restera quatre ans", "Duration 4 Year")]
    [InlineData("2024-05-29", "Il tiendra dix mois", "Duration 10 Month")]
    [InlineData("2024-05-29", "Il gardera dix ans ce poste", "Duration 10 Year")]
    [InlineData("2024-05-29", "qui aura été maire quinze ans", "Duration 15 Year")]
    [InlineData("2024-05-29", "huit ans de règne", "Duration 8 Year")]
    [InlineData("2024-05-29", "elle n'y aura passé que six mois", "Duration 6 Month")]
    [InlineData("2024-05-29", "après vingt années à la tête du club", "Duration 20 Year")]
    [InlineData("2024-05-29", "un homme de trente ans", "")]
    [InlineData("2024-05-29", "ce maire de cinquante ans", "")]
    [InlineData("2023-06-16", "depuis dix ans", "Since 2013")]
    [InlineData("2023-06-16", "depuis bientôt dix ans", "Since 2013")]
    [InlineData("2023-06-16", "Voilà dix ans qu'elle préside", "Since 2013")]
    [InlineData("2023-06-16", "Cela fait près de dix ans que le club", "Since 2013")]
    [InlineData("2023-06-16", "Il y a dix ans, elle présidait", "Point 2013")]
    [InlineData("2023-06-16", "nommée avec effet au 1er juillet", "Since 2023-07-01")]
    [InlineData("2023-06-16", "Sa démission prendra effet le 1er mai", "Since 2024-05-01")]
    [InlineData("2023-06-16", "a dirigé de 2003 à sa mort, en 2011", "Span 2003/2011")]
    [InlineData("2023-06-16", "en 2003 à sa sœur, en 2011", "Point 2003 | Point 2011")]
    [InlineData("2023-06-16", "1990. La banque, dirigée depuis quatre ans par", "Point 1990 | Since 1986")]
    [InlineData("2023-06-16", "Le contrat a été prolongé de trois ans", "Term 3 Year")]
    [InlineData("2023-06-16", "elle est aujourd'hui ministre, et son mari, aujourd'hui préfet,", "")]
    [InlineData("2023-06-16", "elle part aujourd'hui", "Point 2023-06-16")]
    [InlineData("2024-10-10", "le 30 août 2023. Il jure le 4 septembre suivant", "Point 2023-08-30 | Point 2023-09-04")]
    [InlineData("2023-06-16", "pendant neuf ans", "Duration 9 Year")]
    [InlineData("2023-06-16", "pour quatre ans", "Term 4 Year")]
    [InlineData("2023-06-20", "pendant une année supplémentaire", "Term 1 Year +")]
    [InlineData("2023-06-20", "pendant une décennie", "Duration 1 Decade")]
    [InlineData("2023-06-20", "tous les deux ans", "Frequency")]
    [InlineData("2024-05-14", "il y a dix-huit mois", "Point 2022-11")]
    [InlineData("2024-05-14", "il y a deux ans et demi", "Point 2021-11")]
    [InlineData("2024-05-14", "pour deux ans et demi", "Term 30 Month")]
    [InlineData("2022-06-17", "à la fin du mois", "Point 2022-06")]
    [InlineData("2022-06-17", "avant la fin de l'année", "Until 2022")]
    [InlineData("2022-06-17", "le premier mai 2021", "Point 2021-05-01")]
    [InlineData("2023-11-21", "le vendredi 17 novembre", "Point 2023-11-17")]
    [InlineData("2024-12-07", "le 3 janvier", "Point 2025-01-03")]
    [InlineData("2022-01-28", "le 19 mai", "Point 2022-05-19")]
    [InlineData("2022-09-28", "depuis le 17 septembre", "Since 2022-09-17")]
    [InlineData("2014-03-28", "le 1er octobre 2013, au lendemain du départ", "Point 2013-10-01 | Point 2013-09-30")]
    [InlineData("2014-03-28", "au lendemain du départ", "")]
    [InlineData("2020-11-01", "renonce le 2 mars 2019. Le même mois, il part", "Point 2019-03-02 | Point 2019-03")]
    [InlineData("2023-12-20", "en 2017, puis directrice depuis le mois de mai", "Point 2017 | Since 2017-05")]
    [InlineData("2023-12-20", "aux commandes depuis que son frère est parti, en 2009", "Since 2009")]
    [InlineData("2023-12-20", "depuis la création de la force, en février 2016", "Since 2016-02")]
    [InlineData("2023-12-20", "depuis le départ, elle a été élue en 2016", "Point 2016")]
    [InlineData("2014-03-28", "quelques mois plus tôt", "Point 2013")]
    public void Read_OneExpression_GivesWhatAReaderUnderstands(string published, string text, string expected) =>
        Assert.Equal(expected, Written(text, published, TenseDirection.Unknown));

    [Theory]
    [InlineData("2022-12-20", "en mars", "Future", "Point 2023-03")]
    [InlineData("2022-12-20", "depuis juillet", "Past", "Since 2022-07")]
    [InlineData("2014-03-28", "le 1er octobre", "Future", "Point 2014-10-01")]
    [InlineData("2014-03-28", "en décembre", "Past", "Point 2013-12")]
    [InlineData("2014-03-28", "à l'automne", "Future", "Point 2014-23")]
    [InlineData("2023-06-20", "vendredi", "Future", "Point 2023-06-23")]
    [InlineData("2024-10-02", "le 28 ;", "Past", "Point 2024-09-28")]
    [InlineData("2022-01-28", "à compter du 4 avril", "Past", "Since 2022-04-04")]
    [InlineData("2024-06-26", "29 septembre 2009, parti fin août", "Participle", "Point 2009-09-29 | Point 2009-08")]
    [InlineData("2024-09-29", "le 16 septembre 2020, puis le 3 septembre", "Narrative", "Point 2020-09-16 | Point 2021-09-03")]
    public void Read_WithTense_LooksTheWayTheClauseDoes(string published, string text, string direction, string expected) =>
        Assert.Equal(expected, Written(text, published, Enum.Parse<TenseDirection>(direction)));

    [Theory]
    [InlineData("il a été élu")]
    [InlineData("2012 voix pour, 85 contre")]
    [InlineData("les 28 membres et 31 alliés")]
    [InlineData("article 1984")]
    public void Read_NoDate_FindsNone(string text) => Assert.Empty(Written(text, "2024-10-01", TenseDirection.Unknown));

    [Fact]
    public void Read_EveryPattern_FindsItsExampleAndNotItsCounterExample()
    {
        var lexicon = TemporalLexicon.French;
        foreach (var rule in lexicon.Data.Points.Select(point => (point.Pattern, point.Example, point.Counter))
            .Concat(lexicon.Data.Durations.Select(duration => (duration.Pattern, duration.Example, duration.Counter))))
        {
            var pattern = lexicon.Compile(rule.Pattern);
            Assert.True(pattern.IsMatch(rule.Example), $"'{rule.Pattern}' should find '{rule.Example}'");
            Assert.False(pattern.IsMatch(rule.Counter), $"'{rule.Pattern}' should not find '{rule.Counter}'");
        }
    }

    private static string Written(string text, string published, TenseDirection direction)
    {
        var day = DateOnly.ParseExact(published, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var found = new TemporalReader(TemporalLexicon.French).Read(text, new TemporalContext(day, _ => direction));
        return string.Join(" | ", found.Select(Written));
    }

    private static string Written(TemporalExpression expression) => (expression.Kind, expression.Length) switch
    {
        (TemporalKind.Duration or TemporalKind.Term, { } length) => $"{expression.Kind} {length.Count} {length.Unit}{(expression.Additional ? " +" : "")}",
        (TemporalKind.Frequency, _) => "Frequency",
        (TemporalKind.Span, _) => $"Span {expression.From}/{expression.Until}",
        _ => $"{expression.Kind} {expression.From ?? expression.Until}",
    };
}
