namespace Snapshooter.Exceptions;

/// <summary>A match option names a field that the snapshot cannot have.</summary>
/// <param name="message">Which one, and why.</param>
public class SnapshotFieldException(string message) : SnapshotTestException(message);
