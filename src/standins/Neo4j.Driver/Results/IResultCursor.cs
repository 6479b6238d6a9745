namespace Neo4j.Driver;

/// <summary>Goes once through the records of a result. Asks the server for more only as they are read.</summary>
public interface IResultCursor : IAsyncEnumerable<IRecord>
{
    /// <summary>The record that <see cref="FetchAsync"/> went to; null after it gave false.</summary>
    IRecord Current { get; }

    /// <summary>Whether there may be records to read.</summary>
    bool IsOpen { get; }

    /// <summary>The names of the columns.</summary>
    Task<string[]> KeysAsync();

    /// <summary>Lets go of the records not yet read and tells what the query did.</summary>
    Task<IResultSummary> ConsumeAsync();

    /// <summary>The record after the current one without going to it; null at the end.</summary>
    Task<IRecord?> PeekAsync();

    /// <summary>Goes to the next record.</summary>
    /// <returns>False at the end.</returns>
    Task<bool> FetchAsync();
}
