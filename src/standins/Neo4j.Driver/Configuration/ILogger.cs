namespace Neo4j.Driver;

/// <summary>Takes what the driver has to say.</summary>
public interface ILogger
{
    /// <summary>Something failed.</summary>
    /// <param name="cause">Why; may be null.</param>
    /// <param name="message">What, a composite format string.</param>
    /// <param name="args">What goes into it.</param>
    void Error(Exception? cause, string message, params object?[] args);

    /// <summary>Something went wrong that the driver goes on after.</summary>
    /// <param name="cause">Why; may be null.</param>
    /// <param name="message">What, a composite format string.</param>
    /// <param name="args">What goes into it.</param>
    void Warn(Exception? cause, string message, params object?[] args);

    /// <summary>Something happened.</summary>
    /// <param name="message">What, a composite format string.</param>
    /// <param name="args">What goes into it.</param>
    void Info(string message, params object?[] args);

    /// <summary>Something happened that matters when looking for an error.</summary>
    /// <param name="message">What, a composite format string.</param>
    /// <param name="args">What goes into it.</param>
    void Debug(string message, params object?[] args);

    /// <summary>A message went over the wire.</summary>
    /// <param name="message">What, a composite format string.</param>
    /// <param name="args">What goes into it.</param>
    void Trace(string message, params object?[] args);

    /// <summary>Whether <see cref="Trace"/> is listened to.</summary>
    bool IsTraceEnabled();

    /// <summary>Whether <see cref="Debug"/> is listened to.</summary>
    bool IsDebugEnabled();
}
