namespace NatoGraph.Storage.Sqlite;

/// <summary>How a <see cref="SqliteGraphStore"/> uses its file.</summary>
public sealed record SqliteStoreOptions
{
    /// <summary>How long to wait for another program that holds the file before giving up as <see cref="StoreProblem.Locked"/>. Default 5 s.</summary>
    public TimeSpan BusyTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How many reads run side by side; more wait. Default 16.</summary>
    public int MaxReaders { get; init; } = 16;

    /// <summary>Whether to refuse to make a file where there is none.</summary>
    public bool MustExist { get; init; }
}
