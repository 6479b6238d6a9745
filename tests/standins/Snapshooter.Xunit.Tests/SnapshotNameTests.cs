namespace Snapshooter.Xunit.Tests;

public sealed class SnapshotNameTests
{
    [Fact]
    public void FullName_OfATest_IsClassAndMethodBesideItsSource()
    {
        var name = Snapshot.FullName();
        Assert.Equal("SnapshotNameTests.FullName_OfATest_IsClassAndMethodBesideItsSource.snap", name.Filename);
        Assert.EndsWith("Snapshooter.Xunit.Tests", name.FolderPath, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FullName_OfAnAsynchronousTest_IsFoundAfterAWait()
    {
        await Task.Yield();
        Assert.Equal(
            "SnapshotNameTests.FullName_OfAnAsynchronousTest_IsFoundAfterAWait.snap", Snapshot.FullName().Filename);
    }

    [Theory]
    [InlineData("a", 1.5)]
    public void FullName_OfATheory_HasItsParameters(string text, double number)
    {
        var name = Snapshot.FullName(SnapshotNameExtension.Create(text, number));
        Assert.Equal("SnapshotNameTests.FullName_OfATheory_HasItsParameters_a_1.5.snap", name.Filename);
    }

    [Fact]
    public void FullName_GivenName_GetsTheExtensionOnce() =>
        Assert.Equal("given.snap", Snapshot.FullName("given.snap").Filename);

    [Fact]
    public void FullName_AskedTwice_StaysTheFirstUntilAMatch()
    {
        var first = Snapshot.FullName("first");
        Assert.Same(first, Snapshot.FullName("second"));
    }

    [Fact]
    public void MatchSnapshot_OfATest_ReadsTheFileBesideItsSource() => "recorded".MatchSnapshot();

    [Fact]
    public void ToParamsString_Date_HasNoColons() => Assert.Equal(
        "_2024-10-01T12-30-00Z",
        new SnapshotNameExtension(new object[] { new DateTime(2024, 10, 1, 12, 30, 0, DateTimeKind.Utc) }).ToParamsString());
}
