using System.Collections.Immutable;

namespace HotChocolate.Types;

public sealed class FieldTypeTests
{
    private static readonly Schema World = Sdl.Build<Query>();

    [Theory]
    [InlineData("text", "String!")]
    [InlineData("textOrNull", "String")]
    [InlineData("number", "Int!")]
    [InlineData("numberOrNull", "Int")]
    [InlineData("task", "String")]
    [InlineData("valueTask", "Int!")]
    [InlineData("array", "[String!]!")]
    [InlineData("arrayOfNulls", "[String]!")]
    [InlineData("readOnlyList", "[String!]")]
    [InlineData("immutable", "[Int!]!")]
    [InlineData("immutableOrNull", "[Int!]")]
    [InlineData("nested", "[[String!]!]!")]
    [InlineData("sequence", "[String!]!")]
    [InlineData("later", "[String]")]
    [InlineData("idByType", "ID!")]
    [InlineData("idsByType", "[ID!]")]
    [InlineData("nonNullByAnnotation", "String!")]
    [InlineData("item", "Item!")]
    public void Build_CSharpType_GivesListsAndNullability(string field, string expected) => Assert.Equal(expected, World.TypeOf(field));

    [Theory]
    [InlineData("boolean", "Boolean!")]
    [InlineData("byte", "Byte!")]
    [InlineData("short", "Short!")]
    [InlineData("long", "Long!")]
    [InlineData("single", "Float!")]
    [InlineData("double", "Float!")]
    [InlineData("decimal", "Decimal!")]
    [InlineData("dateTime", "DateTime!")]
    [InlineData("offset", "DateTime!")]
    [InlineData("day", "LocalDate!")]
    [InlineData("time", "LocalTime!")]
    [InlineData("span", "TimeSpan!")]
    [InlineData("address", "URL!")]
    [InlineData("uuid", "UUID!")]
    public void Build_BuiltInType_GivesItsScalar(string field, string expected) =>
        Assert.Equal(expected, Sdl.Build<Scalars>().TypeOf(field));

    [Fact]
    public void Build_Members_LeavesOutWhatIsNoField()
    {
        var fields = Sdl.Build<Hiding>().QueryType.Fields.Where(field => !field.IsIntrospection).Select(field => field.Name);

        Assert.Equal(["shown"], fields);
    }

#nullable disable
    public class Oblivious
    {
        public string Text => "";
    }
#nullable restore

    [Fact]
    public void Build_TypeWithoutAnnotations_MayBeNull() => Assert.Equal("String", Sdl.Build<Oblivious>().TypeOf("text"));

    public class Query
    {
        public string Text => "";

        public string? TextOrNull => null;

        public int Number => 1;

        public int? NumberOrNull => null;

        public string[] Array => [];

        public string?[] ArrayOfNulls => [];

        public IReadOnlyList<string>? ReadOnlyList => null;

        public ImmutableArray<int> Immutable => [];

        public ImmutableArray<int>? ImmutableOrNull => null;

        public IReadOnlyList<IReadOnlyList<string>> Nested => [];

        [GraphQLType<NonNullType<IdType>>]
        public string IdByType => "";

        [GraphQLType<ListType<NonNullType<IdType>>>]
        public string[] IdsByType => [];

        [GraphQLNonNullType]
        public string? NonNullByAnnotation => "";

        public Item Item => new("a");

        public Task<string?> GetTaskAsync() => Task.FromResult<string?>(null);

        public ValueTask<int> GetValueTaskAsync() => new(1);

        public IEnumerable<string> GetSequence() => [];

        public Task<List<string?>?> GetLaterAsync() => Task.FromResult<List<string?>?>(null);
    }

    public record Item(string Name);

    public class Scalars
    {
        public bool Boolean => true;

        public byte Byte => 1;

        public short Short => 1;

        public long Long => 1;

        public float Single => 1;

        public double Double => 1;

        public decimal Decimal => 1;

        public DateTime DateTime => default;

        public DateTimeOffset Offset => default;

        public DateOnly Day => default;

        public TimeOnly Time => default;

        public TimeSpan Span => default;

        public Uri Address => new("https://example.org");

        public Guid Uuid => default;
    }

    public record Hiding
    {
        public string Shown => "";

        [GraphQLIgnore]
        public string Ignored => "";

        public string WriteOnly
        {
            set => _ = value;
        }

        public object Anything => "";

        public string this[int index] => $"{index}";

        public static string Static => "";

        internal string Internal => "";

        public void Nothing()
        {
        }

        public Task NothingLaterAsync() => Task.CompletedTask;

        public T Generic<T>(T value) => value;
    }
}
