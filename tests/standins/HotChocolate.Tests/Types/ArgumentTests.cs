using HotChocolate.Resolvers;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Types;

public sealed class ArgumentTests
{
    [Fact]
    public void Build_Parameters_AreArgumentsUnlessTheyAreInjected()
    {
        var schema = Sdl.Build<Query>(services: services => services.AddSingleton<Clock>());

        Sdl.Equal(
            """
            type Query {
              find(text: String! tags: [String!] = [ "a", "b" ] optional: String since: Int limit: Int! = 10 level: Level! = HIGH): String!
            }
            """,
            schema.Of("Query"));
    }

    [Fact]
    public void Build_ServiceThatIsNotRegistered_IsAFaultThatSaysSo() =>
        Assert.Contains(Sdl.Faults<Needy>(), fault => fault.Contains("register it", StringComparison.Ordinal));

    [Fact]
    public void Build_RequiredService_NeedsNoRegistrationToBuild() => Assert.Empty(Sdl.Build<Marked>().QueryType.Fields["now"].Arguments);

    public enum Level
    {
        Low,
        High,
    }

    public sealed class Clock;

    public class Query
    {
        public string Find(
            string text,
            Clock clock,
            IResolverContext context,
            [DefaultValue(new[] { "a", "b" })] string[]? tags,
            Optional<string?> optional,
            int? since = null,
            [GraphQLName("limit")] int size = 10,
            Level level = Level.High,
            CancellationToken cancellationToken = default) =>
            $"{text}{clock}{context.Path}{cancellationToken}{tags}{optional}{since}{size}{level}";
    }

    public class Needy
    {
        public string Ask(Func<string> service) => service();
    }

    public class Marked
    {
        public string GetNow([Service] Clock clock) => $"{clock}";
    }
}
