using HotChocolate.Execution.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Types;

public sealed class MutationConventionTests
{
    [Fact]
    public void Build_Mutations_GetInputPayloadAndErrors()
    {
        var schema = Sdl.Build(Configure);

        Sdl.Equal(
            """
            type Mutation {
              rename(input: RenameInput!): RenamePayload!
              ping: PingPayload!
              take(input: TakeInput!): TakePayload!
              raw(text: String!): String!
            }
            """,
            schema.Of("Mutation"));
        Sdl.Equal("input RenameInput {\n  name: String!\n  times: Int! = 2\n}", schema.Of("RenameInput"));
        Sdl.Equal("type RenamePayload {\n  person: Person\n  errors: [RenameError!]\n}", schema.Of("RenamePayload"));
        Sdl.Equal("type PingPayload {\n  pong: Boolean\n}", schema.Of("PingPayload"));
        Sdl.Equal("type TakePayload {\n  count: Int\n  errors: [TakeError!]\n}", schema.Of("TakePayload"));
        Sdl.Equal("union RenameError = NotFoundError | BadNameError", schema.Of("RenameError"));
        Sdl.Equal("type NotFoundError implements Error {\n  message: String!\n  slug: String!\n}", schema.Of("NotFoundError"));
        Sdl.Equal("interface Error {\n  message: String!\n}", schema.Of("Error"));
    }

    [Fact]
    public void Build_OwnErrorInterface_TakesThePlaceOfTheUsualOne()
    {
        var schema = Sdl.Build(builder => builder.AddQueryType<Query>().AddMutationType<Own>().AddMutationConventions().AddErrorInterfaceType<IUserError>());

        Assert.False(schema.TryGetType("Error", out _));
        Sdl.Equal("type OwnError implements UserError {\n  message: String!\n}", schema.Of("OwnError"));
    }

    [Fact]
    public void Build_NamePatterns_AreFilledIn()
    {
        var schema = Sdl.Build(builder => builder.AddQueryType<Query>().AddMutationType<Own>().AddMutationConventions(new MutationConventionOptions
        {
            InputTypeNamePattern = "{MutationName}Request",
            PayloadTypeNamePattern = "{MutationName}Response",
            PayloadErrorTypeNamePattern = "{MutationName}Problem",
            InputArgumentName = "request",
            PayloadErrorsFieldName = "problems",
        }));

        Sdl.Equal("type Own {\n  change(request: ChangeRequest!): ChangeResponse!\n}", schema.Of("Own"));
        Sdl.Equal("type ChangeResponse {\n  string: String\n  problems: [ChangeProblem!]\n}", schema.Of("ChangeResponse"));
    }

    [Fact]
    public async Task Resolve_Success_GivesTheResult() => Assert.Equal(
        """{"rename":{"person":{"name":"AdaAda"},"errors":null}}""",
        await (await Running.StartAsync(Configure)).DataAsync("""mutation { rename(input: { name: "Ada" }) { person { name } errors { __typename } } }"""));

    [Fact]
    public async Task Resolve_DeclaredException_BecomesAnError() => Assert.Equal(
        """{"rename":{"person":null,"errors":[{"__typename":"NotFoundError","message":"not found","slug":"nobody"}]}}""",
        await (await Running.StartAsync(Configure)).DataAsync(
            """mutation { rename(input: { name: "nobody" }) { person { name } errors { __typename ... on Error { message } ... on NotFoundError { slug } } } }"""));

    [Fact]
    public async Task Resolve_SeveralExceptions_BecomeSeveralErrors() => Assert.Equal(
        """{"rename":{"errors":[{"message":"bad: a"},{"message":"bad: b"}]}}""",
        await (await Running.StartAsync(Configure)).DataAsync("""mutation { rename(input: { name: "" }) { errors { ... on Error { message } } } }"""));

    [Fact]
    public async Task Resolve_OwnPayload_IsEmptyWhereTheMutationFails()
    {
        var running = await Running.StartAsync(Configure);

        Assert.Equal("""{"take":{"count":1,"errors":null}}""", await running.DataAsync("""mutation { take(input: { text: "a" }) { count errors { __typename } } }"""));
        Assert.Equal("""{"take":{"count":null,"errors":[{"__typename":"NotFoundError"}]}}""", await running.DataAsync("""mutation { take(input: { text: "" }) { count errors { __typename } } }"""));
    }

    [Fact]
    public async Task Resolve_OtherException_IsAnOrdinaryError()
    {
        var answer = await (await Running.StartAsync(Configure)).AskAsync("mutation { ping { pong } }");

        Assert.Null(answer["data"]);
        Assert.Single(answer["errors"]!.AsArray());
    }

    private static void Configure(IRequestExecutorBuilder builder) =>
        builder.AddQueryType<Query>().AddMutationType<Mutation>().AddMutationConventions();

    public class Query
    {
        public string Name => "";
    }

    public record Person(string Name);

    public record TakeInput(string Text);

    public record TakePayload(int Count);

    public class Mutation
    {
        [Error<NotFoundException>]
        [Error(typeof(BadNameError))]
        public Person Rename(string name, int times = 2) => name switch
        {
            "nobody" => throw new NotFoundException(name),
            "" => throw new AggregateException(new ArgumentException("a"), new ArgumentException("b")),
            _ => new Person(string.Concat(Enumerable.Repeat(name, times))),
        };

        [UseMutationConvention(PayloadFieldName = "pong")]
        public bool Ping() => throw new InvalidOperationException("no");

        [Error<NotFoundException>]
        public Task<TakePayload> TakeAsync(TakeInput input) =>
            input.Text.Length == 0 ? throw new NotFoundException(input.Text) : Task.FromResult(new TakePayload(input.Text.Length));

        [UseMutationConvention(Disable = true)]
        public string Raw(string text) => text;
    }

    public class NotFoundException(string slug) : Exception("not found")
    {
        public string Slug => slug;
    }

    public class BadNameError(ArgumentException cause)
    {
        public string Message => $"bad: {cause.Message}";
    }

    [InterfaceType("UserError")]
    public interface IUserError
    {
        string Message { get; }
    }

    public class OwnError : IUserError
    {
        public required string Message { get; init; }

        public static OwnError CreateErrorFrom(ArgumentException exception) => new() { Message = exception.Message };
    }

    public class Own
    {
        [Error<OwnError>]
        public string Change(string text) => text;
    }
}
