using System.Text;

namespace Snapshooter.Core;

/// <summary>A snapshot on disk and, beside it, what a test gave instead.</summary>
internal sealed class SnapshotFile(SnapshotFullName name)
{
    private const string SnapshotFolder = "__snapshots__";
    private const string MismatchFolder = "__mismatch__";

    private string Folder => System.IO.Path.Combine(name.FolderPath, SnapshotFolder);

    private string SnapshotPath => System.IO.Path.Combine(Folder, name.Filename);

    private string MismatchPath => System.IO.Path.Combine(Folder, MismatchFolder, name.Filename);

    public string? Read() => File.Exists(SnapshotPath) ? File.ReadAllText(SnapshotPath, Encoding.UTF8) : null;

    public void Save(string text) => Write(SnapshotPath, text);

    public void SaveMismatch(string text) => Write(MismatchPath, text);

    /// <summary>Removes what an earlier run left, and the folder once it is empty.</summary>
    public void RemoveMismatch()
    {
        var folder = System.IO.Path.GetDirectoryName(MismatchPath)!;
        if (File.Exists(MismatchPath))
        {
            File.Delete(MismatchPath);
        }

        if (Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
        {
            Directory.Delete(folder);
        }
    }

    private static void Write(string path, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text, Encoding.UTF8);
    }
}
