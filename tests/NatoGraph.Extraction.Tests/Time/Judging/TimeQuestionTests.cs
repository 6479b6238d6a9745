using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Time;
using NatoGraph.Extraction.Time.Dating;
using NatoGraph.Extraction.Time.Judging;

namespace NatoGraph.Extraction.Tests.Time.Judging;

/// <summary>What is asked about the times of claims.</summary>
public class TimeQuestionTests
{
    [Fact]
    public void Of_TenureAndSuccession_AsksForBothBoundsAndForTheDayOfTheSuccession()
    {
        var questions = TimeQuestion.Of([Tenure(from: "2014"), new(Predicate.Succeeds, new TextRange(0, 9)) { Subject = "a", Object = "b", Post = "p", Extractor = "test" }], []);

        Assert.Equal(["f", "u", "s"], questions.Select(question => question.Letter));
        Assert.Equal(["2014"], questions[0].Given.Select(date => date.ToString()));
    }

    [Theory]
    [InlineData("2014-10", "2014-11", true)]
    [InlineData("2014-10", "2014-10", false)]
    [InlineData("2014-10", "2013", false)]
    [InlineData("2014", "2014", false)]
    public void IsInOrder_End_IsBehindTheBeginning(string from, string until, bool isInOrder) =>
        Assert.Equal(isInOrder, new TimeQuestion(new Tenure("a", "p", [Tenure(from)], []), TenureBound.Until, null).IsInOrder(Edtf.Parse(until)));

    private static ClaimDraft Tenure(string from) => new(Predicate.HoldsPost, new TextRange(0, 9)) { Subject = "a", Object = "p", From = Edtf.Parse(from), Extractor = "test" };
}
