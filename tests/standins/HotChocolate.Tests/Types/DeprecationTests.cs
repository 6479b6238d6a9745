namespace HotChocolate.Types;

public sealed class DeprecationTests
{
    [Fact]
    public void Build_DeprecatedParts_CarryTheirReason()
    {
        var schema = Sdl.Build<Query>();

        Sdl.Equal(
            """
            type Query {
              old(first: Int @deprecated(reason: "Use count.") count: Int): Level! @deprecated(reason: "Use new.")
            }
            """,
            schema.Of("Query"));
        Sdl.Equal(
            """
            enum Level {
              HIGH
              TOP @deprecated(reason: "Use HIGH.")
              LOW @deprecated
            }
            """,
            schema.Of("Level"));
    }

    public enum Level
    {
        High,

        [GraphQLDeprecated("Use HIGH.")]
        Top,

        [Obsolete("No longer supported")]
        Low,
    }

    public class Query
    {
        [GraphQLDeprecated("Use new.")]
        public Level GetOld([GraphQLDeprecated("Use count.")] int? first, int? count) => first == count ? Level.High : Level.High;
    }
}
