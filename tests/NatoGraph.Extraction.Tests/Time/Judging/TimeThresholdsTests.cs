using NatoGraph.Extraction.Time.Judging;

namespace NatoGraph.Extraction.Tests.Time.Judging;

/// <summary>How sure a date must be to stand.</summary>
public class TimeThresholdsTests
{
    private static readonly TimeThresholds Thresholds = new(Drops: -2, Gives: -1, Adds: 1);

    [Theory]
    [InlineData(true, false, false, -2)]
    [InlineData(false, false, false, -1)]
    [InlineData(false, true, true, -1)]
    [InlineData(false, true, false, 1)]
    public void Of_Date_IsLowestForWhatIsGivenAndHighestForATenureWithoutAny(bool isGiven, bool isAlone, bool isSuccession, int least) =>
        Assert.Equal(least, Thresholds.Of(isGiven, isAlone, isSuccession));
}
