namespace NatoGraph.Terminal;

/// <summary>The command line asks for what can't be. The message says what to write instead.</summary>
internal sealed class UsageException(string message) : Exception(message);
