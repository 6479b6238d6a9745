using NatoGraph.Extraction.Frames;
using NatoGraph.Extraction.Frames.Contests;

namespace NatoGraph.Extraction.Tests.Frames;

/// <summary>The words of each kind are found in their example and not in their counter-example.</summary>
public class ContestWordsTests
{
    public static TheoryData<string> Kinds() => [.. ContestWords.All.Select(words => words.Kind)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Words_OfTheirExample_AreFound(string kind) => Assert.Contains(ViewOf(Find(kind).Example).Sentences, Find(kind).AreIn);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Words_OfTheirCounterExample_AreNotFound(string kind) => Assert.DoesNotContain(ViewOf(Find(kind).Counter).Sentences, Find(kind).AreIn);

    private static ContestWords Find(string kind) => ContestWords.All.Single(words => words.Kind == kind);

    private static ArticleView ViewOf(string text) => ArticleView.Of(Reading.Of(text), new DateOnly(2024, 10, 1));
}
