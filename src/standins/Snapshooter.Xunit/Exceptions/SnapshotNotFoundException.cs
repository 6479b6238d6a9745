namespace Snapshooter.Exceptions;

/// <summary>Strict mode is on and there is no snapshot to compare with.</summary>
/// <param name="message">Which one.</param>
public class SnapshotNotFoundException(string message) : SnapshotTestException(message);
