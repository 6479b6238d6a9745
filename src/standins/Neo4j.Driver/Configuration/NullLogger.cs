namespace Neo4j.Driver;

internal sealed class NullLogger : ILogger
{
    public static NullLogger Instance { get; } = new();

    public void Error(Exception? cause, string message, params object?[] args) { }

    public void Warn(Exception? cause, string message, params object?[] args) { }

    public void Info(string message, params object?[] args) { }

    public void Debug(string message, params object?[] args) { }

    public void Trace(string message, params object?[] args) { }

    public bool IsTraceEnabled() => false;

    public bool IsDebugEnabled() => false;
}
