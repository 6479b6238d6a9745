namespace NatoGraph.Benchmarks;

/// <summary>Runs the very statements of a store straight through its driver, and reads every value of every row.</summary>
public interface IStraightReader
{
    /// <summary>Takes down the statements of a read, with their values.</summary>
    /// <returns>What runs them again.</returns>
    Task<Func<Task>> RecordAsync(Func<Task> read);
}
