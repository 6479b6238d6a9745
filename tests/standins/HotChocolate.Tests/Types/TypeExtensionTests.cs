using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Types;

public sealed class TypeExtensionTests
{
    [Fact]
    public void Build_Extensions_AddReplaceAndDropFields()
    {
        var schema = Sdl.Build(builder => builder
            .AddQueryType()
            .AddTypeExtension<QueryFields>()
            .AddTypeExtension<PersonFields>()
            .AddTypeExtension<MorePersonFields>());

        Sdl.Equal("type Query {\n  person: Person!\n}", schema.Of("Query"));
        Sdl.Equal("type Person {\n  name: Int!\n  more: String!\n  friend: String!\n}", schema.Of("Person"));
    }

    [Fact]
    public void Build_ExtensionOfInterface_ReachesAllItsObjects()
    {
        var schema = Sdl.Build(builder => builder.AddQueryType().AddTypeExtension<QueryFields>().AddTypeExtension<HasNameFields>());

        Assert.True(schema.TryGetType("Person", out var person));
        Assert.True(((ObjectType)person).Fields.Contains("shout"));
    }

    [Fact]
    public void Build_ClassWithoutAnnotation_IsAFault() =>
        Assert.Contains("[ExtendObjectType]", Assert.Single(Sdl.Faults<FieldTypeTests.Query>(builder => builder.AddTypeExtension<TypeExtensionTests>())), StringComparison.Ordinal);

    [Fact]
    public void Build_MemberForAnotherParent_IsNoField()
    {
        var schema = Sdl.Build(builder => builder.AddQueryType().AddTypeExtension<QueryFields>().AddTypeExtension<HasNameFields>());

        Assert.True(schema.TryGetType("Person", out var person));
        Assert.False(((ObjectType)person).Fields.Contains("bark"));
    }

    public sealed record Dog(string Name) : IHasName;

    public interface IHasName
    {
        string Name { get; }
    }

    public sealed record Person(string Name, string Secret, string FriendId) : IHasName;

    [ExtendObjectType(OperationTypeNames.Query)]
    public class QueryFields
    {
        public Person GetPerson() => new("a", "b", "c");
    }

    [ExtendObjectType<Person>(IgnoreProperties = [nameof(Person.Secret)])]
    public class PersonFields
    {
        public int GetName([Parent] Person person) => person.Name.Length;

        [BindMember(nameof(Person.FriendId))]
        public string GetFriend([Parent] Person person) => person.FriendId;
    }

    [ExtendObjectType("Person")]
    public class MorePersonFields
    {
        public string GetMore() => "";
    }

    [ExtendObjectType(typeof(IHasName))]
    public class HasNameFields
    {
        public string GetBark([Parent] Dog dog) => dog.Name;

        public string GetShout([Parent] IHasName named) => named.Name.ToUpperInvariant();
    }
}
