namespace Snapshooter.Exceptions;

/// <summary>A snapshot could not be taken or found.</summary>
/// <param name="message">Why.</param>
public class SnapshotTestException(string message) : Exception(message);
