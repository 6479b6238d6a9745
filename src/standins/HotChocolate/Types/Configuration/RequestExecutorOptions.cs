using System.Diagnostics;

namespace HotChocolate.Execution.Options;

/// <summary>How requests are run.</summary>
public class RequestExecutorOptions
{
    private TimeSpan _executionTimeout = TimeSpan.FromSeconds(30);

    /// <summary>How long a request may take; at least 100 milliseconds.</summary>
    public TimeSpan ExecutionTimeout
    {
        get => _executionTimeout;
        set => _executionTimeout = value < TimeSpan.FromMilliseconds(100) ? TimeSpan.FromMilliseconds(100) : value;
    }

    /// <summary>Whether unexpected exceptions are shown to clients; by default only under a debugger.</summary>
    public bool IncludeExceptionDetails { get; set; } = Debugger.IsAttached;

    /// <summary>Whether <c>GET /graphql?sdl</c> gives the schema.</summary>
    public bool EnableSchemaFileSupport { get; set; } = true;
}
