using System.Collections.Immutable;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Time;
using NatoGraph.Extraction.Frames;
using NatoGraph.Extraction.Time.Attachment;
using NatoGraph.Extraction.Time.Dating;

namespace NatoGraph.Extraction.Time.Judging;

/// <summary>
/// Judges the dates of what is claimed once all is dated: of those that claims give, that the sentences around give and that the article
/// gives for others, the one for which most speaks is taken, or none where more speaks for that.
/// </summary>
internal static class TimeJudge
{
    /// <summary>The claims with the dates that stand.</summary>
    /// <param name="reading">What the frames say.</param>
    /// <param name="claims">The claims, dated.</param>
    /// <param name="model">What signs are worth.</param>
    public static IReadOnlyList<ClaimDraft> Judge(FrameReading reading, IReadOnlyList<ClaimDraft> claims, TimeModel model)
    {
        var changed = new Dictionary<ClaimDraft, ClaimDraft>(ReferenceEqualityComparer.Instance);
        var added = new List<ClaimDraft>();
        ClaimDraft Now(ClaimDraft claim) => changed.GetValueOrDefault(claim, claim);
        foreach (var choice in new TimeChoices(reading, claims, DateModel.French).All())
        {
            var question = choice.Question;
            var kept = Kept(choice, model);
            foreach (var claim in question.Tenure.Claims.Where(claim => question.DateOf(claim) is { } date && !kept.Any(one => one.Date == date)))
            {
                changed[claim] = At(Now(claim), question.Bound, null);
            }

            foreach (var one in kept.Where(one => !question.Given.Contains(one.Date!.Value)))
            {
                if (one.Site is { } site && question.Followed is null)
                {
                    added.Add(TenureDates.Claim(reading.Article, new DateCandidate(question.Tenure, question.Bound, one.Date!.Value, site)));
                }
                else
                {
                    var claim = question.Tenure.Claims.FirstOrDefault(claim => question.DateOf(Now(claim)) is null) ?? question.Tenure.Claims[0];
                    changed[claim] = At(Now(claim), question.Bound, one.Date, reading.Article.PublishedOn);
                }
            }
        }

        return [.. claims.Select(Now), .. added];
    }

    /// <summary>The answers that are taken: the best, and those that claims give beside it, where they outweigh that there is none.</summary>
    private static ImmutableArray<TimeOption> Kept(TimeChoice choice, TimeModel model)
    {
        var none = model.Score(choice.Options[0].Signs);
        var given = choice.Question.Given;
        return model.Thresholds.Kept(
            choice.Options.Skip(1).Select(option => (option, model.Score(option.Signs) - none)),
            option => given.Contains(option.Date!.Value),
            given.IsEmpty,
            choice.Question.Followed is not null);
    }

    private static ClaimDraft At(ClaimDraft claim, TenureBound bound, Edtf? date, DateOnly? publishedOn = null)
    {
        var moved = bound == TenureBound.From ? claim with { From = date } : claim with { Until = date };
        return publishedOn is { } day ? moved with { Modality = new Holding(moved.From, moved.Until).Adjust(moved.Modality, day) } : moved;
    }
}
