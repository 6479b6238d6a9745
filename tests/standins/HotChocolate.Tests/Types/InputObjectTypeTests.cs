using System.Collections.Immutable;
using HotChocolate.Language;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Types;

public sealed class InputObjectTypeTests
{
    private static readonly Schema World = Sdl.Build<Query>();

    [Fact]
    public void Build_Records_BecomeInputTypes()
    {
        Sdl.Equal(
            """
            input PositionalInput {
              name: String!
              tags: [String!]
              age: Int! = 3
              level: Level
            }
            """,
            World.Of("PositionalInput"));
        Sdl.Equal(
            """
            input NominalInput {
              text: String!
              language: String! = "fr"
              alias: String
              inner: PositionalInput
            }
            """,
            World.Of("NominalInput"));
    }

    [Fact]
    public void Coerce_PositionalRecord_CallsItsConstructorWithDefaults()
    {
        var made = Assert.IsType<Positional>(Read("positional", """{ name: "a", tags: ["x", "y"], level: HIGH }"""));

        Assert.Equal("a", made.Name);
        Assert.Equal(3, made.Age);
        Assert.Equal(Level.High, made.Level);
        Assert.Equal(["x", "y"], made.Tags!.Value.ToArray());
    }

    [Fact]
    public void Coerce_NominalRecord_SetsWhatIsGivenAndKeepsInitialValues()
    {
        var made = Assert.IsType<Nominal>(Read("nominal", """{ text: "t", alias: null }"""));

        Assert.Equal("t", made.Text);
        Assert.Equal("fr", made.Language);
        Assert.Null(made.Inner);
    }

    [Theory]
    [InlineData("""{ text: "t" }""", false, null)]
    [InlineData("""{ text: "t", alias: null }""", true, null)]
    [InlineData("""{ text: "t", alias: "b" }""", true, "b")]
    public void Coerce_Optional_TellsAbsentFromNull(string literal, bool given, string? value)
    {
        var alias = Assert.IsType<Nominal>(Read("nominal", literal)).Alias;

        Assert.Equal(given, new Optional<string?>[] { alias }.Cast<IOptional>().Single().HasValue);
        Assert.Equal(value, alias.Value);
    }

    [Theory]
    [InlineData("positional", "{ age: 1 }")]
    [InlineData("positional", """{ name: null }""")]
    [InlineData("positional", """{ name: "a", level: NONE }""")]
    [InlineData("positional", """{ name: "a", other: 1 }""")]
    [InlineData("positional", """{ name: "a", age: "old" }""")]
    [InlineData("positional", "1")]
    public void Coerce_UnfitLiteral_IsAnError(string argument, string literal) =>
        Assert.ThrowsAny<GraphQLException>(() => Read(argument, literal));

    [Fact]
    public void Coerce_SingleValue_IsAListOfOne() =>
        Assert.Equal(["x"], Assert.IsType<Positional>(Read("positional", """{ name: "a", tags: "x" }""")).Tags!.Value.ToArray());

    [Fact]
    public void Build_OneOf_IsPrintedAndTakesOneField()
    {
        var schema = Sdl.Build<Choosing>();
        var coercer = schema.QueryType.Fields["find"].Arguments["by"].Coercer;

        Sdl.Equal("input ChoiceInput @oneOf {\n  name: String\n  number: Int\n}", schema.Of("ChoiceInput"));
        Assert.Contains("directive @oneOf on INPUT_OBJECT", schema.Print(), StringComparison.Ordinal);
        Assert.Equal(new Choice(null, 1), coercer.Coerce(Utf8GraphQLParser.Syntax.ParseValueLiteral("{ number: 1 }"), Path.Root));
        Assert.ThrowsAny<GraphQLException>(() => coercer.Coerce(Utf8GraphQLParser.Syntax.ParseValueLiteral("""{ number: 1, name: "a" }"""), Path.Root));
    }

    [Fact]
    public void Build_OneOfSwitchedOff_IsAnInputLikeOthers()
    {
        var schema = Sdl.Build<Choosing>(builder => builder.ModifyOptions(options => options.EnableOneOf = false));

        Sdl.Equal("input ChoiceInput {\n  name: String\n  number: Int\n}", schema.Of("ChoiceInput"));
        Assert.DoesNotContain("@oneOf", schema.Print(), StringComparison.Ordinal);
    }

    [OneOf]
    public record Choice(string? Name, int? Number);

    public class Choosing
    {
        public string Find(Choice by) => $"{by}";
    }

    [Fact]
    public void Build_ClassWithoutConstructor_IsAFault() =>
        Assert.Contains("no public constructor", Assert.Single(Sdl.Faults<Unmakeable>()), StringComparison.Ordinal);

    private static object? Read(string argument, string literal) =>
        World.QueryType.Fields["find"].Arguments[argument].Coercer.Coerce(Utf8GraphQLParser.Syntax.ParseValueLiteral(literal), Path.Root);

    public enum Level
    {
        Low,
        High,
    }

    public record Positional(string Name, ImmutableArray<string>? Tags, int Age = 3, Level? Level = null);

    public record Nominal
    {
        public required string Text { get; init; }

        [DefaultValue("fr")]
        public string Language { get; init; } = "fr";

        public Optional<string?> Alias { get; init; }

        public Positional? Inner { get; init; }

        internal string Hidden { get; init; } = "";
    }

    public class Query
    {
        public string Find(Positional? positional, Nominal? nominal) => $"{positional}{nominal}";
    }

    public class Odd(Uri thing)
    {
        public string Name => thing.ToString();
    }

    public class Unmakeable
    {
        public string Find(Odd odd) => odd.Name;
    }
}
