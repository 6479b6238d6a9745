using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Types;

public sealed class AbstractTypeTests
{
    private static readonly Schema World = Sdl.Build<Query>(builder => builder.AddType<Cat>().AddType<Dog>());

    [Fact]
    public void Build_Interface_IsImplementedByRegisteredTypes()
    {
        Sdl.Equal("interface Animal implements Named {\n  legs: Int!\n  name: String!\n}", World.Of("Animal"));
        Sdl.Equal("type Cat implements Animal & Named {\n  name: String!\n  legs: Int!\n}", World.Of("Cat"));
    }

    [Fact]
    public void Build_InterfaceWithoutAnnotation_KeepsItsCSharpName() => Assert.Equal("IPlain", World.TypeOf("plain"));

    [Fact]
    public void Build_StripLeadingI_DropsTheLetter()
    {
        var schema = Sdl.Build<Query>(builder => builder.AddType<Cat>().AddType<Dog>().ModifyOptions(options => options.StripLeadingIFromInterface = true));

        Assert.Equal("Plain", schema.TypeOf("plain"));
    }

    [Fact]
    public void Build_Union_HasTheRegisteredTypesOfItsMarker() => Sdl.Equal("union Pet = Cat | Dog", World.Of("Pet"));

    [Fact]
    public void ResolveType_Value_GivesItsObjectType()
    {
        Assert.True(World.TryGetType("Animal", out var animal));
        Assert.True(World.TryGetType("Pet", out var pet));

        Assert.Equal("Cat", World.ResolveType(animal, new Cat("a"))!.Name);
        Assert.Equal("Dog", World.ResolveType(pet, new Dog("b"))!.Name);
        Assert.Null(World.ResolveType(pet, "no pet"));
    }

    [Fact]
    public void GetPossibleTypes_Interface_ListsItsObjects()
    {
        Assert.True(World.TryGetType("Named", out var named));

        Assert.Equal(["Cat", "Dog"], World.GetPossibleTypes(named).Select(type => type.Name));
    }

    [Fact]
    public void Build_UnionWithoutMembers_IsAFault() =>
        Assert.Contains(Sdl.Faults<EmptyUnion>(), fault => fault.Contains("The union Nobody has no members", StringComparison.Ordinal));

    public class Query
    {
        public IAnimal? Animal => null;

        public INamed? Named => null;

        public IPet? Pet => null;

        public IPlain? Plain => null;
    }

    [InterfaceType("Named")]
    public interface INamed
    {
        string Name { get; }
    }

    [InterfaceType("Animal")]
    public interface IAnimal : INamed
    {
        int Legs { get; }
    }

    public interface IPlain
    {
        string Name { get; }
    }

    [UnionType("Pet")]
    public interface IPet;

    public class Cat(string name) : IAnimal, IPet
    {
        public string Name => name;

        public int Legs => 4;
    }

    public record Dog(string Name) : IAnimal, IPet, IPlain
    {
        public int Legs => 4;
    }

    [UnionType("Nobody")]
    public interface INobody;

    public class EmptyUnion
    {
        public INobody? Nobody => null;
    }
}
