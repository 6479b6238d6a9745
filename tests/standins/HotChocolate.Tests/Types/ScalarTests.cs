using HotChocolate.Language;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Types;

public sealed class ScalarTests
{
    [Theory]
    [InlineData(typeof(IntType), "2147483647", 2147483647)]
    [InlineData(typeof(IntType), "-1", -1)]
    [InlineData(typeof(LongType), "9007199254740993", 9007199254740993L)]
    [InlineData(typeof(ShortType), "-32768", (short)-32768)]
    [InlineData(typeof(ByteType), "255", (byte)255)]
    [InlineData(typeof(FloatType), "1", 1.0)]
    [InlineData(typeof(FloatType), "1.5e3", 1500.0)]
    [InlineData(typeof(BooleanType), "true", true)]
    [InlineData(typeof(StringType), "\"a\"", "a")]
    [InlineData(typeof(IdType), "\"a\"", "a")]
    [InlineData(typeof(IdType), "4", "4")]
    public void ParseLiteral_OfTheScalar_GivesItsValue(Type scalar, string literal, object expected)
    {
        var type = Make(scalar);

        Assert.True(type.IsInstanceOfType(Parse(literal)));
        Assert.Equal(expected, type.ParseLiteral(Parse(literal)));
    }

    [Theory]
    [InlineData(typeof(IntType), "2147483648")]
    [InlineData(typeof(IntType), "1.0")]
    [InlineData(typeof(IntType), "\"1\"")]
    [InlineData(typeof(ByteType), "256")]
    [InlineData(typeof(ByteType), "-1")]
    [InlineData(typeof(FloatType), "\"1\"")]
    [InlineData(typeof(BooleanType), "1")]
    [InlineData(typeof(StringType), "1")]
    [InlineData(typeof(StringType), "NAME")]
    [InlineData(typeof(IdType), "1.5")]
    [InlineData(typeof(DateTimeType), "\"2024-10-01\"")]
    [InlineData(typeof(DateTimeType), "\"2024-10-01T10:00:00-00:00\"")]
    [InlineData(typeof(LocalDateType), "\"2024-13-01\"")]
    [InlineData(typeof(LocalTimeType), "\"25:00:00\"")]
    [InlineData(typeof(TimeSpanType), "\"an hour\"")]
    [InlineData(typeof(UuidType), "\"x\"")]
    public void ParseLiteral_NotOfTheScalar_IsRefused(Type scalar, string literal)
    {
        var type = Make(scalar);

        Assert.False(type.IsInstanceOfType(Parse(literal)));
        Assert.Throws<SerializationException>(() => type.ParseLiteral(Parse(literal)));
    }

    public static TheoryData<Type, object, object> Results => new()
    {
        { typeof(IntType), 5, 5 },
        { typeof(IntType), (short)5, 5 },
        { typeof(LongType), 5, 5L },
        { typeof(FloatType), 2.5f, 2.5 },
        { typeof(FloatType), 2, 2.0 },
        { typeof(DecimalType), 2.5m, 2.5m },
        { typeof(IdType), 4, "4" },
        { typeof(DateTimeType), new DateTimeOffset(2024, 10, 1, 10, 0, 0, TimeSpan.Zero), "2024-10-01T10:00:00.000Z" },
        { typeof(DateTimeType), new DateTimeOffset(2024, 10, 1, 10, 0, 0, TimeSpan.FromHours(2)), "2024-10-01T10:00:00.000+02:00" },
        { typeof(DateTimeType), new DateTime(2024, 10, 1, 10, 0, 0, DateTimeKind.Utc), "2024-10-01T10:00:00.000Z" },
        { typeof(LocalDateType), new DateOnly(2024, 10, 1), "2024-10-01" },
        { typeof(LocalTimeType), new TimeOnly(9, 5), "09:05:00" },
        { typeof(TimeSpanType), TimeSpan.FromMinutes(90), "PT1H30M" },
        { typeof(UrlType), new Uri("https://example.org/a"), "https://example.org/a" },
        { typeof(UuidType), Guid.Empty, "00000000-0000-0000-0000-000000000000" },
    };

    [Theory]
    [MemberData(nameof(Results))]
    public void Serialize_Value_GivesTheResult(Type scalar, object value, object expected) => Assert.Equal(expected, Make(scalar).Serialize(value));

    [Theory]
    [InlineData(typeof(IntType), "5")]
    [InlineData(typeof(IntType), 5L + int.MaxValue)]
    [InlineData(typeof(FloatType), double.NaN)]
    [InlineData(typeof(BooleanType), 1)]
    [InlineData(typeof(StringType), 1)]
    public void Serialize_ValueOfAnotherType_SaysWhichValue(Type scalar, object value)
    {
        var error = Assert.Throws<SerializationException>(() => Make(scalar).Serialize(value));

        Assert.Contains("cannot serialize the given value", error.Message, StringComparison.Ordinal);
        Assert.Equal(value.GetType().FullName, Assert.Single(error.Errors).Extensions!["actualType"]);
    }

    [Theory]
    [InlineData(typeof(DateTimeType), "2024-10-01T10:00:00.000Z")]
    [InlineData(typeof(LocalDateType), "2024-10-01")]
    [InlineData(typeof(TimeSpanType), "P1DT2H")]
    [InlineData(typeof(UrlType), "https://example.org/a?b=c")]
    public void Deserialize_Result_IsWhatSerializeReads(Type scalar, string result)
    {
        var type = Make(scalar);

        Assert.Equal(result, type.Serialize(type.Deserialize(result)));
        Assert.Equal(new StringValueNode(result).Value, Assert.IsType<StringValueNode>(type.ParseResult(result)).Value);
    }

    [Fact]
    public async Task Custom_AddedScalar_StandsForItsType()
    {
        var running = await Running.StartAsync(builder => builder.AddQueryType<Query>().AddType<ColourType>());

        Assert.Equal("""{"mix":"#0000ff"}""", await running.DataAsync("""{ mix(colour: "#ff0000") }"""));
        Assert.Equal("""{"mix":"#0000ff"}""", await running.DataAsync("query ($c: Colour!) { mix(colour: $c) }", ("c", "#ff0000")));
        Assert.Contains("value", (string?)(await running.ErrorAsync("""{ mix(colour: "red") }"""))["message"], StringComparison.Ordinal);
    }

    [Fact]
    public void BindRuntimeType_Scalar_TakesThePlaceOfTheBuiltIn()
    {
        var schema = Sdl.Build<FieldTypeTests.Scalars>(builder => builder.BindRuntimeType<Guid, StringType>());

        Assert.Equal("String!", schema.TypeOf("uuid"));
    }

    private static ScalarType Make(Type scalar) => (ScalarType)Activator.CreateInstance(scalar)!;

    private static IValueNode Parse(string literal) => Utf8GraphQLParser.Syntax.ParseValueLiteral(literal);

    public readonly record struct Colour(int Red, int Green, int Blue);

    public sealed class ColourType : ScalarType<Colour, StringValueNode>
    {
        public ColourType()
            : base("Colour", BindingBehavior.Implicit)
        {
        }

        public override IValueNode ParseResult(object? resultValue) => new StringValueNode($"{resultValue}");

        public override bool TrySerialize(object? runtimeValue, out object? resultValue)
        {
            resultValue = runtimeValue is Colour colour ? ParseValue(colour).Value : null;
            return true;
        }

        protected override bool IsInstanceOfType(StringValueNode valueSyntax) => valueSyntax.Value.StartsWith('#');

        protected override Colour ParseLiteral(StringValueNode valueSyntax)
        {
            var bytes = Convert.FromHexString(valueSyntax.Value.AsSpan(1));
            return new(bytes[0], bytes[1], bytes[2]);
        }

        protected override StringValueNode ParseValue(Colour runtimeValue) => new($"#{runtimeValue.Red:x2}{runtimeValue.Green:x2}{runtimeValue.Blue:x2}");
    }

    public class Query
    {
        public Colour Mix(Colour colour) => new(colour.Green, colour.Blue, colour.Red);
    }
}
