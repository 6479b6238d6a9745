using System.Globalization;

namespace Snapshooter;

/// <summary>What a snapshot's name has after the test's name: usually the values of a theory's parameters.</summary>
public class SnapshotNameExtension
{
    private readonly object?[] _parts;

    /// <summary>One part.</summary>
    public SnapshotNameExtension(string snapshotNameExtension) => _parts = [snapshotNameExtension];

    /// <summary>Several parts.</summary>
    public SnapshotNameExtension(params string[] snapshotNameExtensions) => _parts = [.. snapshotNameExtensions];

    /// <summary>Several parts.</summary>
    public SnapshotNameExtension(params object[] snapshotNameExtensions) => _parts = [.. snapshotNameExtensions];

    /// <summary>One part.</summary>
    public static SnapshotNameExtension Create(string snapshotNameExtension) => new(snapshotNameExtension);

    /// <summary>Several parts.</summary>
    public static SnapshotNameExtension Create(params string[] snapshotNameExtensions) => new(snapshotNameExtensions);

    /// <summary>Several parts.</summary>
    public static SnapshotNameExtension Create(params object[] snapshotNameExtensions) => new(snapshotNameExtensions);

    /// <summary>The parts with an underscore before each, such as <c>_otan_2024</c>.</summary>
    public string ToParamsString()
    {
        var joined = string.Join('_', _parts.Select(Print));
        return string.IsNullOrWhiteSpace(joined) ? joined : "_" + joined;
    }

    private static string? Print(object? part) => part switch
    {
        DateTime time => time.ToString("yyyy-MM-ddTHH-mm-ssZ", CultureInfo.InvariantCulture),
        DateTimeOffset time => time.ToString("yyyy-MM-ddTHH-mm-ssZ", CultureInfo.InvariantCulture),
        _ => Convert.ToString(part, CultureInfo.InvariantCulture),
    };
}
