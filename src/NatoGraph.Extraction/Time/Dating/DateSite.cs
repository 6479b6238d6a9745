using System.Collections.Immutable;
using NatoGraph.Extraction.Frames;
using NatoGraph.Extraction.Syntax.Structure;
using NatoGraph.Extraction.Time.Attachment;

namespace NatoGraph.Extraction.Time.Dating;

/// <summary>A date in its sentence, and how far it stands from what is told there. Made once, asked for each tenure.</summary>
/// <param name="Time">The words that give the date.</param>
/// <param name="Sentence">Their sentence.</param>
/// <param name="Governor">The word on which the date hangs, if it hangs on a verb or the noun of an act.</param>
/// <param name="Distances">What the sentence tells of tenures, each with its distance.</param>
internal sealed record DateSite(TemporalExpression Time, SentenceView Sentence, Word? Governor, ImmutableArray<(Anchor Anchor, int Distance)> Distances)
{
    /// <summary>The site of a date.</summary>
    /// <param name="time">The words that give the date.</param>
    /// <param name="sentence">Their sentence.</param>
    /// <param name="anchors">What the sentence tells of tenures.</param>
    public static DateSite Of(TemporalExpression time, SentenceView sentence, IEnumerable<Anchor> anchors)
    {
        var governor = DateClause.Governor(sentence.Article.Text.Structure.Of(sentence.Sentence), time);
        return new(time, sentence, governor, [.. anchors.Select(anchor => (anchor, Distance(sentence, time, anchor, governor)))]);
    }

    /// <summary>Whether the date hangs on the words of an anchor.</summary>
    public bool IsGovernedBy(Anchor anchor) => Governor is not null && anchor.Words.Overlaps(Governor.Token.Range);

    /// <summary>Where the sentence means a person, by a possessive or otherwise.</summary>
    public IEnumerable<Argument> PlacesOf(string person) => Sentence.Persons.Concat(Sentence.Owners).Where(place => place.Key == person);

    /// <summary>The nearest of some anchors.</summary>
    public (Anchor Anchor, int Distance)? Nearest(Func<Anchor, bool> which)
    {
        (Anchor Anchor, int Distance)? best = null;
        foreach (var one in Distances)
        {
            best = which(one.Anchor) && (best is null || one.Distance < best.Value.Distance) ? one : best;
        }

        return best;
    }

    private static int Distance(SentenceView sentence, TemporalExpression time, Anchor anchor, Word? governor)
    {
        var distance = TimeFinder.Distance(sentence, time.Range, anchor.Words);
        return governor is not null && anchor.Words.Overlaps(governor.Token.Range) ? Math.Min(distance / 2, 1) : distance;
    }
}
