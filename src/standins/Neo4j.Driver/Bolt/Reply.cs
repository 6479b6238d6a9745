namespace Neo4j.Driver.Bolt;

/// <summary>Keeps the answer to a request that gives no records.</summary>
internal sealed class Reply : ResponseHandler
{
    private static readonly Dictionary<string, object?> Nothing = [];

    private Exception? _exception;

    public bool IsComplete { get; private set; }

    public Dictionary<string, object?> Metadata { get; private set; } = Nothing;

    public override void OnSuccess(Dictionary<string, object?> metadata)
    {
        Metadata = metadata;
        IsComplete = true;
    }

    public override void OnFailure(Exception exception)
    {
        _exception = exception;
        IsComplete = true;
    }

    public override void OnIgnored() => OnFailure(new ClientException("The request was ignored because an earlier one failed."));

    public void ThrowIfFailed()
    {
        if (_exception is not null)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(_exception);
        }
    }
}
