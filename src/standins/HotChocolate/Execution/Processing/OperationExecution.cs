using HotChocolate.Execution.Batching;
using HotChocolate.Language;

namespace HotChocolate.Execution.Processing;

/// <summary>
/// Computes the response of a query or mutation (October 2021, 6.2 and 6.3). Everything that can run at once runs in one flow;
/// resolvers that wait hand their field back through <see cref="WaitingFields"/>; and once nothing can run, the DataLoaders'
/// batches are fetched.
/// </summary>
internal sealed class OperationExecution
{
    private readonly ExecutionScope _scope;
    private readonly BatchDispatcher? _batches;
    private readonly Queue<ObjectNode> _ready = new();
    private readonly WaitingFields _waiting;
    private readonly ValueCompletion _completion;

    /// <summary>What was written as JSON already; it belongs to the response.</summary>
    public JsonBuffer? Written => _completion.Written;

    public OperationExecution(ExecutionScope scope, BatchDispatcher? batches)
    {
        _scope = scope;
        _batches = batches;
        _waiting = new WaitingFields(batches);
        _completion = new ValueCompletion(scope, _ready);
    }

    /// <param name="root">The response's root, to be filled.</param>
    /// <returns>The data; null where a null reached the root.</returns>
    /// <exception cref="OperationCanceledException">The client went away or the time is over.</exception>
    public async ValueTask<ObjectNode?> RunAsync(ObjectNode root)
    {
        _batches?.Attach(_waiting.Wake);
        try
        {
            if (_scope.Operation.Type == OperationType.Mutation)
            {
                await RunSeriallyAsync(root).ConfigureAwait(false);
            }
            else
            {
                _ready.Enqueue(root);
                await RunToRestAsync().ConfigureAwait(false);
            }
        }
        finally
        {
            _batches?.Detach();
        }

        return _completion.IsRootNulled ? null : root;
    }

    /// <summary>One field of a mutation after the other, each with everything below it (October 2021, 6.2.2).</summary>
    private async ValueTask RunSeriallyAsync(ObjectNode root)
    {
        for (var i = 0; i < root.Values.Length && !root.IsNulled; i++)
        {
            StartField(root, i);
            await RunToRestAsync().ConfigureAwait(false);
        }
    }

    private async ValueTask RunToRestAsync()
    {
        while (true)
        {
            RunReady();
            if (_waiting.Collect())
            {
                continue;
            }

            if (_batches is { HasBatches: true })
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

    private void RunReady()
    {
        while (true)
        {
            _scope.CancellationToken.ThrowIfCancellationRequested();
            if (_waiting.TryTake(out var field))
            {
                Finish(field);
            }
            else if (_ready.TryDequeue(out var node))
            {
                StartFields(node);
            }
            else
            {
                return;
            }
        }
    }

    private void StartFields(ObjectNode node)
    {
        if (node.IsAbandoned)
        {
            return;
        }

        for (var i = 0; i < node.Values.Length && !node.IsNulled; i++)
        {
            StartField(node, i);
        }
    }

    private void StartField(ObjectNode node, int index)
    {
        var selection = node.Fields.Selections[index];
        if (selection.IsConditional && !selection.IsIncluded(_scope.Conditions))
        {
            node.Values[index] = ResultNode.Absent;
            return;
        }

        if (selection.Member is not { } member)
        {
            Resolve(new FieldContext(_scope, node, index));
            return;
        }

        try
        {
            _completion.Complete(node, index, member(node.Value), node.ScopedContextData);
        }
        catch (Exception exception)
        {
            Fail(node, index, exception);
        }
    }

    private void Resolve(FieldContext field)
    {
        try
        {
            var definition = field.Selection.Field;
            if (definition.PureResolver is { } pure)
            {
                Complete(field, pure(field));
                return;
            }

            var value = definition.Resolver!(field);
            if (value.IsCompleted)
            {
                Complete(field, value.GetAwaiter().GetResult());
            }
            else
            {
                _waiting.Add(field, value);
            }
        }
        catch (Exception exception)
        {
            Fail(field.Target, field.Index, exception);
        }
    }

    private void Finish(FieldContext field)
    {
        try
        {
            var value = field.TakeResult();
            if (!field.Target.IsAbandoned)
            {
                Complete(field, value);
            }
        }
        catch (Exception exception)
        {
            Fail(field.Target, field.Index, exception);
        }
    }

    private void Complete(FieldContext field, object? value)
    {
        if (value is null && field.HasErrors)
        {
            _completion.CompleteFailed(field.Target, field.Index);
        }
        else
        {
            _completion.Complete(field.Target, field.Index, value, field.ScopedContextData);
        }
    }

    /// <summary>Reports a field's exception, unless a null has already taken the place that the field is in.</summary>
    private void Fail(ObjectNode target, int index, Exception exception)
    {
        if (exception is OperationCanceledException)
        {
            _scope.CancellationToken.ThrowIfCancellationRequested();
        }

        if (!target.IsAbandoned)
        {
            _scope.Errors.Add(exception, target.Fields.Selections[index].Node, target.PathOf(index));
            _completion.CompleteFailed(target, index);
        }
    }
}
