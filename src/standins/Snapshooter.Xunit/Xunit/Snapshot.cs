using Snapshooter.Core;

namespace Snapshooter.Xunit;

/// <summary>Compares results of a test with what was recorded in files.</summary>
/// <remarks>
/// A result without a file is recorded, unless <c>SNAPSHOOTER_STRICT_MODE</c> is <c>on</c> or <c>true</c>. A result that differs
/// is left in <c>__mismatch__</c> for a look.
/// </remarks>
public static class Snapshot
{
    private const string Extension = ".snap";
    private static readonly AsyncLocal<SnapshotFullName?> PresetName = new();

    /// <summary>Compares with the snapshot named after the test, <c>Class.Method.snap</c>.</summary>
    public static void Match(object currentResult, Func<MatchOptions, MatchOptions>? matchOptions = null) =>
        Match(currentResult, FullName(), matchOptions);

    /// <summary>Compares with the snapshot named after the test and some parameters, <c>Class.Method_a_b.snap</c>.</summary>
    public static void Match(
        object currentResult,
        SnapshotNameExtension snapshotNameExtension,
        Func<MatchOptions, MatchOptions>? matchOptions = null) =>
        Match(currentResult, FullName(snapshotNameExtension), matchOptions);

    /// <summary>Compares with the snapshot of that name.</summary>
    public static void Match(
        object currentResult, string snapshotName, Func<MatchOptions, MatchOptions>? matchOptions = null) =>
        Match(currentResult, FullName(snapshotName), matchOptions);

    /// <summary>Compares with the snapshot of that name and some parameters.</summary>
    public static void Match(
        object currentResult,
        string snapshotName,
        SnapshotNameExtension snapshotNameExtension,
        Func<MatchOptions, MatchOptions>? matchOptions = null) =>
        Match(currentResult, FullName(snapshotName, snapshotNameExtension), matchOptions);

    /// <summary>Compares with the snapshot in that place.</summary>
    public static void Match(
        object currentResult,
        SnapshotFullName snapshotFullName,
        Func<MatchOptions, MatchOptions>? matchOptions = null)
    {
        try
        {
            SnapshotAssert.Match(currentResult, snapshotFullName, matchOptions);
        }
        finally
        {
            PresetName.Value = null;
        }
    }

    /// <summary>The place of the snapshot named after the test; the next match uses it.</summary>
    public static SnapshotFullName FullName() => Resolve(null, null);

    /// <summary>The place of the snapshot of that name; the next match uses it.</summary>
    public static SnapshotFullName FullName(string snapshotName) => Resolve(snapshotName, null);

    /// <summary>The place of the snapshot named after the test and some parameters; the next match uses it.</summary>
    public static SnapshotFullName FullName(SnapshotNameExtension snapshotNameExtension) =>
        Resolve(null, snapshotNameExtension);

    /// <summary>The place of the snapshot of that name and some parameters; the next match uses it.</summary>
    public static SnapshotFullName FullName(string snapshotName, SnapshotNameExtension snapshotNameExtension) =>
        Resolve(snapshotName, snapshotNameExtension);

    private static SnapshotFullName Resolve(string? name, SnapshotNameExtension? extension) =>
        PresetName.Value ??= FromTest(name, extension);

    private static SnapshotFullName FromTest(string? name, SnapshotNameExtension? extension)
    {
        var test = TestMethodFinder.Find();
        var file = (string.IsNullOrWhiteSpace(name) ? test.Filename : name) + extension?.ToParamsString();
        return new SnapshotFullName(file.EndsWith(Extension, StringComparison.Ordinal) ? file : file + Extension, test.FolderPath);
    }
}
