using NatoGraph.Domain.Claims;
using NatoGraph.Extraction.Frames;
using NatoGraph.Extraction.Frames.Structural;

namespace NatoGraph.Extraction.Tests.Frames;

/// <summary>Every frame over structure finds its example and leaves its counter-example alone.</summary>
public class StructuralFramesTests
{
    public static TheoryData<string> Ids() => [.. StructuralLexicon.French.Frames.Select(frame => frame.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Frame_OnItsExample_SaysWhatItGives(string id)
    {
        var frame = Find(id);
        var instance = Assert.Single(Fired(frame.Example, id).Take(1));

        Assert.Equal(frame.Gives, $"{instance.Subject} | {instance.Object} | {instance.Post}");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Frame_OnItsCounterExample_SaysNothing(string id) => Assert.Empty(Fired(Find(id).Counter, id));

    private static StructuralFrame Find(string id) => StructuralLexicon.French.Frames.Single(frame => frame.Id == id);

    /// <summary>What a frame says before the links judge it.</summary>
    private static IEnumerable<(string Subject, string Object, string Post)> Fired(string text, string id)
    {
        var reading = ClaimFinder.Read(Reading.Of(text), new DateOnly(2024, 10, 1), trace: null);
        var moves = reading.Moves.Where(move => move.Frame.Id == id).ToList();
        var names = reading.Registry.EntitiesOf([.. reading.Said, .. moves.Select(move => new ClaimDraft(Predicate.HoldsPost, move.Quote) { Subject = move.Subject!.Key, Object = move.Post, Extractor = id })]).ToDictionary(entity => entity.Key, entity => entity.Role ?? entity.Name, StringComparer.Ordinal);
        return reading.Said.Where(claim => claim.Extractor == id && claim.EventKind is null).OrderByDescending(claim => claim.Predicate == Predicate.Succeeds)
            .Select(claim => claim.Predicate == Predicate.Succeeds
                ? (names[claim.Subject!], names[claim.Object!], claim.Post is null ? "-" : names[claim.Post])
                : (names[claim.Subject!], "-", names[claim.Object!]))
            .Concat(moves.Where(move => move.Modality != Modality.Denied).Select(move => (names[move.Subject!.Key], "-", move.Post is null ? "-" : names[move.Post])));
    }
}
