using FsCheck;
using FsCheck.Fluent;
using NatoGraph.Storage.Search;

namespace NatoGraph.Storage.Tests.Search;

public sealed class SearchWordsTests
{
    [Theory]
    [InlineData("l'OTAN", "OTAN")]
    [InlineData("secrétaire général de l’OTAN", "secrétaire général OTAN")]
    [InlineData("premier ministre du Danemark", "premier ministre Danemark")]
    [InlineData("aujourd'hui", "aujourd hui")]
    [InlineData("Pays-Bas, 2024", "Pays Bas 2024")]
    [InlineData("\"NEAR(a* OR b\" 🙂", "NEAR b")]
    [InlineData("la", "la")]
    [InlineData("qu'en l'été", "été")]
    [InlineData(" -- ", "")]
    [InlineData(null, "")]
    public void Of_WhatReadersType_GivesTheTellingWords(string? text, string expected) =>
        Assert.Equal(expected, string.Join(' ', SearchWords.Of(text)));

    [Fact]
    public void Of_CombiningAccent_StaysWithItsLetter() =>
        Assert.Equal("e\u0301te\u0301", Assert.Single(SearchWords.Of("e\u0301te\u0301")));

    [Fact]
    public void Of_ManyWords_TakesTheFirst() =>
        Assert.Equal(32, SearchWords.Of(string.Join(' ', Enumerable.Range(0, 1000))).Length);

    [Fact]
    public void Of_AnyText_GivesWordsThatHoldNoOperator() => Prop.ForAll(
        ArbMap.Default.ArbFor<NonNull<string>>(),
        text => SearchWords.Of(text.Get).All(word => word.Length > 0 && word.IndexOfAny(['"', '*', '(', ')', ':', '^', '-', '+', ' ']) < 0)).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("l'OTAN", "otan")]
    [InlineData("Mette Frédériksen", "mette-frederiksen")]
    [InlineData("…", null)]
    public void KeyOf_Name_FoldsIt(string name, string? expected) => Assert.Equal(expected, SearchWords.KeyOf(name));
}
