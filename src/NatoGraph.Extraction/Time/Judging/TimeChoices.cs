using System.Collections.Immutable;
using NatoGraph.Domain.Claims;
using NatoGraph.Extraction.Frames;
using NatoGraph.Extraction.Time.Dating;
using NatoGraph.Extraction.Weighing;

namespace NatoGraph.Extraction.Time.Judging;

/// <summary>
/// Gathers for each question the dates that may answer it: those that claims give already, those of the sentences that tell of the person
/// and of those around the words of the claims, and those that the article gives for others.
/// </summary>
internal sealed class TimeChoices
{
    private readonly ArticleView article;
    private readonly bool areNamed;
    private readonly ImmutableArray<TimeQuestion> questions;
    private readonly GivenDates given;
    private readonly PersonDates beside;
    private readonly NearbyDates nearby;
    private readonly KinDates kin;

    /// <summary>The choices of an article.</summary>
    /// <param name="reading">What the frames say.</param>
    /// <param name="claims">The claims found, dated as far as they are.</param>
    /// <param name="dates">The weights of dates beside people.</param>
    /// <param name="areNamed">Whether the signs keep their names, for training.</param>
    public TimeChoices(FrameReading reading, IReadOnlyList<ClaimDraft> claims, DateModel dates, bool areNamed = false)
    {
        (article, this.areNamed) = (reading.Article, areNamed);
        var anchors = Anchor.In(article, reading.Instances, claims).ToList();
        questions = TimeQuestion.Of(claims, anchors);
        given = new GivenDates(article);
        beside = new PersonDates(article, claims, anchors, dates);
        nearby = new NearbyDates(article);
        kin = new KinDates(claims);
    }

    /// <summary>The choices, in the order of the claims.</summary>
    public IEnumerable<TimeChoice> All() => questions.Select(Of);

    private TimeChoice Of(TimeQuestion question)
    {
        var options = new TimeOptions(areNamed);
        given.Offer(question, options);
        beside.Offer(question, options);
        nearby.Offer(question, options);
        kin.Offer(question, options);
        var none = new FeatureList(areNamed ? [] : null);
        OptionSigns.OfNone(none, question, article);
        var known = question.Given;
        var possible = options.All.Where(option => known.Contains(option.Date!.Value) || question.IsInOrder(option.Date.Value)).ToList();
        foreach (var option in possible)
        {
            OptionSigns.OfDate(option, question, possible, article.PublishedOn);
            option.Signs.Once();
        }

        return new(question, [new TimeOption(null, none), .. possible]);
    }
}
