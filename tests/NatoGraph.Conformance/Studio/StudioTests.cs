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
                "answer: counts articles",
                "address: /graphql",
                "other hosts: none",
                "errors: none",
            ],
            seen);
    }

    [BrowserFact]
    public async Task Studio_InABrowser_ShowsWhatASubscriptionTells()
    {
        var seen = await NodeScript.RunAsync("Studio/subscribe.mjs", server.Endpoint);

        Assert.Equal(["over a socket: true", "answer: \"outcome\": \"ADDED\"", "other hosts: none", "errors: none"], seen);
    }
}
