using System.Text.Json;
using HotChocolate;
using HotChocolate.Execution;

namespace NatoGraph.GraphQL.Tests.Hosting;

/// <summary>What a subscription gives.</summary>
public sealed class Answers(ResponseStream stream) : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly IAsyncEnumerator<IOperationResult> results = stream.ReadResultsAsync().GetAsyncEnumerator();

    public async Task<Answer> NextAsync()
    {
        Assert.True(await results.MoveNextAsync().AsTask().WaitAsync(Patience), "the subscription has ended");
        return new Answer(JsonDocument.Parse(results.Current.ToJson()).RootElement);
    }

    public async ValueTask DisposeAsync()
    {
        await results.DisposeAsync();
        await stream.DisposeAsync();
    }
}
