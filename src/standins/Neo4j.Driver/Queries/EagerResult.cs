namespace Neo4j.Driver;

/// <summary>What a query gave, all of it.</summary>
/// <typeparam name="T">What it gave.</typeparam>
public sealed class EagerResult<T>
{
    internal EagerResult(T result, IResultSummary summary, string[] keys)
    {
        Result = result;
        Summary = summary;
        Keys = keys;
    }

    /// <summary>The names of the columns.</summary>
    public string[] Keys { get; init; }

    /// <summary>What it gave.</summary>
    public T Result { get; init; }

    /// <summary>What it did.</summary>
    public IResultSummary Summary { get; init; }

    /// <summary>Takes it apart.</summary>
    /// <param name="result">What it gave.</param>
    /// <param name="summary">What it did.</param>
    /// <param name="keys">The names of the columns.</param>
    public void Deconstruct(out T result, out IResultSummary summary, out string[] keys)
    {
        Deconstruct(out result, out summary);
        keys = Keys;
    }

    /// <summary>Takes it apart.</summary>
    /// <param name="result">What it gave.</param>
    /// <param name="summary">What it did.</param>
    public void Deconstruct(out T result, out IResultSummary summary)
    {
        result = Result;
        summary = Summary;
    }
}
