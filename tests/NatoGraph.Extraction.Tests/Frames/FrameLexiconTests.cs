using NatoGraph.Extraction.Frames;
using NatoGraph.Extraction.Time;

namespace NatoGraph.Extraction.Tests.Frames;

public class FrameLexiconTests
{
    public static TheoryData<string> Ids => [.. FrameLexicon.French.Frames.All.Select(entry => entry.Meaning.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Trigger_OfEveryFrame_FindsItsExampleAndNotItsCounterExample(string id)
    {
        var (frame, trigger) = FrameLexicon.French.Frames.All.Single(entry => entry.Meaning.Id == id);

        Assert.True(trigger.IsMatch(TemporalReader.Fold(frame.Example)));
        Assert.False(trigger.IsMatch(TemporalReader.Fold(frame.Counter)));
    }

    [Fact]
    public void Ids_OfAllFrames_AreDistinctAndEndInAVersion()
    {
        var ids = FrameLexicon.French.Frames.All.Select(entry => entry.Meaning.Id).ToList();

        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(ids, id => Assert.Matches(@"^fr\.[a-z-]+\.[a-z-]+/\d+$", id));
    }
}
