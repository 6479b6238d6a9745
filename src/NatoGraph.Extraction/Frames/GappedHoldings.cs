using NatoGraph.Domain.Claims;
using NatoGraph.Extraction.Attributions;
using NatoGraph.Extraction.Frames.Linking;

namespace NatoGraph.Extraction.Frames;

/// <summary>Who gets what where the verb is not said again: "Anne Brun récupère la Culture, Jean Blanc l'Agriculture et Luc Vert le Budget".</summary>
internal static class GappedHoldings
{
    private const string Id = "fr.tenure.gapped/1";

    /// <summary>The holdings that go on without a verb.</summary>
    /// <param name="instances">The frames of an article.</param>
    public static IEnumerable<ClaimDraft> Find(IReadOnlyList<FrameInstance> instances) =>
        from said in instances.Where(IsFirst).DistinctBy(instance => (instance.Sentence, instance.Subject!.Range))
        from pair in GappedRows.Behind(said.Sentence, said.Subject!.Range, said.PostRange!.Value)
        let next = said with { Subject = pair.Person, Post = pair.Post.Key, PostRange = pair.Post.Range }
        from claim in ClaimWriter.Write(next, AttributionReader.French.Of(said.Sentence, pair.Person.Range))
        where claim.Predicate == Predicate.HoldsPost
        select claim with { Quote = pair.Person.Range.Union(pair.Post.Range), Extractor = Id };

    private static bool IsFirst(FrameInstance instance) =>
        instance is { Object: null, Subject: not null, Post: not null, PostRange: not null, Modality: not Modality.Denied } && instance.Frame.Says[0] is Saying.SubjectTakesUp or Saying.SubjectHolds;
}
