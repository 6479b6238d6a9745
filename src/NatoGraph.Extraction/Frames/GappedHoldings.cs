using NatoGraph.Domain.Claims;
using NatoGraph.Extraction.Attributions;
using NatoGraph.Extraction.Frames.Linking;

namespace NatoGraph.Extraction.Frames;

/// <summary>Who gets what where the verb is not said again: "Anne Brun récupère la Culture, Jean Blanc l'Agriculture et Luc Vert le Budget".</summary>
internal static class GappedHoldings
{
    private const string Id = "fr.tenure.gapped/1";

    /// <summary>The holdings that go on without a verb.</summary>
    /// <param name="article">The article.</param>
    /// <param name="instances">Its frames.</param>
    public static IEnumerable<ClaimDraft> Find(ArticleView article, IReadOnlyList<FrameInstance> instances)
    {
        foreach (var said in instances.Where(instance => instance is { Object: null, Subject: not null, Post: not null, PostRange: not null, Modality: not Modality.Denied }
            && instance.Frame.Says[0] is Saying.SubjectTakesUp or Saying.SubjectHolds).DistinctBy(instance => (instance.Sentence, instance.Subject!.Range)))
        {
            foreach (var (person, post) in GappedRows.Behind(said.Sentence, said.Subject!.Range, said.PostRange!.Value))
            {
                foreach (var claim in ClaimWriter.Write(said with { Subject = person, Post = post.Key, PostRange = post.Range }, AttributionReader.French.Of(said.Sentence, person.Range)).Where(claim => claim.Predicate == Predicate.HoldsPost))
                {
                    yield return claim with { Quote = person.Range.Union(post.Range), Extractor = Id };
                }
            }
        }
    }
}
