namespace HotChocolate.Execution.Tests;

public sealed class ErrorTests
{
    [Fact]
    public void Code_OfAnError_StandsInItsExtensionsToo()
    {
        var error = new Error("m", "A");
        Assert.Equal("A", error.Extensions!["code"]);
        Assert.Equal("B", error.WithCode("B").Extensions!["code"]);
        Assert.Null(error.WithCode(null).Extensions);
        Assert.Equal("A", error.Code);
    }

    [Fact]
    public void Extensions_SetAndRemoved_LeaveTheOriginalAlone()
    {
        var error = new Error("m");
        var changed = error.SetExtension("k", 1);
        Assert.Null(error.Extensions);
        Assert.Equal(1, changed.Extensions!["k"]);
        Assert.Null(changed.RemoveExtension("k").Extensions);
    }

    [Fact]
    public void Builder_FromAnError_CopiesAllOfIt()
    {
        var cause = new InvalidOperationException();
        var error = ErrorBuilder.New().SetMessage("m").SetCode("c").SetExtension("k", 1).SetPath(["a", 0]).AddLocation(1, 2).SetException(cause).Build();
        var copy = ErrorBuilder.FromError(error).Build();

        Assert.Equal(("m", "c", "/a[0]"), (copy.Message, copy.Code, copy.Path!.Print()));
        Assert.Equal([new Location(1, 2)], copy.Locations!);
        Assert.Same(cause, copy.Exception);
        Assert.Equal(error.Extensions, copy.Extensions);
    }

    [Fact]
    public void Builder_WithoutMessage_BuildsNothing() => Assert.Throws<InvalidOperationException>(() => ErrorBuilder.New().Build());

    [Theory]
    [InlineData("/", new object[0])]
    [InlineData("/a", new object[] { "a" })]
    [InlineData("/a[1]/b", new object[] { "a", 1, "b" })]
    public void Path_PrintsAndListsItsSegments(string printed, object[] segments)
    {
        var path = segments.Aggregate(Path.Root, (parent, segment) => segment is int index ? parent.Append(index) : parent.Append((string)segment));
        Assert.Equal(printed, path.Print());
        Assert.Equal(segments, path.ToList());
        Assert.Equal(segments.Length, path.Length);
    }

    [Fact]
    public void Path_OfTheSameSegments_IsEqual()
    {
        Assert.Equal(Path.Root.Append("a").Append(1), Path.Root.Append("a").Append(1));
        Assert.NotEqual(Path.Root.Append("a").Append(1), Path.Root.Append("b").Append(1));
        Assert.Throws<InvalidOperationException>(() => Path.Root.Append(1));
    }
}
