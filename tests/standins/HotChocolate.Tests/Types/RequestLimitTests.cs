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

    public class Person
    {
        public string Name => "Ada";

        public Person Me => new();
    }
}
