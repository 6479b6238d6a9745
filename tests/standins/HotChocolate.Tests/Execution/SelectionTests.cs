using HotChocolate.Types;

namespace HotChocolate.Execution.Tests;

/// <summary>https://spec.graphql.org/October2021/#sec-Field-Collection</summary>
public sealed class SelectionTests
{
    [Theory]
    [InlineData("{ b: name a: name }", """{"b":"cat","a":"cat"}""")]
    [InlineData("{ name name }", """{"name":"cat"}""")]
    [InlineData("{ self { name } self { self { name } } }", """{"self":{"name":"cat","self":{"name":"cat"}}}""")]
    [InlineData("{ ...F self { name } } fragment F on Query { self { size } name }", """{"self":{"size":4,"name":"cat"},"name":"cat"}""")]
    [InlineData("{ ... on Query { name } ... { size } }", """{"name":"cat","size":4}""")]
    [InlineData("{ ...F ...F } fragment F on Query { name }", """{"name":"cat"}""")]
    [InlineData("{ __typename self { __typename } }", """{"__typename":"Query","self":{"__typename":"Query"}}""")]
    [InlineData("{ name @skip(if: true) size @include(if: true) }", """{"size":4}""")]
    [InlineData("{ name @include(if: false) self @skip(if: false) { size } }", """{"self":{"size":4}}""")]
    [InlineData("{ animals { __typename name ... on Dog { barks } ... on Cat { lives } } }", """{"animals":[{"__typename":"Cat","name":"tom","lives":9},{"__typename":"Dog","name":"rex","barks":true}]}""")]
    [InlineData("{ animals { ...A } } fragment A on Animal { name ...D } fragment D on Dog { barks }", """{"animals":[{"name":"tom"},{"name":"rex","barks":true}]}""")]
    [InlineData("{ pets { ... on Animal { name } ... on Cat { name lives } } }", """{"pets":[{"name":"tom","lives":9},{"name":"rex"}]}""")]
    public async Task Fields_OfADocument_ComeMergedInTheOrderOfTheQuery(string query, string data) =>
        Assert.Equal($$"""{"data":{{data}}}""", await World.AnswerAsync(Executor(), query));

    [Theory]
    [InlineData(true, false, """{"name":"cat"}""")]
    [InlineData(false, true, """{"size":4,"self":{"name":"cat","size":4}}""")]
    [InlineData(true, true, """{"self":{"name":"cat"}}""")]
    [InlineData(false, false, """{"name":"cat","size":4}""")]
    public async Task Conditions_OnVariables_AreWorkedOutForEachRequest(bool a, bool b, string data)
    {
        const string Query =
            """
            query($a: Boolean!, $b: Boolean!) {
              name @skip(if: $b)
              size @skip(if: $a)
              self @include(if: $b) { name }
              ... @include(if: $b) { self { size @skip(if: $a) } }
            }
            """;
        var executor = Executor();
        for (var round = 0; round < 2; round++)
        {
            Assert.Equal(
                $$"""{"data":{{data}}}""",
                await World.AnswerAsync(executor, Query, new Dictionary<string, object?> { ["a"] = a, ["b"] = b }));
        }
    }

    [Theory]
    [InlineData(true, """{"name":"cat","size":4}""")]
    [InlineData(false, """{"size":4,"name":"cat"}""")]
    public async Task Field_WhoseFirstPlaceIsLeftOut_StandsWhereItComesNext(bool a, string data)
    {
        const string Query = "query($a: Boolean!) { self { ...F size name } ...F size name } fragment F on Query { name @include(if: $a) }";
        var executor = Executor();
        await World.AnswerAsync(executor, Query, new Dictionary<string, object?> { ["a"] = !a });

        Assert.Equal(
            $"{{\"data\":{{\"self\":{data},{data[1..]}}}",
            await World.AnswerAsync(executor, Query, new Dictionary<string, object?> { ["a"] = a }));
    }

    [Theory]
    [InlineData("query A { name } query B { size }", "B", """{"data":{"size":4}}""")]
    [InlineData("query A { name } query B { size }", null, """{"errors":[{"message":"The operation name can only be omitted if there is just one operation in a GraphQL document."}]}""")]
    [InlineData("query A { name }", "C", """{"errors":[{"message":"The specified operation `C` cannot be found."}]}""")]
    [InlineData("fragment F on Query { name }", null, """{"errors":[{"message":""")]
    public async Task Operation_ByName_IsTheOneThatRuns(string document, string? name, string answer)
    {
        var request = OperationRequestBuilder.New().SetDocument(document).SetOperationName(name).Build();
        var result = await Executor().ExecuteAsync(request);
        Assert.StartsWith(answer.TrimEnd('}', ']'), result.ToJson(withIndentations: false), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AbstractType_ValueOfNoKnownType_IsAnError()
    {
        var world = new World();
        var animal = world.Add(new InterfaceType("Animal", null, typeof(Animal)));
        animal.Complete([World.Field("name", World.String, _ => null)]);
        world.Object<Cat>("Cat", [animal], World.Field("name", World.String, value => ((Animal)value).Name));
        var executor = world.Executor(world.Object("Query", World.Field("animal", animal, _ => new Dog("rex"))));

        Assert.Equal(
            """{"errors":[{"message":"Unable to resolve the abstract type `Animal`.","locations":[{"line":1,"column":3}],"path":["animal"],"extensions":{"code":"EXEC_UNABLE_TO_RESOLVE_ABSTRACT_TYPE"}}],"data":{"animal":null}}""",
            await World.AnswerAsync(executor, "{ animal { name } }"));
    }

    private static RequestExecutor Executor()
    {
        var world = new World();
        var animal = world.Add(new InterfaceType("Animal", null, typeof(Animal)));
        OutputField Name() => World.Field("name", World.String, value => ((Animal)value).Name);
        animal.Complete([Name()]);
        var cat = world.Object<Cat>("Cat", [animal], Name(), World.Field("lives", World.Int, _ => 9));
        var dog = world.Object<Dog>("Dog", [animal], Name(), World.Field("barks", World.Boolean, _ => true));
        var pet = world.Add(new UnionType("Pet", null, typeof(object)));
        pet.Complete([cat, dog]);
        Animal[] animals = [new Cat("tom"), new Dog("rex")];

        var query = world.Add(new ObjectType("Query", null, typeof(object)));
        query.Complete([
            World.Field("name", World.String, _ => "cat"),
            World.Field("size", World.Int, _ => 4),
            World.Field("self", query, value => value),
            World.Field("animals", World.List(animal), _ => animals),
            World.Field("pets", World.List(pet), _ => animals),
        ]);
        return world.Executor(query);
    }

    private abstract record Animal(string Name);

    private sealed record Cat(string Name) : Animal(Name);

    private sealed record Dog(string Name) : Animal(Name);
}
