using NatoGraph.Extraction.Frames;
using NatoGraph.Extraction.Syntax.Structure;
using NatoGraph.Extraction.Time.Attachment;

namespace NatoGraph.Extraction.Time.Dating;

/// <summary>Tells how a date stands to the words that tell of a tenure, and to those that tell of another.</summary>
/// <param name="anchors">Where the article tells of tenures.</param>
internal sealed class AnchorSigns(IReadOnlyList<Anchor> anchors)
{
    /// <summary>The signs of a date.</summary>
    /// <param name="tenure">The tenure.</param>
    /// <param name="time">The words that give the date.</param>
    /// <param name="sentence">Their sentence.</param>
    /// <param name="governor">The word on which the date hangs.</param>
    public IEnumerable<string> Of(Tenure tenure, TemporalExpression time, SentenceView sentence, Word? governor)
    {
        var mine = Nearest(tenure.Anchors, time, sentence, governor);
        var theirs = Nearest(anchors.Where(anchor => !tenure.Anchors.Contains(anchor) && anchor.Person != tenure.Person), time, sentence, governor);
        var elsewhere = Nearest(anchors.Where(anchor => anchor.Person == tenure.Person && anchor.Post is not null && anchor.Post != tenure.Post), time, sentence, governor);
        var own = mine is { } one ? $"{(one.Anchor.Post is null ? "bare " : "")}{one.Anchor.Act}" : tenure.Anchors.Any(anchor => anchor.Sentence.Sentence.Index == sentence.Sentence.Index - 1) ? "previous" : "far";
        yield return "own:" + own;
        yield return $"own:{own}:{time.Kind}";
        if (mine is { } found)
        {
            yield return $"where:{Where(found.Anchor, time, sentence, governor)}";
            yield return $"where:{Where(found.Anchor, time, sentence, governor)}:{own}";
            yield return $"far:{Bucket(found.Cost)}";
        }

        yield return "rival:" + Rank(mine?.Cost, theirs?.Cost);
        yield return "elsewhere:" + Rank(mine?.Cost, elsewhere?.Cost);
        if (theirs is { } rival && (mine is null || rival.Cost < mine.Value.Cost))
        {
            yield return $"rival-act:{(rival.Anchor.Post == tenure.Post ? "same post " : "")}{rival.Anchor.Act}";
        }

        foreach (var taker in anchors.Where(anchor => anchor.Time is { } taken && taken.Range == time.Range).Select(anchor => Kin(tenure, anchor)).Distinct())
        {
            yield return "taken:" + taker;
        }
    }

    private static string Rank(int? mine, int? theirs) => (mine, theirs) switch
    {
        (_, null) => "none",
        (null, _) => "only",
        _ => theirs < mine ? "nearer" : theirs == mine ? "same" : "farther",
    };

    private static string Kin(Tenure tenure, Anchor other) =>
        other.Person == tenure.Person ? other.Post == tenure.Post ? "own " + other.Act : "person" : other.Post == tenure.Post ? "post " + other.Act : "stranger";

    private static (Anchor Anchor, int Cost)? Nearest(IEnumerable<Anchor> anchors, TemporalExpression time, SentenceView sentence, Word? governor)
    {
        (Anchor Anchor, int Cost)? best = null;
        foreach (var anchor in anchors.Where(anchor => anchor.Sentence == sentence))
        {
            var cost = TimeFinder.Distance(sentence, time.Range, anchor.Words);
            cost = governor is not null && anchor.Words.Overlaps(governor.Token.Range) ? Math.Min(cost / 2, 1) : cost;
            best = best is null || cost < best.Value.Cost ? (anchor, cost) : best;
        }

        return best;
    }

    private static string Where(Anchor anchor, TemporalExpression time, SentenceView sentence, Word? governor) =>
        governor is not null && anchor.Words.Overlaps(governor.Token.Range) ? "governs"
        : anchor.Words.Overlaps(time.Range) ? "in" : sentence.Segments.At(anchor.Words.Start) == sentence.Segments.At(time.Range.Start) ? "piece" : "sentence";

    private static string Bucket(int cost) => cost <= 2 ? "0" : cost <= 12 ? "1" : cost <= 30 ? "2" : cost <= 60 ? "3" : cost <= 95 ? "4" : cost <= 150 ? "5" : "6";
}
