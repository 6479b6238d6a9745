using FsCheck;
using FsCheck.Fluent;
using NatoGraph.Storage.Reading;

namespace NatoGraph.Storage.Tests.Reading;

public sealed class CursorTests
{
    [Fact]
    public void Decode_WhatEncodeWrites_GivesTheSameForAnyText() => Prop.ForAll(
        ArbMap.Default.ArbFor<NonNull<string>>(),
        value =>
        {
            var text = value.Get.Replace("\n", "", StringComparison.Ordinal);
            return string.Concat(text.EnumerateRunes()) is var valid && Same(valid);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(long.MinValue)]
    [InlineData(0L)]
    [InlineData(0.1)]
    [InlineData(double.MaxValue)]
    [InlineData("2024-10-01")]
    [InlineData("")]
    public void Decode_EachTypeOfValue_GivesTheSame(object value) =>
        Assert.Equal(value, Cursor.Decode(new Cursor("people:Name+", value, "person/a").Encode(), "people:Name+")!.Value);

    [Fact]
    public void Decode_Nothing_GivesNothing() => Assert.Null(Cursor.Decode(null, "people:Name+"));

    [Fact]
    public void Decode_AnyText_GivesACursorOrRefuses() => Prop.ForAll(
        ArbMap.Default.ArbFor<NonNull<string>>(),
        text => Refuses(text.Get)).QuickCheckThrowOnFailure();

    private static bool Same(string text)
    {
        var cursor = new Cursor("people:Name+", text, "person/a");
        return Cursor.Decode(cursor.Encode(), "people:Name+") == cursor;
    }

    private static bool Refuses(string text) =>
        Assert.Throws<StoreException>(() => Cursor.Decode(text, "people:Name+")).Problem == StoreProblem.BadCursor;
}
