namespace HotChocolate.Execution;

/// <summary>Gives the executor of a schema, building it at the first call.</summary>
public interface IRequestExecutorResolver
{
    /// <summary>The executor of the schema of that name, or of the default schema.</summary>
    ValueTask<IRequestExecutor> GetRequestExecutorAsync(
        string? schemaName = default,
        CancellationToken cancellationToken = default);
}
