using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Specification;

/// <summary>https://spec.graphql.org/September2025/#sec-Type-System, 3.1 to 3.4: schemas, their roots and their names.</summary>
public sealed class SchemaRulesTests
{
    // 3.3: names are unique, those of the specification's own types included
    [Fact]
    public void Type_NamedLikeABuiltIn_IsAFault()
    {
        Assert.Contains(Sdl.Faults<UsesStringOfItsOwn>(), fault => fault.Contains("have the name String", StringComparison.Ordinal));
        Assert.Contains(Sdl.Faults<UsesTypeOfIntrospection>(), fault => fault.Contains("__Type", StringComparison.Ordinal));
    }

    // 3.3, 3.6, 3.7, 3.9, 3.10, 3.13: two underscores are the introspection's
    [Theory]
    [InlineData("__Odd")]
    [InlineData("Odd.__field")]
    [InlineData("Odd.plain(__argument:)")]
    [InlineData("OddInput.__inner")]
    [InlineData("OddLevel.__LOW")]
    [InlineData("IOdd.__face")]
    public void Name_ThatBeginsWithTwoUnderscores_IsAFault(string name) =>
        Assert.Contains(Sdl.Faults<Underscored>(), fault => fault.Contains($" {name} ", StringComparison.Ordinal));

    // 2.1.8: names of all kinds
    [Theory]
    [InlineData("Misnamed.a-b")]
    [InlineData("Misnamed.plain(a b:)")]
    [InlineData("MisnamedInput.1")]
    [InlineData("MisnamedLevel.LÖW")]
    [InlineData("MisnamedLevel.true")]
    public void Name_ThatIsNone_IsAFault(string name) =>
        Assert.Contains(Sdl.Faults<MisnamedQuery>(), fault => fault.Contains($" {name} ", StringComparison.Ordinal));

    // 3.3.1
    [Fact]
    public void Query_OfAnotherKindOrMissing_IsAFault()
    {
        Assert.ThrowsAny<SchemaException>(() => Sdl.Build(builder => builder.AddMutationType<Named>()));
        Assert.ThrowsAny<SchemaException>(() => Sdl.Build(builder => builder.AddQueryType<Named>().AddMutationType<Named>()));
        Assert.ThrowsAny<SchemaException>(() => Sdl.Build(builder => builder.AddQueryType<Named>().AddMutationType<Other>().AddSubscriptionType<Other>()));
    }

    // 3.3.1
    [Theory]
    [InlineData("mutation { name }", "Mutation")]
    [InlineData("subscription { name }", "Subscription")]
    public async Task Operation_OfAKindThatTheSchemaLacks_IsRefused(string document, string kind)
    {
        var running = await Running.StartAsync(builder => builder.AddQueryType<Named>());

        var error = await running.ErrorAsync(document);

        Assert.Contains(kind, error["message"]!.GetValue<string>(), StringComparison.OrdinalIgnoreCase);
    }

    // 3.2: what is described is described in introspection as well
    [Fact]
    public async Task Description_OfEachElement_IsShownByIntrospection()
    {
        var running = await Running.StartAsync(builder => builder.AddQueryType<Described>());

        Assert.Equal(
            """{"type":{"description":"A type.","fields":[{"description":"A field.","args":[{"description":"An argument."}]}]},"input":{"description":"An input.","inputFields":[{"description":"An input field."}]},"level":{"description":"An enum.","enumValues":[{"description":"A value."}]}}""",
            await running.DataAsync(
                """
                {
                  type: __type(name: "Described") { description fields { description args { description } } }
                  input: __type(name: "DescribedInput") { description inputFields { description } }
                  level: __type(name: "DescribedLevel") { description enumValues { description } }
                }
                """));
    }

    [GraphQLName("String")]
    public record OwnString(string A);

    public class UsesStringOfItsOwn
    {
        public OwnString? Own => null;
    }

    [GraphQLName("__Type")]
    public record OwnType(string A);

    public class UsesTypeOfIntrospection
    {
        public OwnType? Own => null;
    }

    [GraphQLName("__Odd")]
    public record OddType(string A);

    public interface IOdd
    {
        [GraphQLName("__face")]
        string Face { get; }
    }

    public enum OddLevel
    {
        High,

        [GraphQLName("__LOW")]
        Low,
    }

    public record OddInput([property: GraphQLName("__inner")] string Inner);

    [GraphQLName("Odd")]
    public class Underscored
    {
        public OddType? Type => null;

        public OddLevel Level => OddLevel.High;

        public IOdd? Face => null;

        [GraphQLName("__field")]
        public string Field => "";

        public string Plain([GraphQLName("__argument")] int argument) => $"{argument}";

        public string Given(OddInput input) => $"{input}";
    }

    public enum MisnamedLevel
    {
        High,

        [GraphQLName("LÖW")]
        Low,

        [GraphQLName("true")]
        True,
    }

    public record MisnamedInput([property: GraphQLName("1")] string Inner);

    [GraphQLName("Misnamed")]
    public class MisnamedQuery
    {
        public MisnamedLevel Level => MisnamedLevel.High;

        [GraphQLName("a-b")]
        public string Field => "";

        public string Plain([GraphQLName("a b")] int argument) => $"{argument}";

        public string Given(MisnamedInput input) => $"{input}";
    }

    public class Named
    {
        public string Name => "";
    }

    public class Other
    {
        public string Name => "";
    }

    /// <summary>An enum.</summary>
    public enum DescribedLevel
    {
        /// <summary>A value.</summary>
        High,
    }

    /// <summary>An input.</summary>
    /// <param name="A">An input field.</param>
    public record DescribedInput(DescribedLevel A);

    /// <summary>A type.</summary>
    public class Described
    {
        /// <summary>A field.</summary>
        /// <param name="a">An argument.</param>
        public string Field(DescribedInput a) => $"{a}";
    }
}
