namespace HotChocolate.Execution;

/// <summary>What every kind of request carries.</summary>
public interface IExecutionRequest
{
    /// <summary>Values handed to all resolvers of the request.</summary>
    IReadOnlyDictionary<string, object?>? ContextData { get; }

    /// <summary>The services to run with, or null for a scope of the application's own.</summary>
    IServiceProvider? Services { get; }
}
