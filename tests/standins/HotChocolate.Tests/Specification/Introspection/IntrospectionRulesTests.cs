using System.Text.Json.Nodes;
using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Specification;

/// <summary>https://spec.graphql.org/September2025/#sec-Introspection, 4: what a schema tells of itself.</summary>
public sealed class IntrospectionRulesTests
{
    private const string Everything =
        """
        kind name description specifiedByURL isOneOf
        fields(includeDeprecated: true) { name }
        interfaces { name }
        possibleTypes { name }
        enumValues(includeDeprecated: true) { name }
        inputFields(includeDeprecated: true) { name }
        ofType { name }
        """;

    // 4.2.2: each kind fills its own fields, and leaves all others null
    [Theory]
    [InlineData("Address", """{"kind":"SCALAR","name":"Address","description":"Where something is.","specifiedByURL":"https://example.org/address","isOneOf":null,"fields":null,"interfaces":null,"possibleTypes":null,"enumValues":null,"inputFields":null,"ofType":null}""")]
    [InlineData("Int", """{"kind":"SCALAR","name":"Int","specifiedByURL":null,"isOneOf":null,"fields":null,"interfaces":null,"possibleTypes":null,"enumValues":null,"inputFields":null,"ofType":null}""")]
    [InlineData("House", """{"kind":"OBJECT","name":"House","description":null,"specifiedByURL":null,"isOneOf":null,"fields":[{"name":"height"},{"name":"rooms"},{"name":"old"}],"interfaces":[{"name":"Tall"}],"possibleTypes":null,"enumValues":null,"inputFields":null,"ofType":null}""")]
    [InlineData("Query", """{"kind":"OBJECT","name":"Query","interfaces":[],"possibleTypes":null}""")]
    [InlineData("Tall", """{"kind":"INTERFACE","name":"Tall","isOneOf":null,"specifiedByURL":null,"fields":[{"name":"height"}],"interfaces":[],"possibleTypes":[{"name":"House"},{"name":"Tree"}],"enumValues":null,"inputFields":null,"ofType":null}""")]
    [InlineData("Seen", """{"kind":"UNION","name":"Seen","isOneOf":null,"specifiedByURL":null,"fields":null,"interfaces":null,"possibleTypes":[{"name":"House"},{"name":"Tree"}],"enumValues":null,"inputFields":null,"ofType":null}""")]
    [InlineData("Wind", """{"kind":"ENUM","name":"Wind","isOneOf":null,"specifiedByURL":null,"fields":null,"interfaces":null,"possibleTypes":null,"enumValues":[{"name":"EAST"},{"name":"WEST"}],"inputFields":null,"ofType":null}""")]
    [InlineData("PlaceInput", """{"kind":"INPUT_OBJECT","name":"PlaceInput","isOneOf":false,"specifiedByURL":null,"fields":null,"interfaces":null,"possibleTypes":null,"enumValues":null,"inputFields":[{"name":"street"},{"name":"number"},{"name":"former"},{"name":"wind"}],"ofType":null}""")]
    [InlineData("WhereInput", """{"kind":"INPUT_OBJECT","name":"WhereInput","isOneOf":true,"inputFields":[{"name":"place"},{"name":"name"}]}""")]
    public async Task Type_OfEachKind_FillsItsFieldsAlone(string name, string expected)
    {
        var type = await AskAsync($"{{ t: __type(name: \"{name}\") {{ {Everything} }} }}", "t");

        foreach (var (field, value) in JsonNode.Parse(expected)!.AsObject())
        {
            Assert.Equal($"{field} {value?.ToJsonString()}", $"{field} {type[field]?.ToJsonString()}");
        }
    }

    // 4.2.2, list and non-null: only ofType, and never non-null of non-null
    [Fact]
    public async Task Type_ThatWraps_HasNoNameAndTellsWhatItWraps()
    {
        const string Some = "kind name specifiedByURL isOneOf enumValues { name }";
        var house = await AskAsync($"{{ t: __type(name: \"House\") {{ fields {{ name type {{ {Some} ofType {{ {Some} ofType {{ {Some} ofType {{ {Some} }} }} }} }} }} }} }}", "t");

        var kinds = new List<string?>();
        for (var type = house["fields"]!.AsArray().Single(field => (string?)field!["name"] == "rooms")!["type"]; type is not null; type = type["ofType"])
        {
            kinds.Add((string?)type["kind"]);
            Assert.Equal((string?)type["kind"] == "SCALAR" ? "String" : null, (string?)type["name"]);
            Assert.All(["specifiedByURL", "isOneOf", "enumValues"], field => Assert.Null(type[field]));
        }

        Assert.Equal(["NON_NULL", "LIST", "NON_NULL", "SCALAR"], kinds);
    }

    [Theory]
    // 4.1: the name of the type of each composite value
    [InlineData("{ __typename house { __typename } tall { __typename } seen { __typename kind: __typename } }", """{"__typename":"Query","house":{"__typename":"House"},"tall":{"__typename":"Tree"},"seen":{"__typename":"House","kind":"House"}}""")]
    // 4.2: a type by its name
    [InlineData("{ __type(name: \"House\") { name } none: __type(name: \"Nothing\") { name } case: __type(name: \"house\") { name } }", """{"__type":{"name":"House"},"none":null,"case":null}""")]
    [InlineData("{ __type(name: \"__Type\") { name kind } }", """{"__type":{"name":"__Type","kind":"OBJECT"}}""")]
    // 4.2.1
    [InlineData("{ __schema { description queryType { name } mutationType { name } subscriptionType { name } } }", """{"__schema":{"description":null,"queryType":{"name":"Query"},"mutationType":null,"subscriptionType":null}}""")]
    // 4.2.3: deprecated fields come when asked for
    [InlineData("{ __type(name: \"House\") { fields { name isDeprecated } } }", """{"__type":{"fields":[{"name":"height","isDeprecated":false},{"name":"rooms","isDeprecated":false}]}}""")]
    [InlineData("{ __type(name: \"House\") { fields(includeDeprecated: false) { name } } }", """{"__type":{"fields":[{"name":"height"},{"name":"rooms"}]}}""")]
    [InlineData("{ __type(name: \"House\") { fields(includeDeprecated: true) { isDeprecated deprecationReason } } }", """{"__type":{"fields":[{"isDeprecated":false,"deprecationReason":null},{"isDeprecated":false,"deprecationReason":null},{"isDeprecated":true,"deprecationReason":"Use rooms."}]}}""")]
    [InlineData("{ __type(name: \"House\") { fields(includeDeprecated: null) { name } } }", """{"__type":{"fields":[{"name":"height"},{"name":"rooms"}]}}""")]
    // 4.2.3 and 4.2.4: arguments, deprecated or not
    [InlineData("{ __type(name: \"Query\") { fields { name args { name } } } }", """{"__type":{"fields":[{"name":"find","args":[{"name":"place"},{"name":"where"},{"name":"limit"}]},{"name":"house","args":[]},{"name":"tall","args":[]},{"name":"seen","args":[]},{"name":"address","args":[]}]}}""")]
    [InlineData("{ __type(name: \"Query\") { fields { args(includeDeprecated: true) { name isDeprecated deprecationReason } } } }", """{"__type":{"fields":[{"args":[{"name":"place","isDeprecated":false,"deprecationReason":null},{"name":"where","isDeprecated":false,"deprecationReason":null},{"name":"limit","isDeprecated":false,"deprecationReason":null},{"name":"size","isDeprecated":true,"deprecationReason":"Use limit."}]},{"args":[]},{"args":[]},{"args":[]},{"args":[]}]}}""")]
    // 4.2.4: defaults in GraphQL's own language
    [InlineData("{ __type(name: \"PlaceInput\") { inputFields { name type { kind ofType { name } } defaultValue } } }", """{"__type":{"inputFields":[{"name":"street","type":{"kind":"NON_NULL","ofType":{"name":"String"}},"defaultValue":"\"main \\\"street\\\"\""},{"name":"number","type":{"kind":"SCALAR","ofType":null},"defaultValue":null},{"name":"wind","type":{"kind":"NON_NULL","ofType":{"name":"Wind"}},"defaultValue":"EAST"}]}}""")]
    [InlineData("{ __type(name: \"PlaceInput\") { inputFields(includeDeprecated: true) { name isDeprecated deprecationReason } } }", """{"__type":{"inputFields":[{"name":"street","isDeprecated":false,"deprecationReason":null},{"name":"number","isDeprecated":false,"deprecationReason":null},{"name":"former","isDeprecated":true,"deprecationReason":"No longer supported"},{"name":"wind","isDeprecated":false,"deprecationReason":null}]}}""")]
    // 4.2.5
    [InlineData("{ __type(name: \"Wind\") { enumValues { name } all: enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason } } }", """{"__type":{"enumValues":[{"name":"EAST"}],"all":[{"name":"EAST","description":"From there.","isDeprecated":false,"deprecationReason":null},{"name":"WEST","description":null,"isDeprecated":true,"deprecationReason":"Gone."}]}}""")]
    public async Task Question_AboutTheSchema_IsAnsweredByTheSpecification(string query, string data) => AssertSame(data, await AskAsync(query));

    // 4.2.6: all directives, the specification's among them
    [Theory]
    [InlineData("skip", """{"name":"skip","isRepeatable":false,"locations":["FIELD","FRAGMENT_SPREAD","INLINE_FRAGMENT"],"args":[{"name":"if","type":{"kind":"NON_NULL","ofType":{"name":"Boolean"}},"defaultValue":null}]}""")]
    [InlineData("include", """{"name":"include","isRepeatable":false,"locations":["FIELD","FRAGMENT_SPREAD","INLINE_FRAGMENT"],"args":[{"name":"if","type":{"kind":"NON_NULL","ofType":{"name":"Boolean"}},"defaultValue":null}]}""")]
    [InlineData("deprecated", """{"name":"deprecated","isRepeatable":false,"locations":["FIELD_DEFINITION","ARGUMENT_DEFINITION","INPUT_FIELD_DEFINITION","ENUM_VALUE"],"args":[{"name":"reason","type":{"kind":"SCALAR","ofType":null},"defaultValue":"\"No longer supported\""}]}""")]
    [InlineData("specifiedBy", """{"name":"specifiedBy","isRepeatable":false,"locations":["SCALAR"],"args":[{"name":"url","type":{"kind":"NON_NULL","ofType":{"name":"String"}},"defaultValue":null}]}""")]
    [InlineData("oneOf", """{"name":"oneOf","isRepeatable":false,"locations":["INPUT_OBJECT"],"args":[]}""")]
    public async Task Directive_OfTheSpecification_IsListed(string name, string expected)
    {
        var schema = await AskAsync("{ __schema { directives { name isRepeatable locations args { name type { kind ofType { name } } defaultValue } } } }", "__schema");

        AssertSame(expected, schema["directives"]!.AsArray().Single(directive => (string?)directive!["name"] == name)!);
    }

    // 4.2.1 and 3.5: every type that the schema has, with those of introspection, but no built-in scalar that nothing refers to
    [Fact]
    public async Task Types_OfTheSchema_AreAllListed()
    {
        var names = (await AskAsync("{ __schema { types { name } } }", "__schema"))["types"]!.AsArray().Select(type => (string)type!["name"]!).Order(StringComparer.Ordinal);

        Assert.Equal(
            [
                "Address", "Boolean", "House", "Int", "PlaceInput", "Query", "Seen", "String", "Tall", "Tree", "WhereInput", "Wind",
                "__Directive", "__DirectiveLocation", "__EnumValue", "__Field", "__InputValue", "__Schema", "__Type", "__TypeKind",
            ],
            names);
    }

    // 4.2: the types of introspection are as the specification has them
    [Theory]
    [InlineData("__Schema", "description: String, types: [__Type!]!, queryType: __Type!, mutationType: __Type, subscriptionType: __Type, directives: [__Directive!]!")]
    [InlineData("__Type", "kind: __TypeKind!, name: String, description: String, specifiedByURL: String, fields(includeDeprecated: Boolean = false): [__Field!], interfaces: [__Type!], possibleTypes: [__Type!], enumValues(includeDeprecated: Boolean = false): [__EnumValue!], inputFields(includeDeprecated: Boolean = false): [__InputValue!], ofType: __Type, isOneOf: Boolean")]
    [InlineData("__Field", "name: String!, description: String, args(includeDeprecated: Boolean = false): [__InputValue!]!, type: __Type!, isDeprecated: Boolean!, deprecationReason: String")]
    [InlineData("__InputValue", "name: String!, description: String, type: __Type!, defaultValue: String, isDeprecated: Boolean!, deprecationReason: String")]
    [InlineData("__EnumValue", "name: String!, description: String, isDeprecated: Boolean!, deprecationReason: String")]
    [InlineData("__Directive", "name: String!, description: String, isRepeatable: Boolean!, locations: [__DirectiveLocation!]!, args(includeDeprecated: Boolean = false): [__InputValue!]!")]
    public async Task IntrospectionType_OfTheSpecification_HasItsFields(string name, string expected)
    {
        var type = await AskAsync(
            $"{{ t: __type(name: \"{name}\") {{ fields {{ name args {{ name type {{ ...T }} defaultValue }} type {{ ...T }} }} }} }} fragment T on __Type {{ kind name ofType {{ kind name ofType {{ kind name ofType {{ kind name }} }} }} }}", "t");

        Assert.Equal(expected, string.Join(", ", type["fields"]!.AsArray().Select(field => $"{field!["name"]}{Arguments(field["args"]!.AsArray())}: {Written(field["type"]!)}")));
    }

    // 4.2.2 and 4.2.6
    [Theory]
    [InlineData("__TypeKind", "SCALAR OBJECT INTERFACE UNION ENUM INPUT_OBJECT LIST NON_NULL")]
    [InlineData("__DirectiveLocation", "QUERY MUTATION SUBSCRIPTION FIELD FRAGMENT_DEFINITION FRAGMENT_SPREAD INLINE_FRAGMENT VARIABLE_DEFINITION SCHEMA SCALAR OBJECT FIELD_DEFINITION ARGUMENT_DEFINITION INTERFACE UNION ENUM ENUM_VALUE INPUT_OBJECT INPUT_FIELD_DEFINITION")]
    public async Task IntrospectionEnum_OfTheSpecification_HasItsValues(string name, string expected)
    {
        var values = (await AskAsync($"{{ t: __type(name: \"{name}\") {{ enumValues {{ name }} }} }}", "t"))["enumValues"]!.AsArray().Select(value => (string)value!["name"]!);

        Assert.Equal(expected.Split(' ').Order(StringComparer.Ordinal), values.Order(StringComparer.Ordinal));
    }

    // 4.2: only the query's root has the schema, and nothing else is reserved
    [Theory]
    [InlineData("{ house { __schema { queryType { name } } } }")]
    [InlineData("{ house { __type(name: \"a\") { name } } }")]
    [InlineData("{ __field }")]
    [InlineData("{ __type { name } }")]
    public async Task MetaField_OutOfPlace_IsRefused(string query)
    {
        var running = await StartAsync();

        Assert.NotEmpty((await running.AskAsync(query))["errors"]!.AsArray());
    }

    private static void AssertSame(string expected, JsonNode actual) => Assert.Equal(JsonNode.Parse(expected)!.ToJsonString(), actual.ToJsonString());

    private static string Arguments(JsonArray arguments) => arguments.Count == 0
        ? ""
        : $"({string.Join(", ", arguments.Select(argument => $"{argument!["name"]}: {Written(argument["type"]!)}{(argument["defaultValue"] is { } value ? $" = {value}" : "")}"))})";

    private static string Written(JsonNode type) => (string?)type["kind"] switch
    {
        "NON_NULL" => $"{Written(type["ofType"]!)}!",
        "LIST" => $"[{Written(type["ofType"]!)}]",
        _ => (string)type["name"]!,
    };

    private static Task<Running> StartAsync() =>
        Running.StartAsync(builder => builder.AddQueryType<Query>().AddType<AddressType>().AddType<House>().AddType<Tree>());

    private static async Task<JsonNode> AskAsync(string query, string? field = null)
    {
        var data = JsonNode.Parse(await (await StartAsync()).DataAsync(query))!;
        return field is null ? data : data[field]!;
    }

    public readonly record struct Address(string Text);

    public sealed class AddressType : ScalarType<Address, Language.StringValueNode>
    {
        public AddressType()
            : base("Address", BindingBehavior.Implicit)
        {
            Description = "Where something is.";
            SpecifiedBy = new Uri("https://example.org/address");
        }

        public override Language.IValueNode ParseResult(object? resultValue) => new Language.StringValueNode($"{resultValue}");

        protected override Address ParseLiteral(Language.StringValueNode valueSyntax) => new(valueSyntax.Value);

        protected override Language.StringValueNode ParseValue(Address runtimeValue) => new(runtimeValue.Text);
    }

    [InterfaceType("Tall")]
    public interface ITall
    {
        int Height { get; }
    }

    [UnionType("Seen")]
    public interface ISeen;

    public sealed record House(int Height, string[] Rooms) : ITall, ISeen
    {
        [GraphQLDeprecated("Use rooms.")]
        public int Old => Rooms.Length;
    }

    public sealed record Tree(int Height) : ITall, ISeen;

    public enum Wind
    {
        /// <summary>From there.</summary>
        East,

        [GraphQLDeprecated("Gone.")]
        West,
    }

    public sealed record Place(
        [property: DefaultValue("main \"street\"")] string Street, int? Number, [property: GraphQLDeprecated("No longer supported")] string? Former, Wind Wind = Wind.East);

    [OneOf]
    public sealed record Where(Place? Place, string? Name);

    public sealed class Query
    {
        public string Find(Place? place, Where? where, int limit = 3, [GraphQLDeprecated("Use limit.")] int? size = null) => $"{place}{where}{limit}{size}";

        public House House() => new(1, []);

        public ITall Tall() => new Tree(2);

        public ISeen Seen() => new House(1, []);

        public Address Address() => new("a");
    }
}
