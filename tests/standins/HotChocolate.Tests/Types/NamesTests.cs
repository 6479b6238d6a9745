using HotChocolate.Building;

namespace HotChocolate.Types;

public sealed class NamesTests
{
    [Theory]
    [InlineData("Name", "name")]
    [InlineData("URL", "url")]
    [InlineData("URLPath", "urlPath")]
    [InlineData("IPAddress", "ipAddress")]
    [InlineData("FOO1Bar", "foo1Bar")]
    [InlineData("X", "x")]
    [InlineData("alreadyLower", "alreadyLower")]
    [InlineData("FOO_Bar", "foo_Bar")]
    public void ToCamelCase_Name_LowersTheFirstWord(string name, string expected) => Assert.Equal(expected, Names.ToCamelCase(name));

    [Theory]
    [InlineData(nameof(Values.Red), "RED")]
    [InlineData(nameof(Values.HeadOfState), "HEAD_OF_STATE")]
    [InlineData(nameof(Values.ALLCAPS), "ALLCAPS")]
    [InlineData(nameof(Values.NATOSummit), "NATO_SUMMIT")]
    [InlineData(nameof(Values.With_Underscore), "WITH_UNDERSCORE")]
    [InlineData(nameof(Values.Named), "other")]
    public void OfEnumValue_Name_IsUpperSnake(string name, string expected) =>
        Assert.Equal(expected, Names.OfEnumValue(typeof(Values).GetField(name)!));

    [Theory]
    [InlineData(nameof(Fields.GetPersonAsync), "person")]
    [InlineData(nameof(Fields.GetPerson), "person")]
    [InlineData(nameof(Fields.Get), "get")]
    [InlineData(nameof(Fields.Async), "async")]
    [InlineData(nameof(Fields.LoadAsync), "load")]
    [InlineData(nameof(Fields.SyncAsync), "syncAsync")]
    [InlineData(nameof(Fields.GetStreamAsync), "stream")]
    [InlineData(nameof(Fields.Getter), "ter")]
    [InlineData(nameof(Fields.GetItem), "getItem")]
    [InlineData(nameof(Fields.Renamed), "given")]
    public void OfMember_Name_LosesGetAndAsync(string name, string expected) =>
        Assert.Equal(expected, Names.OfMember(typeof(Fields).GetMember(name)[0]));

    [Fact]
    public void OfType_GenericType_NamesItsArguments()
    {
        Assert.Equal("PageOfString", Names.OfType(typeof(Page<string>)));
        Assert.Equal("PairOfPageOfInt32AndString", Names.OfType(typeof(Pair<Page<int>, string>)));
    }

    [Fact]
    public void OfInputType_Name_EndsInInputOnce()
    {
        Assert.Equal("FieldsInput", Names.OfInputType(typeof(Fields)));
        Assert.Equal("SearchInput", Names.OfInputType(typeof(SearchInput)));
    }

    private enum Values
    {
        Red,
        HeadOfState,
        ALLCAPS,
        NATOSummit,
        With_Underscore,
        [GraphQLName("other")]
        Named,
    }

    private abstract class Fields
    {
        public abstract string GetItem { get; }

        [GraphQLName("given")]
        public abstract string Renamed { get; }

        public abstract Task<string> GetPersonAsync();

        public abstract string GetPerson();

        public abstract string Get();

        public abstract Task<string> Async();

        public abstract ValueTask<string> LoadAsync();

        public abstract string SyncAsync();

        public abstract IAsyncEnumerable<string> GetStreamAsync();

        public abstract string Getter();
    }

    private sealed record Page<T>(T Item);

    private sealed record Pair<T1, T2>(T1 First, T2 Second);

    private sealed record SearchInput(string Text);
}
