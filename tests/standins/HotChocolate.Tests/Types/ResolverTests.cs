using System.Security.Claims;
using HotChocolate.Resolvers;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Types;

public sealed class ResolverTests
{
    [Theory]
    [InlineData("property", "1")]
    [InlineData("method", "2")]
    [InlineData("task", "3")]
    [InlineData("valueTask", "4")]
    [InlineData("sequence", "[1,2]")]
    [InlineData("service", "\"ticking\"")]
    [InlineData("keyed", "\"keyed\"")]
    [InlineData("path", "\"/path\"")]
    [InlineData("level", "\"HIGH\"")]
    [InlineData("caller", "\"nobody\"")]
    [InlineData("argument(text: \"a\")", "\"a3\"")]
    public async Task Resolve_Member_GivesItsValue(string field, string expected)
    {
        var running = await Running.StartAsync(
            builder => builder.AddQueryType<Query>(),
            services => services.AddSingleton(new Clock("ticking")).AddKeyedSingleton("other", new Clock("keyed")));

        Assert.Equal($$"""{"{{field.Split('(')[0]}}":{{expected}}}""", await running.DataAsync($"{{ {field} }}"));
    }

    [Fact]
    public async Task Resolve_Extension_ReadsTheParentAndItsOwnServices()
    {
        var running = await Running.StartAsync(
            builder => builder.AddQueryType<Query>().AddTypeExtension<PersonFields>(),
            services => services.AddSingleton(new Clock("now")));

        Assert.Equal("""{"person":{"name":"Ada","greeting":"Ada now"}}""", await running.DataAsync("{ person { name greeting } }"));
    }

    [Theory]
    [InlineData("{ page { items } }", false)]
    [InlineData("{ page { count } }", true)]
    [InlineData("{ page { items ...more } } fragment more on Page { count }", true)]
    public async Task Resolve_IsSelected_SaysWhatTheClientAsksFor(string query, bool expected)
    {
        var asked = new List<bool>();
        var running = await Running.StartAsync(builder => builder.AddQueryType<Query>(), services => services.AddSingleton(asked).AddSingleton(new Clock("")));

        await running.DataAsync(query);

        Assert.Equal([expected, expected], asked);
    }

    public sealed record Clock(string Text);

    public enum Level
    {
        Low,
        High,
    }

    public record Person(string Name);

    public record Page(int Items, int Count);

    public class Query
    {
        public int Property => 1;

        public Level Level => Level.High;

        public Person Person => new("Ada");

        public int GetMethod() => 2;

        public async Task<int> GetTaskAsync()
        {
            await Task.Yield();
            return 3;
        }

        public async ValueTask<int> GetValueTaskAsync()
        {
            await Task.Yield();
            return 4;
        }

        public async IAsyncEnumerable<int> GetSequenceAsync()
        {
            yield return 1;
            await Task.Yield();
            yield return 2;
        }

        public string GetService(Clock clock) => clock.Text;

        public string GetKeyed([Service("other")] Clock clock) => clock.Text;

        public string GetPath(Path path) => path.Print();

        public string GetCaller(ClaimsPrincipal? caller) => caller?.Identity?.Name ?? "nobody";

        public string GetArgument(string text, int times = 3) => text + times;

        public Page GetPage(IResolverContext context, [IsSelected("count", "total")] bool counts, List<bool> asked)
        {
            asked.AddRange([context.IsSelected("count"), counts]);
            return new(1, 2);
        }
    }

    [ExtendObjectType<Person>]
    public class PersonFields(Clock clock)
    {
        public string GetGreeting([Parent] Person person) => $"{person.Name} {clock.Text}";
    }
}
