using HotChocolate.Language;
using HotChocolate.Validation;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Types;

public sealed class RequestLimitTests
{
    [Theory]
    [InlineData("{ me { name } }", false)]
    [InlineData("{ me { me { name } } }", true)]
    public async Task AddMaxExecutionDepthRule_Query_IsRefusedWhereItIsTooDeep(string query, bool refused)
    {
        var running = await Running.StartAsync(builder => builder.AddQueryType<Person>().AddMaxExecutionDepthRule(2, skipIntrospectionFields: true));

        Assert.Equal(refused, (await running.AskAsync(query))["errors"] is not null);
    }

    [Theory]
    [InlineData("{ name a: name b: name }", 100, "The GraphQL request document contains more than 2 fields. Parsing aborted.")]
    [InlineData("{ me { name } } # token", 6, null)]
    [InlineData("{ me { name } }", 5, "Document contains more than 5 tokens. Parsing aborted.")]
    [InlineData("{ me(a: [1, 2, 3, 4, 5, 6, 7]) }", 100, "Document contains more than 12 nodes. Parsing aborted.")]
    public async Task ModifyParserOptions_Query_IsReadWithinTheLimits(string query, int tokens, string? message)
    {
        var running = await Running.StartAsync(builder => builder.AddQueryType<Person>().ModifyParserOptions(options =>
        {
            options.MaxAllowedFields = 2;
            options.MaxAllowedTokens = tokens;
            options.MaxAllowedNodes = 12;
        }));

        var error = (await running.AskAsync(query))["errors"]?[0];

        Assert.Equal(message, error?["message"]!.GetValue<string>());
        Assert.Equal(message is null ? null : "HC0014", error?["extensions"]!["code"]!.GetValue<string>());
    }

    [Fact]
    public async Task AddValidationRule_Query_IsRefusedByTheRuleUnseenByErrorFilters()
    {
        var running = await Running.StartAsync(builder => builder.AddQueryType<Person>().AddErrorFilter<Shout>().AddValidationRule((_, _) => new LoneDefinition()));

        Assert.Null((await running.AskAsync("{ name }"))["errors"]);
        Assert.Equal("one at a time", (await running.ErrorAsync("query A { name } query B { name }"))["message"]!.GetValue<string>());
        Assert.Equal(2, (await running.AskAsync("query A { bogus } query B { name }"))["errors"]!.AsArray().Count);
    }

    private sealed class LoneDefinition : IDocumentValidatorRule
    {
        public ushort Priority => 1;

        public bool IsCacheable => true;

        public void Validate(IDocumentValidatorContext context, DocumentNode document)
        {
            if (document.Definitions.Count > 1)
            {
                context.ReportError(ErrorBuilder.New().SetMessage("one at a time").Build());
            }
        }
    }

    public sealed class Shout : IErrorFilter
    {
        public IError OnError(IError error) => error.WithMessage(error.Message.ToUpperInvariant());
    }

    public class Person
    {
        public string Name => "Ada";

        public Person Me => new();
    }
}
