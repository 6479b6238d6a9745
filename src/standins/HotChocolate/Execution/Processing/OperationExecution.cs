using System.Collections.Immutable;
using HotChocolate.Execution.Batching;
using HotChocolate.Language;

namespace HotChocolate.Execution.Processing;

/// <summary>
/// Computes the response of a query or mutation (October 2021, 6.2 and 6.3). Everything that can run at once runs in one flow;
/// resolvers that wait hand their field back through <see cref="WaitingFields"/>; and once nothing can run, the DataLoaders'
/// batches are fetched. It serves one execution after the other.
/// </summary>
internal sealed class OperationExecution
{
    private readonly Places _places = new();
    private readonly WaitingFields _waiting = new();
    private readonly ValueWriter _writer;
    private readonly Action _wake;
    private ExecutionScope _scope = null!;
    private BatchDispatcher? _batches;

    public OperationExecution()
    {
        _writer = new ValueWriter(_places, _waiting);
        _wake = _waiting.Wake;
    }

    /// <summary>Whether it may serve another execution: nothing of the one before is left.</summary>
    public bool IsReusable => _waiting is { IsEmpty: true, IsLarge: false };

    /// <summary>Runs an operation.</summary>
    /// <param name="scope">What its fields share.</param>
    /// <param name="batches">The request's batches, where DataLoaders announce them.</param>
    /// <param name="root">The object that the root's fields are read from.</param>
    /// <param name="scopedContextData">Values for all fields.</param>
    /// <returns>The response, but for errors and extensions.</returns>
    /// <exception cref="OperationCanceledException">The client went away or the time is over.</exception>
    public async ValueTask<DataJson> RunAsync(ExecutionScope scope, BatchDispatcher? batches, object root, IImmutableDictionary<string, object?> scopedContextData)
    {
        (_scope, _batches) = (scope, batches);
        var json = DataJson.Begin();
        _waiting.Begin(batches);
        _writer.Begin(scope, json, scopedContextData);
        batches?.Attach(_wake);
        try
        {
            var fields = scope.Operation.Root.With(scope.Conditions);
            if (scope.Operation.Type == OperationType.Mutation)
            {
                await RunSeriallyAsync(fields, root).ConfigureAwait(false);
            }
            else
            {
                _writer.WriteRoot(fields, root);
                await RunToRestAsync().ConfigureAwait(false);
            }
        }
        finally
        {
            batches?.Detach();
        }

        _writer.End();
        _waiting.End();
        (_scope, _batches) = (null!, null);
        return DataJson.End(ResponseText.Join(json, _places), _places[Places.Root].IsNulled);
    }

    /// <summary>One field of a mutation after the other, each with everything below it (October 2021, 6.2.2).</summary>
    private async ValueTask RunSeriallyAsync(Compilation.SelectionSet fields, object root)
    {
        foreach (var (field, place) in _writer.WriteRootNames(fields))
        {
            _writer.WriteRootField(field, place, root);
            await RunToRestAsync().ConfigureAwait(false);
        }
    }

    private async ValueTask RunToRestAsync()
    {
        while (true)
        {
            if (_waiting.Collect())
            {
                WriteDone();
            }
            else if (_batches is { HasBatches: true })
            {
                await _batches.DispatchAsync(_scope.CancellationToken).ConfigureAwait(false);
            }
            else if (_waiting.IsEmpty)
            {
                return;
            }
            else
            {
                await _waiting.ProgressAsync(_scope.CancellationToken).ConfigureAwait(false);
            }
        }
    }

    private void WriteDone()
    {
        foreach (ref readonly var field in _waiting.Done)
        {
            _scope.CancellationToken.ThrowIfCancellationRequested();
            _writer.Write(field);
        }
    }
}
