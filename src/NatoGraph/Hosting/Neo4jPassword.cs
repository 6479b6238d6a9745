using NatoGraph.Storage;

namespace NatoGraph.Hosting;

/// <summary>The password of Neo4j's user, from where others do not see it. It is never printed.</summary>
internal static class Neo4jPassword
{
    public const string Variable = "NATOGRAPH_NEO4J_PASSWORD";

    public const string FileVariable = "NATOGRAPH_NEO4J_PASSWORD_FILE";

    /// <summary>The password; <see langword="null"/> for a server without authentication.</summary>
    /// <exception cref="StoreException">The file that should hold it can't be read.</exception>
    public static string? Read()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } password)
        {
            return password;
        }

        return Environment.GetEnvironmentVariable(FileVariable) is { Length: > 0 } file ? Read(file) : null;
    }

    private static string Read(string file)
    {
        try
        {
            return File.ReadAllText(file).TrimEnd('\r', '\n');
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StoreException(StoreProblem.Unreachable, $"The password can't be read from the file that {FileVariable} names: {e.Message}", e);
        }
    }
}
