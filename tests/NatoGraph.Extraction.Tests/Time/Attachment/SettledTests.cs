using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Time;
using NatoGraph.Extraction.Time.Attachment;

namespace NatoGraph.Extraction.Tests.Time.Attachment;

public class SettledTests
{
    private static readonly DateOnly Published = new(2020, 6, 1);

    [Theory]
    [InlineData(Predicate.HoldsPost, Modality.Planned, "2006", null, Modality.Asserted)]
    [InlineData(Predicate.HoldsPost, Modality.Planned, null, "2006-05", Modality.Asserted)]
    [InlineData(Predicate.Succeeds, Modality.Planned, "2006-05-01", null, Modality.Asserted)]
    [InlineData(Predicate.HoldsPost, Modality.Planned, "2020", null, Modality.Planned)]
    [InlineData(Predicate.HoldsPost, Modality.Planned, null, null, Modality.Planned)]
    [InlineData(Predicate.HoldsPost, Modality.Asserted, "2021-01-01", null, Modality.Planned)]
    [InlineData(Predicate.Succeeds, Modality.Asserted, "2020-07", null, Modality.Planned)]
    [InlineData(Predicate.HoldsPost, Modality.Asserted, "2020-06", null, Modality.Asserted)]
    [InlineData(Predicate.HoldsPost, Modality.Possible, "2006", null, Modality.Possible)]
    [InlineData(Predicate.CandidateFor, Modality.Planned, "2006", null, Modality.Planned)]
    public void Of_ClaimWithDates_IsAsSureAsTheseAllow(Predicate predicate, Modality modality, string? from, string? until, Modality expected)
    {
        var claim = new ClaimDraft(predicate, new TextRange(0, 1)) { Extractor = "fr.tenure.appoint/1", Modality = modality, From = Date(from), Until = Date(until) };

        Assert.Equal(expected, Settled.Of(claim, Published).Modality);
    }

    [Fact]
    public void Of_WhoIsCalledByTheNameOfAPost_HoldsItNowWhateverDateStandsBeside()
    {
        var claim = new ClaimDraft(Predicate.HoldsPost, new TextRange(0, 1)) { Modality = Modality.Asserted, From = Date("2021"), Extractor = "fr.tenure.apposition/1" };

        Assert.Equal(Modality.Asserted, Settled.Of(claim, Published).Modality);
    }

    private static Edtf? Date(string? text) => text is null ? null : Edtf.Parse(text);
}
