using System.Runtime.ExceptionServices;
using Neo4j.Driver.Bolt;
using Neo4j.Driver.Bolt.Messages;

namespace Neo4j.Driver.Results;

/// <summary>
/// A result. Bytes are taken from the connection when records are asked for and none is left, and a batch is asked for when the one
/// before is used up: what the application does not read, the server keeps.
/// </summary>
internal sealed class ResultCursor(BoltConnection bolt, Query query, long fetchSize, IResultOwner owner) : IResultCursor
{
    private readonly Queue<Record> _records = new();
    private RecordKeys? _keys;
    private Record? _current;
    private long? _queryId;
    private State _state = State.Streaming;
    private bool _atEnd;
    private bool _discarding;
    private bool _consumed;
    private Exception? _exception;
    private SummaryBuilder? _summary;

    private enum State
    {
        /// <summary>A batch has been asked for.</summary>
        Streaming,

        /// <summary>A batch has come, and there are more.</summary>
        Paused,

        /// <summary>All has come, or will never.</summary>
        Ended,

        /// <summary>All has come, and the owner knows.</summary>
        Closed,
    }

    public IRecord Current
    {
        get
        {
            ThrowIfConsumed();
            return _current is null && !_atEnd
                ? throw new InvalidOperationException("There is no current record before FetchAsync is called.")
                : _current!;
        }
    }

    public bool IsOpen => !_consumed;

    /// <inheritdoc cref="SummaryBuilder.Database"/>
    internal string? Database => _summary?.Database;

    /// <summary>Encodes the query, and the request for its first batch right behind.</summary>
    public void Enqueue(TransactionScope? scope)
    {
        bolt.Enqueue(new RunRequest(query, scope), new RunHandler(this));
        bolt.Enqueue(new StreamRequest(Signature.Pull, fetchSize, null), new StreamHandler(this));
        _summary = new SummaryBuilder(query, bolt);
    }

    public async Task<string[]> KeysAsync()
    {
        while (_keys is null && _state < State.Ended)
        {
            await StepAsync(default).ConfigureAwait(false);
        }

        if (_keys is null)
        {
            await CloseAsync().ConfigureAwait(false);
        }

        return _keys is { } keys ? [.. keys.Names] : throw Gone();
    }

    public Task<bool> FetchAsync()
    {
        ThrowIfConsumed();
        return _records.TryDequeue(out _current) ? Task.FromResult(true) : FetchSlowlyAsync(default);
    }

    public async Task<IRecord?> PeekAsync()
    {
        ThrowIfConsumed();
        await FillAsync(default).ConfigureAwait(false);
        return _records.TryPeek(out var next) ? next : null;
    }

    public async Task<IResultSummary> ConsumeAsync()
    {
        _consumed = true;
        _discarding = true;
        _records.Clear();
        await FillAsync(default).ConfigureAwait(false);
        return _summary!.Build();
    }

    public async IAsyncEnumerator<IRecord> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        ThrowIfConsumed();
        while (_records.TryDequeue(out _current) || await FetchSlowlyAsync(cancellationToken).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return _current!;
            ThrowIfConsumed();
        }
    }

    /// <summary>Gives the records up: from now on they are gone.</summary>
    internal void Abandon()
    {
        _consumed = true;
        _records.Clear();
        _state = State.Closed;
    }

    private async Task<bool> FetchSlowlyAsync(CancellationToken cancellationToken)
    {
        await FillAsync(cancellationToken).ConfigureAwait(false);
        _atEnd = !_records.TryDequeue(out _current);
        return !_atEnd;
    }

    /// <summary>Goes on until there is a record, or the end is reached and the owner knows.</summary>
    private async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        while (_records.Count == 0 && _state < State.Ended)
        {
            await StepAsync(cancellationToken).ConfigureAwait(false);
        }

        if (_records.Count == 0)
        {
            await CloseAsync().ConfigureAwait(false);
        }
    }

    private async ValueTask StepAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (_state == State.Paused)
            {
                var request = _discarding
                    ? new StreamRequest(Signature.Discard, FetchSizes.All, _queryId)
                    : new StreamRequest(Signature.Pull, fetchSize, _queryId);
                bolt.Enqueue(request, new StreamHandler(this));
                _state = State.Streaming;
            }

            await bolt.FlushAsync(cancellationToken).ConfigureAwait(false);
            await bolt.ReceiveAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            Fail(e);
        }
    }

    private async ValueTask CloseAsync()
    {
        if (_state != State.Closed)
        {
            _state = State.Closed;
            if (_exception is null)
            {
                await owner.OnEndAsync(this, _summary!.Metadata).ConfigureAwait(false);
            }
            else
            {
                _exception = await owner.OnFailureAsync(this, _exception).ConfigureAwait(false);
            }
        }

        if (_exception is not null)
        {
            ExceptionDispatchInfo.Throw(_exception);
        }
    }

    private void Fail(Exception exception)
    {
        _exception ??= exception;
        _state = State.Ended;
    }

    private Exception WhyIgnored() => owner.WhyIgnored();

    private void ThrowIfConsumed()
    {
        if (_consumed)
        {
            throw Gone();
        }
    }

    private static ResultConsumedException Gone() =>
        new("The records are gone: the result was consumed, or what it came from was closed.");

    private sealed class RunHandler(ResultCursor cursor) : ResponseHandler
    {
        public override void OnSuccess(Dictionary<string, object?> metadata)
        {
            cursor._keys = new RecordKeys([.. metadata.List<string>("fields")]);
            cursor._queryId = metadata.TryGetValue("qid", out var id) && id is long number ? number : null;
            cursor._summary!.AddRun(metadata);
        }

        public override void OnFailure(Exception exception) => cursor.Fail(exception);

        public override void OnIgnored() => cursor.Fail(cursor.WhyIgnored());
    }

    private sealed class StreamHandler(ResultCursor cursor) : ResponseHandler
    {
        public override void OnRecord(object?[] values)
        {
            if (values.Length != cursor._keys?.Names.Length)
            {
                throw new ProtocolException($"A record has {values.Length} values for {cursor._keys?.Names.Length} columns.");
            }

            if (!cursor._discarding)
            {
                cursor._records.Enqueue(new Record(cursor._keys, values));
            }
        }

        public override void OnSuccess(Dictionary<string, object?> metadata)
        {
            if (metadata.TryGetValue("has_more", out var more) && more is true)
            {
                cursor._state = State.Paused;
                return;
            }

            cursor._summary!.AddEnd(metadata);
            cursor._state = State.Ended;
        }

        public override void OnFailure(Exception exception) => cursor.Fail(exception);

        public override void OnIgnored() => cursor.Fail(cursor.WhyIgnored());
    }
}
