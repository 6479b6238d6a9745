using NatoGraph.Extraction.Language.Literals;

namespace NatoGraph.Extraction.Tests.Language.Literals;

public class LiteralReaderTests
{
    [Theory]
    [InlineData("sommet", "sommet")]
    [InlineData(@"\b(?:réunion|congrès)\b", "congrès|réunion")]
    [InlineData("nommée?s?", "nommé")]
    [InlineData("succ[èé]d(?:er|e)", "succéde|succède")]
    [InlineData(@"\bprend (?:\p{L}+ment )?(?:la |sa )?(?:suite|relève)", "prend |relève|suite")]
    [InlineData(@"prend\p{L}* fonctions", "prend| fonctions")]
    [InlineData(@"\d{4} voix", " voix")]
    [InlineData(@"(?:abc){2}", "abc|abc")]
    [InlineData(@"_+ \p{L}", "_ ")]
    [InlineData(@"(?<mot>abc)(?=.*suite)(?!rien)", "abc|suite")]
    [InlineData(@"(?<=depuis )(?<!rien )abc", "abc|depuis ")]
    [InlineData(@"abc|(?:def)+", "abc|def")]
    [InlineData(@"communauté européenne", "communauté")]
    public void NeededBy_OfAPattern_NamesWhatEveryMatchHas(string pattern, string literals) =>
        Assert.Equal(literals.Split('|').Order(StringComparer.Ordinal), LiteralReader.NeededBy(pattern).SelectMany(set => set).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("(?:abc)?")]
    [InlineData("(?:abc)*")]
    [InlineData("(?:abc){0,3}")]
    [InlineData("a")]
    [InlineData(@"abc|\p{L}+")]
    [InlineData("abc|")]
    [InlineData("(?i)abc")]
    [InlineData(@"(abc)\1")]
    [InlineData("[a-z-[aeiou]]abc")]
    public void NeededBy_OfAPatternThatAsksForNothingCertain_IsEmpty(string pattern) => Assert.Empty(LiteralReader.NeededBy(pattern));

    [Fact]
    public void NeededBy_OfPiecesBehindEachOther_IsASetForEach() =>
        Assert.Equal(2, LiteralReader.NeededBy(@"(?:prend|pris) \p{L}+ (?:suite|relève)").Length);
}
