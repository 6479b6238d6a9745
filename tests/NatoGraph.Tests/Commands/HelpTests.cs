namespace NatoGraph.Tests.Commands;

public sealed class HelpTests
{
    [Theory]
    [InlineData]
    [InlineData("serve")]
    [InlineData("ingest")]
    [InlineData("extract")]
    [InlineData("evaluate")]
    [InlineData("schema")]
    [InlineData("stats")]
    public async Task Help_OfEveryCommand_ShowsUsageAndExamples(params string[] command)
    {
        var run = await Run.Of([.. command, "--help"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Usage:", run.Output, StringComparison.Ordinal);
        Assert.Contains("Examples:", run.Output, StringComparison.Ordinal);
        Assert.Contains($"natograph {string.Concat(command)}", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Command_ThatIsNone_FailsWithTheUsage()
    {
        var run = await Run.Of("explode");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("explode", run.Error, StringComparison.Ordinal);
    }
}
