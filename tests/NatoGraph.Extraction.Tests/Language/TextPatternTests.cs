using NatoGraph.Extraction.Language;

namespace NatoGraph.Extraction.Tests.Language;

public class TextPatternTests
{
    [Fact]
    public void UsedEverMore_FindsTheSameAsAtFirst()
    {
        var pattern = new TextPattern(@"(?<=\bdu )(?<role>president|maire)\b(?! de)");
        foreach (var _ in Enumerable.Range(0, 5000))
        {
            var match = pattern.Match("le fils du maire de lyon et du president noir");
            Assert.Equal(("president", 31), (match.Groups["role"].Value, match.Index));
        }

        Assert.Equal(1, pattern.Count("le fils du maire de lyon et du president noir"));
        Assert.False(pattern.IsMatch("le maire"));
    }

    [Fact]
    public void Groups_WithoutAName_CaptureNothing() =>
        Assert.Single(new TextPattern("(a|b)c").Match("bc").Groups);
}
