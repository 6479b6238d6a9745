namespace Snapshooter.Xunit;

/// <summary>The members of <see cref="Snapshot"/> as extensions of the result.</summary>
public static class SnapshotExtension
{
    /// <inheritdoc cref="Snapshot.Match(object, Func{MatchOptions, MatchOptions})"/>
    public static void MatchSnapshot(this object currentResult, Func<MatchOptions, MatchOptions>? matchOptions = null) =>
        Snapshot.Match(currentResult, matchOptions);

    /// <inheritdoc cref="Snapshot.Match(object, SnapshotNameExtension, Func{MatchOptions, MatchOptions})"/>
    public static void MatchSnapshot(
        this object currentResult,
        SnapshotNameExtension snapshotNameExtension,
        Func<MatchOptions, MatchOptions>? matchOptions = null) =>
        Snapshot.Match(currentResult, snapshotNameExtension, matchOptions);

    /// <inheritdoc cref="Snapshot.Match(object, string, Func{MatchOptions, MatchOptions})"/>
    public static void MatchSnapshot(
        this object currentResult, string snapshotName, Func<MatchOptions, MatchOptions>? matchOptions = null) =>
        Snapshot.Match(currentResult, snapshotName, matchOptions);

    /// <inheritdoc cref="Snapshot.Match(object, string, SnapshotNameExtension, Func{MatchOptions, MatchOptions})"/>
    public static void MatchSnapshot(
        this object currentResult,
        string snapshotName,
        SnapshotNameExtension snapshotNameExtension,
        Func<MatchOptions, MatchOptions>? matchOptions = null) =>
        Snapshot.Match(currentResult, snapshotName, snapshotNameExtension, matchOptions);

    /// <inheritdoc cref="Snapshot.Match(object, SnapshotFullName, Func{MatchOptions, MatchOptions})"/>
    public static void MatchSnapshot(
        this object currentResult,
        SnapshotFullName snapshotFullName,
        Func<MatchOptions, MatchOptions>? matchOptions = null) =>
        Snapshot.Match(currentResult, snapshotFullName, matchOptions);
}
