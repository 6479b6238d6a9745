using System.Runtime.ExceptionServices;

namespace Neo4j.Driver.Bolt;

/// <summary>Keeps the answer to a request that gives no records.</summary>
internal sealed class Reply : ResponseHandler
{
    private static readonly Dictionary<string, object?> Nothing = [];

    /// <summary>Why the request failed; null if it did not, or its answer is not here yet.</summary>
    public Exception? Exception { get; private set; }

    public Dictionary<string, object?> Metadata { get; private set; } = Nothing;

    public override void OnSuccess(Dictionary<string, object?> metadata) => Metadata = metadata;

    public override void OnFailure(Exception exception) => Exception = exception;

    public override void OnIgnored() => OnFailure(new ClientException("The request was ignored because an earlier one failed."));

    public void ThrowIfFailed()
    {
        if (Exception is not null)
        {
            ExceptionDispatchInfo.Throw(Exception);
        }
    }
}
