using NatoGraph.Conformance.Server;

namespace NatoGraph.Conformance.Studio;

/// <summary>Banana Cake Pop as a person meets it, in Chromium.</summary>
public sealed class StudioTests(LiveServer server) : IClassFixture<LiveServer>
{
    [BrowserFact]
    public async Task Studio_InABrowser_ShowsTheSchemaAndRunsAnExampleWithoutAskingAnotherHost()
    {
        var seen = await NodeScript.RunAsync("Studio/open.mjs", server.Endpoint);

        Assert.Equal(
            [
                "title: NatoGraph",
                "documentation: shown",
                "request: query Statistics",
                "answer: \"articles\": 17",
                "address: /graphql",
                "other hosts: none",
                "errors: none",
            ],
            seen);
    }
}
