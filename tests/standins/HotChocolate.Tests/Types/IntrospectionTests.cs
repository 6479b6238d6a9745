using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Types;

public sealed class IntrospectionTests
{
    private static Task<Running> StartAsync() => Running.StartAsync(builder => builder.AddQueryType<Query>().AddType<Cat>());

    [Fact]
    public async Task Schema_Roots_AreNamed() => Assert.Equal(
        """{"__schema":{"queryType":{"name":"Query"},"mutationType":null,"subscriptionType":null}}""",
        await (await StartAsync()).DataAsync("{ __schema { queryType { name } mutationType { name } subscriptionType { name } } }"));

    [Fact]
    public async Task Type_Object_ShowsFieldsAndArguments() => Assert.Equal(
        """{"__type":{"kind":"OBJECT","name":"Query","fields":[{"name":"find","description":"Finds.","args":[{"name":"level","defaultValue":"HIGH","type":{"kind":"NON_NULL","name":null,"ofType":{"name":"Level"}}}],"type":{"kind":"INTERFACE"}}],"interfaces":[]}}""",
        await (await StartAsync()).DataAsync(
            """{ __type(name: "Query") { kind name fields { name description args { name defaultValue type { kind name ofType { name } } } type { kind } } interfaces { name } } }"""));

    [Fact]
    public async Task Type_Deprecated_ShowsOnlyWhereAskedFor() => Assert.Equal(
        """{"__type":{"few":[{"name":"HIGH"}],"all":[{"name":"HIGH","isDeprecated":false,"deprecationReason":null},{"name":"TOP","isDeprecated":true,"deprecationReason":"Use HIGH."}]}}""",
        await (await StartAsync()).DataAsync(
            """{ __type(name: "Level") { few: enumValues { name } all: enumValues(includeDeprecated: true) { name isDeprecated deprecationReason } } }"""));

    [Fact]
    public async Task Type_Interface_ShowsPossibleTypes() => Assert.Equal(
        """{"__type":{"kind":"INTERFACE","possibleTypes":[{"name":"Cat"}],"inputFields":null,"enumValues":null}}""",
        await (await StartAsync()).DataAsync("""{ __type(name: "Animal") { kind possibleTypes { name } inputFields { name } enumValues { name } } }"""));

    [Fact]
    public async Task Type_Scalar_ShowsItsSpecification() => Assert.Equal(
        """{"__type":{"kind":"SCALAR","specifiedByURL":"https://tools.ietf.org/html/rfc3986"}}""",
        await (await StartAsync()).DataAsync("""{ __type(name: "URL") { kind specifiedByURL } }"""));

    [Fact]
    public async Task Type_Unknown_IsNull() => Assert.Equal("""{"__type":null}""", await (await StartAsync()).DataAsync("""{ __type(name: "Nothing") { name } }"""));

    [Fact]
    public async Task Directives_OfTheSpecification_AreListed() => Assert.Equal(
        """{"__schema":{"directives":[{"name":"skip","isRepeatable":false,"locations":["FIELD","FRAGMENT_SPREAD","INLINE_FRAGMENT"],"args":[{"name":"if"}]},{"name":"include","isRepeatable":false,"locations":["FIELD","FRAGMENT_SPREAD","INLINE_FRAGMENT"],"args":[{"name":"if"}]},{"name":"deprecated","isRepeatable":false,"locations":["FIELD_DEFINITION","ARGUMENT_DEFINITION","INPUT_FIELD_DEFINITION","ENUM_VALUE"],"args":[{"name":"reason"}]},{"name":"specifiedBy","isRepeatable":false,"locations":["SCALAR"],"args":[{"name":"url"}]}]}}""",
        await (await StartAsync()).DataAsync("{ __schema { directives { name isRepeatable locations args { name } } } }"));

    [Fact]
    public async Task Types_All_CanBeReadInFull()
    {
        const string Everything = """
            {
              __schema {
                description
                types {
                  kind name description specifiedByURL isOneOf
                  fields(includeDeprecated: true) { name args(includeDeprecated: true) { name type { ...ref } defaultValue isDeprecated } type { ...ref } isDeprecated deprecationReason }
                  inputFields(includeDeprecated: true) { name type { ...ref } deprecationReason }
                  interfaces { name }
                  enumValues(includeDeprecated: true) { name description }
                  possibleTypes { name }
                }
              }
            }
            fragment ref on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }
            """;

        var answer = await (await StartAsync()).AskAsync(Everything);

        Assert.Null(answer["errors"]?.ToJsonString());
        var names = answer["data"]!["__schema"]!["types"]!.AsArray().Select(type => (string)type!["name"]!);
        Assert.Superset(new HashSet<string> { "Query", "Animal", "Cat", "Level", "URL", "__Type", "__TypeKind", "String" }, names.ToHashSet());
    }

    [Fact]
    public async Task Typename_AtTheRoot_IsTheQueryType() => Assert.Equal("""{"__typename":"Query"}""", await (await StartAsync()).DataAsync("{ __typename }"));

    public enum Level
    {
        High,

        [GraphQLDeprecated("Use HIGH.")]
        Top,
    }

    [InterfaceType("Animal")]
    public interface IAnimal
    {
        Uri Home { get; }
    }

    public record Cat(Uri Home) : IAnimal;

    public class Query
    {
        /// <summary>Finds.</summary>
        public IAnimal? Find(Level level = Level.High) => level == Level.High ? null : new Cat(new Uri("https://example.org"));
    }
}
