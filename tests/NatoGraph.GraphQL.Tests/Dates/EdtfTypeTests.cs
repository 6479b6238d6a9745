using HotChocolate.Language;
using HotChocolate.Types;
using NatoGraph.Domain.Time;
using NatoGraph.GraphQL.Dates;

namespace NatoGraph.GraphQL.Tests.Dates;

public sealed class EdtfTypeTests
{
    [Theory]
    [InlineData("2024")]
    [InlineData("2024-10")]
    [InlineData("2024-10-01")]
    [InlineData("2024-22")]
    [InlineData("2024~")]
    public void Literal_ThatIsADate_IsReadAndWrittenBack(string text)
    {
        var type = new EdtfType();

        var date = Assert.IsType<Edtf>(type.ParseLiteral(new StringValueNode(text)));

        Assert.True(type.TrySerialize(date, out var written));
        Assert.Equal(text, written);
    }

    [Theory]
    [InlineData("2024-13")]
    [InlineData("2024-02-30")]
    [InlineData("yesterday")]
    [InlineData("")]
    public void Literal_ThatIsNoDate_IsRefusedWithAReasonAndACode(string text)
    {
        var refused = Assert.Throws<SerializationException>(() => new EdtfType().ParseLiteral(new StringValueNode(text)));

        Assert.Equal("BAD_DATE", refused.Errors[0].Code);
        Assert.NotEmpty(refused.Errors[0].Message);
    }

    [Fact]
    public void Variable_ThatIsNoText_IsNotRead()
    {
        Assert.False(new EdtfType().TryDeserialize(2024, out _));
    }

    [Theory]
    [InlineData("2023-06/2023-07", "2023-06-01", "2023-07-31")]
    [InlineData("2023", "2023-01-01", "2023-12-31")]
    [InlineData("2023-06-15/..", "2023-06-15", "9999-12-31")]
    public void Interval_InAFilter_IsTheDaysItCovers(string text, string from, string until)
    {
        var interval = Assert.IsType<EdtfInterval>(new EdtfIntervalType().ParseLiteral(new StringValueNode(text)));

        var filter = new DateWhereInput { During = interval }.ToFilter();

        Assert.Equal((DateOnly.Parse(from, null), DateOnly.Parse(until, null)), filter.During);
    }

    [Fact]
    public void Filter_BeforeACoarseDate_IsBeforeItsFirstDay()
    {
        var filter = new DateWhereInput { Before = Edtf.Parse("2024"), After = Edtf.Parse("2022") }.ToFilter();

        Assert.Equal(new DateOnly(2024, 1, 1), filter.Before);
        Assert.Equal(new DateOnly(2022, 12, 31), filter.After);
    }
}
