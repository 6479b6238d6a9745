namespace NatoGraph.Terminal;

/// <summary>What the program ends with.</summary>
internal static class ExitCode
{
    /// <summary>All that was asked was done.</summary>
    public const int Done = 0;

    /// <summary>Some of the input could not be taken; the rest was.</summary>
    public const int SomeFailed = 1;

    /// <summary>The command's words are wrong.</summary>
    public const int Usage = 2;

    /// <summary>The store can't be used.</summary>
    public const int Store = 3;

    /// <summary>The server can't listen.</summary>
    public const int Listen = 4;

    /// <summary>The user stopped it.</summary>
    public const int Stopped = 130;
}
