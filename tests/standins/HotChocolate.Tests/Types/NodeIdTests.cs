using System.Text;
using FsCheck;
using FsCheck.Fluent;
using HotChocolate.Types.Relay;

namespace HotChocolate.Types;

public sealed class NodeIdTests
{
    private static readonly DefaultNodeIdSerializer Serializer = new();

    [Fact]
    public void Format_TextId_IsBase64OfTypeAndValue() =>
        Assert.Equal(Convert.ToBase64String("Person:jens-stoltenberg"u8), Serializer.Format("Person", "jens-stoltenberg"));

    [Fact]
    public void Parse_AnyText_ReadsWhatFormatWrote() => Check.QuickThrowOnFailure(Prop.ForAll<NonEmptyString>(value =>
    {
        var id = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(value.Get));
        return Serializer.Parse(Serializer.Format("Thing", id), typeof(string)) == new NodeId("Thing", id);
    }));

    [Fact]
    public void Parse_AnyNumber_ReadsWhatFormatWrote() => Check.QuickThrowOnFailure(Prop.ForAll<int, long, Guid>((number, large, guid) =>
        Serializer.Parse(Serializer.Format("A", number), typeof(int)).InternalId.Equals(number)
        && Serializer.Parse(Serializer.Format("A", large), typeof(long)).InternalId.Equals(large)
        && Serializer.Parse(Serializer.Format("A", guid), typeof(Guid)).InternalId.Equals(guid)));

    [Theory]
    [InlineData("UGVyc29uOmE")]
    [InlineData("UGVyc29uOmE=")]
    [InlineData("UGVyc29uCmRh")]
    public void Parse_OtherSpellings_AreRead(string id) =>
        Assert.Equal(new NodeId("Person", "a"), Serializer.Parse(id, typeof(string)));

    [Theory]
    [InlineData("")]
    [InlineData("no base64!")]
    [InlineData("UGVyc29u")]
    [InlineData("OmE=")]
    public void Parse_Malformed_IsRefused(string id) =>
        Assert.Equal("The node ID string has an invalid format.", Assert.Throws<NodeIdInvalidFormatException>(() => Serializer.Parse(id, typeof(string))).Message);

    [Fact]
    public void Parse_TooLong_IsRefused() =>
        Assert.Throws<NodeIdInvalidFormatException>(() => Serializer.Parse(Serializer.Format("A", new string('a', 1024)), typeof(string)));

    [Fact]
    public void Parse_TextWhereANumberBelongs_IsRefused() =>
        Assert.Throws<NodeIdInvalidFormatException>(() => Serializer.Parse(Serializer.Format("A", "x"), typeof(int)));
}
