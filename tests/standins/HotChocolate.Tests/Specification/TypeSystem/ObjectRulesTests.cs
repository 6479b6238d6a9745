using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Specification;

/// <summary>https://spec.graphql.org/September2025/#sec-Objects, 3.6 to 3.8: what objects, interfaces and unions must be.</summary>
public sealed class ObjectRulesTests
{
    // 3.6, type validation 2.1 and 2.4
    [Fact]
    public void Argument_OfTheSameNameAsAnother_IsAFault() =>
        Assert.Contains(Sdl.Faults<TwiceGiven>(), fault => fault.Contains("two arguments of the name a", StringComparison.Ordinal));

    // 3.6, type validation 2.4.3: an object is no input (what C# could not make)
    [Fact]
    public void Argument_OfATypeThatIsOnlyRead_IsAFault() => Assert.NotEmpty(Sdl.Faults<GivenAnInterface>());

    // 3.6, type validation 2.4.4 and 3.10, 2.4
    [Theory]
    [InlineData("DeprecatedWrongly.find(old:)")]
    [InlineData("DeprecatedInput.old")]
    public void Deprecation_OfWhatIsRequired_IsAFault(string place) =>
        Assert.Contains(Sdl.Faults<DeprecatedWrongly>(), fault => fault.Contains($" {place} ", StringComparison.Ordinal));

    // 3.6, type validation 2.4.5 and 3.10, 2.1: a default value is of the type
    [Fact]
    public void DefaultValue_OfAnotherType_IsAFault() => Assert.ThrowsAny<SchemaException>(() => Sdl.Build<Defaulted>());

    // 3.6, IsValidImplementation 2: a field, its arguments and its type
    [Fact]
    public void Interface_NotKept_IsAFault()
    {
        var faults = Sdl.Faults<Breaking>(builder => builder.AddType<Broken>());

        Assert.Contains(faults, fault => fault.Contains("Broken.exact", StringComparison.Ordinal) && fault.Contains("promises", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.Contains("Broken.argued", StringComparison.Ordinal) && fault.Contains("the argument b", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.Contains("Broken.extra", StringComparison.Ordinal) && fault.Contains("requires the argument more", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.Contains("has no field missing", StringComparison.Ordinal));
    }

    // 3.6, IsValidImplementation 2.6
    [Fact]
    public void Deprecation_OfAFieldWhoseInterfaceKeepsIt_IsAFault() =>
        Assert.Contains(Sdl.Faults<Breaking>(builder => builder.AddType<Broken>()), fault => fault.Contains("Broken.old is deprecated", StringComparison.Ordinal));

    // 3.6, IsValidImplementationFieldType and IsSubType: narrower is fine, so are optional arguments more
    [Fact]
    public async Task Interface_KeptMoreNarrowly_IsFine()
    {
        var running = await Running.StartAsync(builder => builder.AddQueryType<Keeping>().AddType<Kept>());

        Assert.Equal(
            """{"promise":{"__typename":"Kept","same":"a","list":["b"],"self":{"__typename":"Kept"},"member":{"__typename":"Kept"}}}""",
            await running.DataAsync("{ promise { __typename same list self { __typename } member { __typename } } }"));
        Assert.Equal("""{"promise":{"same":"more"}}""", await running.DataAsync("""{ promise { ... on Kept { same(text: "more") } } }"""));
    }

    // 3.6: fields come in the order in which they are asked for, those of fragments at their first place
    [Theory]
    [InlineData("{ b a }", """{"b":"b","a":"a"}""")]
    [InlineData("{ a ...F c } fragment F on Ordered { b c }", """{"a":"a","b":"b","c":"c"}""")]
    [InlineData("{ a ...F } fragment F on Ordered { b a c }", """{"a":"a","b":"b","c":"c"}""")]
    public async Task Fields_OfAnObject_ComeInTheOrderAskedFor(string query, string data) =>
        Assert.Equal(data, await (await Running.StartAsync(builder => builder.AddQueryType<Ordered>())).DataAsync(query));

    // 3.7, type validation 3 and 4: an interface of an interface is one of what implements it
    [Fact]
    public async Task Interface_OfAnInterface_IsOneOfItsObjects()
    {
        var running = await Running.StartAsync(builder => builder.AddQueryType<Chain>().AddType<IResource>().AddType<Picture>());

        Assert.Equal("""{"node":{"id":1,"url":"u","width":2}}""", await running.DataAsync("{ node { id ... on Resource { url ... on Picture { width } } } }"));
        Assert.Equal(
            """{"picture":{"interfaces":[{"name":"Resource"},{"name":"Node"}]},"resource":{"interfaces":[{"name":"Node"}],"possibleTypes":[{"name":"Picture"}]}}""",
            await running.DataAsync("""{ picture: __type(name: "Picture") { interfaces { name } } resource: __type(name: "Resource") { interfaces { name } possibleTypes { name } } }"""));
    }

    // 3.8: a union has no fields but the name of its type
    [Theory]
    [InlineData("{ found { __typename } }", true)]
    [InlineData("{ found { ... on Left { a } ... on Right { b } } }", true)]
    [InlineData("{ found { a } }", false)]
    public async Task Union_AskedForFields_HasNoneOfItsOwn(string query, bool valid)
    {
        var running = await Running.StartAsync(builder => builder.AddQueryType<Finding>().AddType<Left>().AddType<Right>());

        Assert.Equal(valid, (await running.AskAsync(query))["errors"] is null);
    }

    // 3.8, type validation 1
    [Fact]
    public void Union_WithoutMembers_IsAFault() => Assert.Contains(Sdl.Faults<Finding>(), fault => fault.Contains("has no members", StringComparison.Ordinal));

    public class TwiceGiven
    {
        public string Find([GraphQLName("a")] int one, [GraphQLName("a")] int two) => $"{one}{two}";
    }

    public class GivenAnInterface
    {
        public string Find(IDisposable argument) => $"{argument}";
    }

    public record DeprecatedInput([property: GraphQLDeprecated("No more.")] int Old, [property: GraphQLDeprecated("No more.")] int? Optional, [property: GraphQLDeprecated("No more.")] int Usual = 3);

    public class DeprecatedWrongly
    {
        public string Find([GraphQLDeprecated("No more.")] int old, [GraphQLDeprecated("No more.")] int? optional, DeprecatedInput? input, [GraphQLDeprecated("No more.")] int usual = 3) =>
            $"{old}{optional}{usual}{input}";
    }

    public class Defaulted
    {
        public string Find([DefaultValue("three")] int number) => $"{number}";
    }

    [InterfaceType("Promise")]
    public interface IBroken
    {
        int Exact { get; }

        string? Missing { get; }

        string? Old { get; }

        string? Argued(int b);

        string? Extra();
    }

    [ObjectType("Broken")]
    public abstract class Broken : IBroken
    {
        [GraphQLType<StringType>]
        public int Exact => 1;

        [GraphQLIgnore]
        public string? Missing => null;

        [GraphQLDeprecated("No more.")]
        public string? Old => null;

        [GraphQLIgnore]
        public string? Argued(int b) => $"{b}";

        [GraphQLName("argued")]
        public string? ArguedOtherwise(string? b) => b;

        [GraphQLIgnore]
        public string? Extra() => null;

        [GraphQLName("extra")]
        public string? ExtraMore(int more) => $"{more}";
    }

    public class Breaking
    {
        public IBroken? Broken => null;
    }

    [InterfaceType("Promise")]
    public interface IPromise
    {
        string? Same { get; }

        IReadOnlyList<string?>? List { get; }

        IPromise? Self { get; }

        IMember? Member { get; }
    }

    [UnionType("Member")]
    public interface IMember;

    public sealed record Kept : IPromise, IMember
    {
        string? IPromise.Same => "a";

        IReadOnlyList<string?>? IPromise.List => null;

        IPromise? IPromise.Self => this;

        IMember? IPromise.Member => this;

        public string Same(string text = "a") => text;

        public IReadOnlyList<string> List => ["b"];

        public Kept Self => this;

        public Kept Member => this;
    }

    public class Keeping
    {
        public IPromise Promise => new Kept();
    }

    [GraphQLName("Ordered")]
    public class Ordered
    {
        public string A => "a";

        public string B => "b";

        public string C => "c";
    }

    [InterfaceType("Node")]
    public interface INode
    {
        int Id { get; }
    }

    [InterfaceType("Resource")]
    public interface IResource : INode
    {
        string Url { get; }
    }

    public sealed record Picture(int Id, string Url, int Width) : IResource;

    public class Chain
    {
        public INode Node => new Picture(1, "u", 2);
    }

    [UnionType("Found")]
    public interface IFound;

    public sealed record Left(int A) : IFound;

    public sealed record Right(int B) : IFound;

    public class Finding
    {
        public IFound? Found => new Left(1);
    }
}
