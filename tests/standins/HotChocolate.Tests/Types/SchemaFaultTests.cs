namespace HotChocolate.Types;

public sealed class SchemaFaultTests
{
    [Fact]
    public void Build_TwoTypesOfOneName_SaysWhich()
    {
        var fault = Assert.Single(Sdl.Faults<Clashing>());

        Assert.Contains("have the name Same", fault, StringComparison.Ordinal);
        Assert.Contains(nameof(One), fault, StringComparison.Ordinal);
        Assert.Contains(nameof(Two), fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_TwoFieldsOfOneName_SaysWhere() =>
        Assert.Equal("The type Doubled has two fields of the name name.", Assert.Single(Sdl.Faults<Doubled>()));

    [Fact]
    public void Build_TypeWithoutFields_IsAFault() =>
        Assert.Equal("The type Nothing has no fields.", Assert.Single(Sdl.Faults<Empty>()));

    [Fact]
    public void Build_BadName_IsAFault() =>
        Assert.Contains("a name that GraphQL does not allow", Assert.Single(Sdl.Faults<Misnamed>()), StringComparison.Ordinal);

    [Fact]
    public void Build_InputThatRequiresItself_IsAFault() =>
        Assert.Contains("requires itself", Assert.Single(Sdl.Faults<Endless>()), StringComparison.Ordinal);

    [Fact]
    public void Build_SeveralFaults_AreAllSaid() => Assert.Equal(2, Sdl.Faults<Twice>().Count);

    [Fact]
    public void Message_SeveralFaults_NumbersThem() =>
        Assert.Contains("2. ", Assert.Throws<SchemaException>(() => Sdl.Build<Twice>()).Message, StringComparison.Ordinal);

    [GraphQLName("Same")]
    public record One(string A);

    [GraphQLName("Same")]
    public record Two(string B);

    public class Clashing
    {
        public One? One => null;

        public Two? Two => null;
    }

    public class Doubled
    {
        public string Name => "";

        public string GetName() => "";
    }

    public class Nothing;

    public class Empty
    {
        public Nothing? Nothing => null;
    }

    public class Misnamed
    {
        [GraphQLName("not-a-name")]
        public string Name => "";
    }

    public record Loop(Loop Inner, int Depth);

    public class Endless
    {
        public string Find(Loop loop) => $"{loop}";
    }

    public class Twice
    {
        public Nothing? Nothing => null;

        [GraphQLName("not-a-name")]
        public string Name => "";
    }
}
