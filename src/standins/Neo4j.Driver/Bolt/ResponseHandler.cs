namespace Neo4j.Driver.Bolt;

/// <summary>Takes what the server answers to one request: any number of records, then one of the other three.</summary>
internal abstract class ResponseHandler
{
    public abstract void OnSuccess(Dictionary<string, object?> metadata);

    public abstract void OnFailure(Exception exception);

    /// <summary>The request was skipped because an earlier one failed.</summary>
    public abstract void OnIgnored();

    public virtual void OnRecord(object?[] values) => throw new ProtocolException("A record came where none was asked for.");
}
