using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using HotChocolate.Execution.Compilation;
using HotChocolate.Execution.Options;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Execution.Subscriptions;

/// <summary>One client's subscription: its operation, run anew for each event (October 2021, 6.2.3.2 MapSourceToResponseEvent).</summary>
/// <remarks>An event is taken from the source only when the response before it was taken, so a slow client fills no buffer here.</remarks>
internal sealed class Subscription(
    OperationRunner runner, Operation operation, VariableValues variables, IOperationRequest request, ISourceStream events, IServiceProvider services)
{
    public required IImmutableDictionary<string, object?> ScopedContextData { get; init; }

    public required IErrorHandler Errors { get; init; }

    public required RequestExecutorOptions Options { get; init; }

    public required TimeProvider Time { get; init; }

    /// <summary>The responses until the events end or either token is cancelled. A failing source ends them with an error.</summary>
    public async IAsyncEnumerable<IOperationResult> ReadAsync(CancellationToken aborted, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(aborted, cancellationToken);
        var each = events.ReadEventsAsync().GetAsyncEnumerator(end.Token);
        await using (each.ConfigureAwait(false))
        {
            var isLast = false;
            while (!isLast)
            {
                IOperationResult? result;
                (result, isLast) = await NextAsync(each, end.Token).ConfigureAwait(false);
                if (result is not null)
                {
                    yield return result;
                }
            }
        }
    }

    private async Task<(IOperationResult? Result, bool IsLast)> NextAsync(IAsyncEnumerator<object?> each, CancellationToken cancellationToken)
    {
        try
        {
            return await each.MoveNextAsync().ConfigureAwait(false)
                ? (await RespondAsync(each.Current, cancellationToken).ConfigureAwait(false), false)
                : (null, true);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return (null, true);
        }
        catch (Exception exception)
        {
            return (OperationResult.Failed([Errors.Handle(Errors.CreateUnexpectedError(exception).Build())]), true);
        }
    }

    private async Task<IOperationResult> RespondAsync(object? message, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(Options.ExecutionTimeout, Time);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        var scope = services.CreateAsyncScope();
        await using (scope.ConfigureAwait(false))
        {
            try
            {
                var values = ScopedContextData.SetItem(WellKnownContextData.EventMessage, message);
                return (IOperationResult)await runner.RunAsync(operation, variables, request, scope.ServiceProvider, values, end.Token).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (timeout.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
            {
                return OperationResult.Failed([Errors.Handle(ExecutionErrors.TimedOut(Options.ExecutionTimeout))]);
            }
        }
    }
}
