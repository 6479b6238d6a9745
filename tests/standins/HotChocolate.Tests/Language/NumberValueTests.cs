namespace HotChocolate.Language;

public class NumberValueTests
{
    [Fact]
    public void IntValue_InRange_IsReadInEveryWidth()
    {
        var node = new IntValueNode(100);
        Assert.Equal(
            [(byte)100, (short)100, 100, 100L, (sbyte)100, (ushort)100, 100U, 100UL, 100F, 100D, 100M],
            new object[] { node.ToByte(), node.ToInt16(), node.ToInt32(), node.ToInt64(), node.ToSByte(), node.ToUInt16(), node.ToUInt32(), node.ToUInt64(), node.ToSingle(), node.ToDouble(), node.ToDecimal() });
    }

    [Theory]
    [InlineData("2147483648")]
    [InlineData("-2147483649")]
    [InlineData("99999999999999999999999999")]
    public void IntValue_OutOfRange_IsAnInvalidFormat(string literal)
        => Assert.Throws<InvalidFormatException>(() => ((IntValueNode)Utf8GraphQLParser.Syntax.ParseValueLiteral(literal)).ToInt32());

    [Theory]
    [InlineData("0.1", 0.1, FloatFormat.FixedPoint)]
    [InlineData("-12.50", -12.5, FloatFormat.FixedPoint)]
    [InlineData("1e3", 1000, FloatFormat.Exponential)]
    [InlineData("1.5E-3", 0.0015, FloatFormat.Exponential)]
    public void FloatValue_Parsed_KeepsTextFormatAndValue(string literal, double value, FloatFormat format)
    {
        var node = (FloatValueNode)Utf8GraphQLParser.Syntax.ParseValueLiteral(literal);
        Assert.Equal((literal, value, format), (node.Value, node.ToDouble(), node.Format));
    }

    [Fact]
    public void FloatValue_BeyondDouble_IsAnInvalidFormat()
        => Assert.Throws<InvalidFormatException>(() => ((FloatValueNode)Utf8GraphQLParser.Syntax.ParseValueLiteral("1e400")).ToDouble());

    [Fact]
    public void FloatValue_AfterAnExponent_ForgetsIt()
    {
        var list = (ListValueNode)Utf8GraphQLParser.Syntax.ParseValueLiteral("[1e3 1.5]");
        Assert.Equal(FloatFormat.FixedPoint, ((FloatValueNode)list.Items[1]).Format);
    }

    [Fact]
    public void EnumValue_FromRuntimeValue_IsUpperCase() => Assert.Equal("MONDAY", new EnumValueNode((object)DayOfWeek.Monday).Value);
}
