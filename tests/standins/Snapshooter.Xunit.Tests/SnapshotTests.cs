using Snapshooter.Exceptions;

namespace Snapshooter.Xunit.Tests;

/// <summary>Each test has a folder of its own, which is gone afterwards.</summary>
public sealed class SnapshotTests : IDisposable
{
    private const string StrictMode = "SNAPSHOOTER_STRICT_MODE";
    private readonly string _folder = Directory.CreateTempSubdirectory("snapshots-").FullName;
    private readonly string? _strictMode = Environment.GetEnvironmentVariable(StrictMode);

    public SnapshotTests() => Environment.SetEnvironmentVariable(StrictMode, null);

    public void Dispose()
    {
        Environment.SetEnvironmentVariable(StrictMode, _strictMode);
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void Match_NoSnapshotYet_RecordsIt()
    {
        Snapshot.Match("line", Name("new"));
        Assert.Equal("line\n", File.ReadAllText(Recorded("new")));
    }

    [Fact]
    public void Match_SameText_Passes()
    {
        Snapshot.Match("one\r\ntwo", Name("same"));
        Snapshot.Match("one\ntwo\n", Name("same"));
        Assert.False(Directory.Exists(Path.Combine(_folder, "__snapshots__", "__mismatch__")));
    }

    [Fact]
    public void Match_OtherText_FailsAndLeavesItAsMismatch()
    {
        Snapshot.Match("one", Name("text"));
        Assert.ThrowsAny<Exception>(() => Snapshot.Match("two", Name("text")));
        Assert.Equal("two\n", File.ReadAllText(Mismatch("text")));
        Assert.Equal("one\n", File.ReadAllText(Recorded("text")));
    }

    [Fact]
    public void Match_MismatchMendedSince_RemovesTheMismatch()
    {
        Snapshot.Match("one", Name("mended"));
        Assert.ThrowsAny<Exception>(() => Snapshot.Match("two", Name("mended")));
        Snapshot.Match("one", Name("mended"));
        Assert.False(File.Exists(Mismatch("mended")));
    }

    [Fact]
    public void Match_JsonInAnotherLayout_Passes()
    {
        Snapshot.Match("""{ "a": [1, 2], "b": null }""", Name("json"));
        Snapshot.Match("{\n\"a\":[1,2],\"b\":null}", Name("json"));
        Assert.ThrowsAny<Exception>(() => Snapshot.Match("""{"b":null,"a":[1,2]}""", Name("json")));
    }

    [Theory]
    [InlineData("on")]
    [InlineData("true")]
    [InlineData("True")]
    public void Match_StrictModeWithoutSnapshot_Fails(string setting)
    {
        Environment.SetEnvironmentVariable(StrictMode, setting);
        Assert.Throws<SnapshotNotFoundException>(() => Snapshot.Match("x", Name("strict")));
        Assert.False(File.Exists(Recorded("strict")));
        Assert.True(File.Exists(Mismatch("strict")));
    }

    [Fact]
    public void Match_IgnoredFields_MayDiffer()
    {
        Snapshot.Match("""{"id":1,"list":[{"id":2,"name":"a"}]}""", Name("ignored"));

        Snapshot.Match(
            """{"id":9,"list":[{"id":8,"name":"a"}]}""",
            Name("ignored"),
            options => options.IgnoreField("id").IgnoreField("list[*].id"));
        Snapshot.Match("""{"id":9,"list":[{"id":8,"name":"a"}]}""", Name("ignored"), options => options.IgnoreAllFields("id"));
        Assert.ThrowsAny<Exception>(() => Snapshot.Match(
            """{"id":1,"list":[{"id":2,"name":"b"}]}""", Name("ignored"), options => options.IgnoreAllFields("id")));
    }

    [Fact]
    public void Match_IgnoredFieldOfAScalar_IsRefused()
    {
        Snapshot.Match("1", Name("scalar"));
        Assert.Throws<SnapshotFieldException>(
            () => Snapshot.Match("1", Name("scalar"), options => options.IgnoreField("id")));
    }

    [Fact]
    public void Match_Object_IsRecordedAsIndentedJson()
    {
        Snapshot.Match(new Derived { Name = "Émile <b>", Kind = DayOfWeek.Friday, Base = 1.0 }, Name("object"));
        Assert.Equal(
            """
            {
              "Name": "Émile <b>",
              "Kind": "Friday",
              "Nothing": null,
              "Base": 1.0
            }

            """,
            File.ReadAllText(Recorded("object")));
    }

    private SnapshotFullName Name(string name) => new(name + ".snap", _folder);

    private string Recorded(string name) => Path.Combine(_folder, "__snapshots__", name + ".snap");

    private string Mismatch(string name) => Path.Combine(_folder, "__snapshots__", "__mismatch__", name + ".snap");

    private class Parent
    {
        public double Base { get; init; }
    }

    private sealed class Derived : Parent
    {
        public required string Name { get; init; }

        public DayOfWeek Kind { get; init; }

        public string? Nothing { get; init; }
    }
}
