using HotChocolate.Validation.Options;

namespace HotChocolate.Validation;

/// <summary>The small world that the tables of all rules share, and how a row of them is checked.</summary>
internal static class Registry
{
    private const string Sdl = """
        type Query {
          person(slug: String!): Person
          people(first: Int = 10, where: PersonFilter, kind: Kind! = STATE): [Person!]!
          node(id: ID!): Node
          named: Named
          search(text: String!): [SearchResult!]!
          pick(by: PersonBy!, or: [PersonBy!]): Person
          numbers(matrix: [[Int]], list: [Int!], float: Float, truth: Boolean, id: ID, text: String, any: Any, kind: Kind): String
          version: String
        }
        type Mutation { rename(slug: String!, name: String!): Person }
        type Subscription { renamed(slug: String): Person removed: Post }
        interface Node { id: ID! }
        interface Named { name(upper: Boolean, length: Int): String! }
        type Person implements Node & Named {
          id: ID! name(upper: Boolean, length: Int): String! nickname: String since: Int! label: String posts: [Post!]! boss: Person
        }
        type Post implements Node & Named {
          id: ID! name(upper: Boolean, length: Int): String! holder(asOf: String): Person since: String label: String! posts: [Person!]!
        }
        type Place { title: String! }
        union SearchResult = Person | Post
        union Located = Place
        enum Kind { STATE COMPANY }
        scalar Any
        input PersonFilter { name: StringFilter kind: Kind = STATE and: [PersonFilter!] limit: Int! = 5 }
        input StringFilter { eq: String! in: [String!] }
        input PersonBy @oneOf { id: ID slug: String }
        directive @skip(if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT
        directive @include(if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT
        directive @tag(name: String) repeatable on FIELD | QUERY | FRAGMENT_DEFINITION | VARIABLE_DEFINITION
        directive @once(note: String) on QUERY | MUTATION | SUBSCRIPTION | FIELD | FRAGMENT_DEFINITION | VARIABLE_DEFINITION | INLINE_FRAGMENT | FRAGMENT_SPREAD
        """;

    public static Schema Schema { get; } = SdlSchema.Build(Sdl);

    public static IReadOnlyList<IError> Validate(string document, ValidationOptions? options = null)
        => new DocumentValidator(Schema, options ?? new ValidationOptions()).Validate(Language.Utf8GraphQLParser.Parse(document));

    public static void AssertValid(string document) => Assert.Empty(Validate(document).Select(error => error.Message));

    /// <summary>Expects exactly one error, of the section and at the place given as <c>line:column</c>.</summary>
    public static IError AssertBreaks(string section, string document, string place)
    {
        var error = Assert.Single(Validate(document));
        Assert.EndsWith($"#{section}", Assert.IsType<string>(error.Extensions?["specifiedBy"]), StringComparison.Ordinal);
        Assert.Equal(place, string.Join(' ', (error.Locations ?? []).Select(location => $"{location.Line}:{location.Column}")));
        return error;
    }
}
