using NatoGraph.Extraction.Events;
using NatoGraph.Extraction.Time;

namespace NatoGraph.Extraction.Tests.Events;

public class EventLexiconTests
{
    public static TheoryData<string> Ids => [.. EventLexicon.French.Frames.All.Select(entry => entry.Meaning.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Trigger_OfEveryKind_FindsItsExampleAndNotItsCounterExample(string id)
    {
        var (frame, trigger) = EventLexicon.French.Frames.All.Single(entry => entry.Meaning.Id == id);

        Assert.True(trigger.IsMatch(TemporalReader.Fold(frame.Example)));
        Assert.False(trigger.IsMatch(TemporalReader.Fold(frame.Counter)));
    }

    [Theory]
    [InlineData("fr.event.resigned/1", "la démissionnaire", true)]
    [InlineData("fr.event.resigned/1", "la mission", false)]
    [InlineData("fr.event.sworn/1", "installées lundi", true)]
    [InlineData("fr.event.sworn/1", "installées ici", false)]
    public void Pattern_OfAListOfWords_TakesEndingsAndDates(string id, string text, bool isFound) =>
        Assert.Equal(isFound, EventLexicon.French.Frames.All.Single(entry => entry.Meaning.Id == id).Pattern.IsMatch(text));
}
