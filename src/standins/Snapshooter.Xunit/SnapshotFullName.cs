namespace Snapshooter;

/// <summary>Where a snapshot is kept.</summary>
/// <param name="filename">The file's name, with its extension.</param>
/// <param name="folderPath">The folder of the test's source file; the snapshot stands in <c>__snapshots__</c> below.</param>
public class SnapshotFullName(string filename, string folderPath)
{
    /// <summary>The file's name, with its extension.</summary>
    public string Filename { get; } = filename;

    /// <summary>The folder of the test's source file.</summary>
    public string FolderPath { get; } = folderPath;
}
