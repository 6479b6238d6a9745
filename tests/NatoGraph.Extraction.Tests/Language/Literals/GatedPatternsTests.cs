using FsCheck;
using FsCheck.Fluent;
using NatoGraph.Extraction.Events;
using NatoGraph.Extraction.Frames;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Language.Literals;
using NatoGraph.Extraction.Time;
using NatoGraph.Testing;

namespace NatoGraph.Extraction.Tests.Language.Literals;

public class GatedPatternsTests
{
    [Fact]
    public void PossibleIn_OfAText_HasThosePatternsWhoseLiteralsItHas()
    {
        var patterns = Of("sommet", "prend .*suite", @"\d+");

        Assert.Equal(["sommet", @"\d+"], patterns.PossibleIn("un sommet, sans suite").Select(one => one.Meaning));
        Assert.Equal(["prend .*suite", @"\d+"], patterns.PossibleIn("elle prend la suite").Select(one => one.Meaning));
    }

    [Fact]
    public void PossibleIn_WhereOneLiteralEndsAnother_KnowsBoth() =>
        Assert.Equal(["mandat", "dat"], Of("mandat", "dat", "mandature").PossibleIn("le mandat").Select(one => one.Meaning));

    [Fact]
    public void PossibleIn_OfAnyPatternAndText_LeavesOutNoneThatMatches() => Prop.ForAll(
        Patterns.ToArbitrary(),
        Texts.ToArbitrary(),
        (pattern, text) => !new TextPattern(pattern).IsMatch(text) || Of(pattern).PossibleIn(text).Count == 1).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void PossibleIn_OfTheSentencesOfArticles_LeavesOutNoPatternThatMatches()
    {
        var folder = Path.Combine(TestSettings.RepositoryRoot, "tests/NatoGraph.Extraction.Tests/Evaluation/annotated");
        foreach (var paragraph in Directory.EnumerateFiles(folder, "*.txt").SelectMany(path => TemporalReader.Fold(File.ReadAllText(path)).Split('\n', '.')))
        {
            AssertNoneIsMissed(FrameLexicon.French.Frames, paragraph);
            AssertNoneIsMissed(EventLexicon.French.Frames, paragraph);
            AssertNoneIsMissed(TenseLexicon.French.Tenses, paragraph);
            AssertNoneIsMissed(TemporalLexicon.French.Points, paragraph);
            AssertNoneIsMissed(TemporalLexicon.French.Durations, paragraph);
        }
    }

    /// <summary>Pieces over few letters, so that patterns and texts often meet; none repeats what is repeated or takes no room, over which the engine stumbles.</summary>
    private static Gen<string> Patterns => Gen.Sized(Pattern).Resize(40);

    private static Gen<string> Texts => Gen.Elements('a', 'b', 'c', ' ').ArrayOf().Select(letters => new string(letters)).Resize(8);

    private static Gen<string> Pattern(int size)
    {
        var word = Gen.Elements("abc", "bca", "aab", "a", "b", "[ab]", "[^a]", @"\p{L}", " ", ".", @"\b");
        if (size < 2)
        {
            return word;
        }

        var part = Pattern(size / 3);
        return Gen.OneOf(
            word,
            part.Two().Select(two => two.Item1 + two.Item2),
            part.Two().Select(two => $"(?:{two.Item1}|{two.Item2})"),
            part.Two().Select(two => $"(?={two.Item1}){two.Item2}"),
            part.Two().Select(two => $"(?<!{two.Item1}){two.Item2}"),
            Gen.Elements("?", "*", "+", "{2}", "{0,2}").Zip(word).Select(two => $"(?:b{two.Item2}|abc){two.Item1}"));
    }

    private static GatedPatterns<string> Of(params string[] patterns) => new(patterns.Select(pattern => (pattern, new TextPattern(pattern))));

    private static void AssertNoneIsMissed<T>(GatedPatterns<T> patterns, string text) =>
        Assert.DoesNotContain(patterns.All.Except(patterns.PossibleIn(text)), one => one.Pattern.IsMatch(text));
}
