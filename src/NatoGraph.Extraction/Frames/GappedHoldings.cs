using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;
using NatoGraph.Extraction.Attributions;
using NatoGraph.Extraction.Frames.Structural;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Mentions;

namespace NatoGraph.Extraction.Frames;

/// <summary>Who holds what where the verb is not said again: "Anne Brun reçoit la Défense, Paul Noir l'Intérieur", "la Justice va à Anne Brun, la Santé à Paul Noir".</summary>
internal static class GappedHoldings
{
    private const string Id = "fr.tenure.gapped/1";

    /// <summary>The holdings that go on without a verb.</summary>
    /// <param name="article">The article.</param>
    /// <param name="instances">Its frames.</param>
    public static IEnumerable<ClaimDraft> Find(ArticleView article, IReadOnlyList<FrameInstance> instances)
    {
        foreach (var said in instances.Where(IsHolding).DistinctBy(instance => (instance.Sentence, instance.Subject!.Range, instance.PostRange)))
        {
            var isForward = said.Subject!.Range.End <= said.PostRange!.Value.Start;
            var last = isForward ? said.PostRange.Value : said.Subject.Range;
            while (Next(said.Sentence, last, isForward) is var (person, post))
            {
                yield return new ClaimDraft(Predicate.HoldsPost, person.Range.Union(post.Range))
                {
                    Subject = person.Key,
                    Object = post.Key,
                    Modality = said.Modality,
                    Attribution = AttributionReader.French.Of(said.Sentence, person.Range),
                    Extractor = Id,
                };
                last = isForward ? post.Range : person.Range;
            }
        }
    }

    private static bool IsHolding(FrameInstance instance) => instance is { Subject: not null, Object: null, PostRange: { } post } && instance.Modality != Modality.Denied
        && instance.Frame.Says.Any(saying => saying is Saying.SubjectTakesUp or Saying.SubjectHolds)
        && instance.Sentence.Range.Contains(post) && instance.Sentence.Range.Contains(instance.Subject.Range) && !post.Overlaps(instance.Subject.Range);

    /// <summary>The next person and post whom nothing joins but an article or "à".</summary>
    private static (Argument Person, Argument Post)? Next(SentenceView sentence, TextRange last, bool isForward)
    {
        if (sentence.Persons.FirstOrDefault(person => person.Mention is PersonMention && person.Range.Start >= last.End) is not { } person
            || sentence.Posts.FirstOrDefault(post => post.Mention is PostMention { Form: PostForm.Office } && post.Range.Start >= (isForward ? person.Range.End : last.End)) is not { } post
            || (!isForward && post.Range.End > person.Range.Start))
        {
            return null;
        }

        var start = Vacancies.PhraseStart(sentence, person);
        var (lead, joint) = isForward
            ? (Between(last.End, start), Between(person.Range.End, post.Range.Start))
            : (Between(last.End, post.Range.Start), Between(post.Range.End, start));
        return Patterns.French[isForward ? "gap.row-lead" : "gap.row-post-lead"].IsMatch(lead) && Patterns.French[isForward ? "gap.row-post" : "gap.row-joint"].IsMatch(joint) ? (person, post) : null;

        string Between(int from, int to) => to < from ? "?" : sentence.Article.Between(from, to);
    }
}
