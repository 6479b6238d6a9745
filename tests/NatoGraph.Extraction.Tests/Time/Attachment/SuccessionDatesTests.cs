using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Time;
using NatoGraph.Extraction.Time.Attachment;

namespace NatoGraph.Extraction.Tests.Time.Attachment;

public class SuccessionDatesTests
{
    private static readonly ClaimDraft Follows = Claim(Predicate.Succeeds, "new", "old") with { Post = "post" };

    [Fact]
    public void Complete_BeginningKnownElsewhere_DatesTheSuccessionAndTheEndBeforeIt()
    {
        var began = Claim(Predicate.HoldsPost, "new", "post") with { From = Edtf.Parse("2015-01") };

        var completed = SuccessionDates.Complete([Follows, Claim(Predicate.HoldsPost, "old", "post"), began], _ => false);

        Assert.Equal("2015-01", completed[0].From?.ToString());
        Assert.Equal("2015-01", completed[1].Until?.ToString());
    }

    [Fact]
    public void Complete_BeginningOfTheOneBeforeKnown_StillGivesItsEnd()
    {
        var held = Claim(Predicate.HoldsPost, "old", "post") with { From = Edtf.Parse("2009") };

        var completed = SuccessionDates.Complete([Follows with { From = Edtf.Parse("2015-01") }, held], _ => false);

        Assert.Equal(("2009", "2015-01"), (completed[1].From?.ToString(), completed[1].Until?.ToString()));
    }

    [Fact]
    public void Complete_HandOverBeforeTheOneBeforeBegan_GivesNoEnd()
    {
        var held = Claim(Predicate.HoldsPost, "old", "post") with { From = Edtf.Parse("2019") };

        var completed = SuccessionDates.Complete([Follows with { From = Edtf.Parse("2015-01") }, held], _ => false);

        Assert.Null(completed[1].Until);
    }

    [Fact]
    public void Complete_TwoSuccessorsStated_DoesNotDateThemByTheEnd()
    {
        var ended = Claim(Predicate.HoldsPost, "old", "post") with { Until = Edtf.Parse("2024-10-01") };

        var completed = SuccessionDates.Complete([Follows, Follows with { Subject = "other" }, ended], _ => false);

        Assert.All(completed.Where(claim => claim.Predicate == Predicate.Succeeds), claim => Assert.Null(claim.From));
    }

    private static ClaimDraft Claim(Predicate predicate, string subject, string other) =>
        new(predicate, new TextRange(0, 1)) { Subject = subject, Object = other, Extractor = "fr.succession.test/1" };
}
