using System.Text.RegularExpressions;
using NatoGraph.Extraction.Frames;
using NatoGraph.Extraction.Time;
using NatoGraph.Extraction.Time.Dating;

namespace NatoGraph.Extraction.Tests.Time.Dating;

public class ActLexiconTests
{
    [Fact]
    public void Phrase_OfEveryAct_FindsItsExampleAndNotItsCounterExample() => Assert.All(ActLexicon.French.Data.Phrases, phrase =>
    {
        Assert.Matches(new Regex(phrase.Pattern, RegexOptions.CultureInvariant), TemporalReader.Fold(phrase.Example));
        Assert.DoesNotMatch(new Regex(phrase.Pattern, RegexOptions.CultureInvariant), TemporalReader.Fold(phrase.Counter));
    });

    [Fact]
    public void Terms_OfTheLexicon_EndInTheirExampleAndNotInTheirCounterExample()
    {
        var terms = ActLexicon.French.Data.Terms;

        Assert.Contains(ActFinder.In(ViewOf(terms.Example)), act => act is { Act: TenureAct.Leaves, Person: "person/claire-brun" });
        Assert.DoesNotContain(ActFinder.In(ViewOf(terms.Counter)), act => act.Act == TenureAct.Leaves);
    }

    [Fact]
    public void Of_WordOfTwoActs_GivesBothByWhomTheyAreOf()
    {
        var acts = ActLexicon.French.Of("installer");

        Assert.Equal(["agent", "patient"], acts.Select(act => act.Person[0]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Of_UnknownWord_GivesNothing() => Assert.Empty(ActLexicon.French.Of("manger"));

    private static ArticleView ViewOf(string text) => ArticleView.Of(Reading.Of(text), new DateOnly(2024, 10, 1));
}
