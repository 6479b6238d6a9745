using Snapshooter.Exceptions;

namespace Snapshooter.Core;

/// <summary>Compares a result with its snapshot, or takes the snapshot when there is none.</summary>
internal static class SnapshotAssert
{
    private const string StrictMode = "SNAPSHOOTER_STRICT_MODE";

    public static void Match(object result, SnapshotFullName name, Func<MatchOptions, MatchOptions>? configure)
    {
        ArgumentNullException.ThrowIfNull(result);
        var options = new MatchOptions();
        configure?.Invoke(options);
        var file = new SnapshotFile(name);
        var actual = SnapshotSerializer.Serialize(result);
        file.RemoveMismatch();
        try
        {
            CompareOrTake(file, actual, options);
        }
        catch (Exception)
        {
            file.SaveMismatch(actual);
            throw;
        }
    }

    private static void CompareOrTake(SnapshotFile file, string actual, MatchOptions options)
    {
        if (file.Read() is { } expected)
        {
            SnapshotComparer.AssertEqual(expected, actual, options);
            return;
        }

        if (IsStrict(Environment.GetEnvironmentVariable(StrictMode)))
        {
            throw new SnapshotNotFoundException($"{StrictMode} is on and this test has no snapshot yet. Take it locally and commit it.");
        }

        file.Save(actual);
    }

    private static bool IsStrict(string? setting) => setting == "on" || (bool.TryParse(setting, out var on) && on);
}
