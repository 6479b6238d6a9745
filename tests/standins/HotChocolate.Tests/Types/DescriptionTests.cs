using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Types;

public sealed class DescriptionTests
{
    [Fact]
    public void Build_XmlDocumentation_BecomesDescriptions() => Sdl.Equal(
        """"
        "Everything that can be asked."
        type Documented {
          """
          Finds a Thing by name.
          A second line.
          """
          thing("The name; not true." name: String!): Thing
          "From the base class."
          inherited: String!
          "Given by hand."
          given: String!
          silent: String!
        }
        """",
        Sdl.Build<Documented>().Of("Documented"));

    [Fact]
    public void Build_ReturnsAndCodedErrors_AreListedAfterTheSummary() => Sdl.Equal(
        """
        Finds it.

        **Returns:**
        The thing, or null.

        **Errors:**
        1. NOT_FOUND: Nothing is known under the name.
        2. BAD_NAME: It is no name.
        """,
        Sdl.Build<Detailed>().QueryType.Fields["thing"].Description!);

    [Fact]
    public void Build_PositionalRecord_TakesDescriptionsFromParameters() => Sdl.Equal(
        """
        "A thing."
        type Thing {
          "What it is called."
          name: String!
        }
        """,
        Sdl.Build<Documented>().Of("Thing"));

    [Fact]
    public void Build_WithoutXmlDocumentation_KeepsOnlyGivenDescriptions()
    {
        var schema = Sdl.Build<Documented>(builder => builder.ModifyOptions(options => options.UseXmlDocumentation = false));

        Assert.Null(schema.QueryType.Fields["thing"].Description);
        Assert.Equal("Given by hand.", schema.QueryType.Fields["given"].Description);
    }

    public abstract class Base
    {
        /// <summary>From the base class.</summary>
        public virtual string GetInherited() => "";
    }

    /// <summary>Everything that can be asked.</summary>
    public class Documented : Base
    {
        /// <summary>Told by XML.</summary>
        [GraphQLDescription("Given by hand.")]
        public string Given => "";

        public string Silent => "";

        /// <summary>
        /// Finds a <see cref="HotChocolate.Types.DescriptionTests.Thing"/> by <paramref name="name"/>.
        /// A second <c>line</c>.
        /// </summary>
        /// <param name="name">The name; not <see langword="true"/>.</param>
        public Thing? GetThing(string name) => new(name);

        /// <inheritdoc/>
        public override string GetInherited() => "";
    }

    public class Detailed
    {
        /// <summary>Finds it.</summary>
        /// <returns>The thing, or <see langword="null"/>.</returns>
        /// <exception cref="GraphQLException" code="NOT_FOUND">Nothing is known under the name.</exception>
        /// <exception cref="GraphQLException" code="BAD_NAME">It is no name.</exception>
        public Thing? GetThing(string name) => new(name);
    }

    /// <summary>A thing.</summary>
    /// <param name="Name">What it is called.</param>
    public record Thing(string Name);
}
