namespace GreenDonut;

/// <summary>A required value was not there.</summary>
/// <param name="message">Which one.</param>
public class KeyNotFoundException(string message) : Exception(message);
