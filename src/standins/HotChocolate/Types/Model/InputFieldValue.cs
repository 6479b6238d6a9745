namespace HotChocolate.Types;

/// <summary>What came for an input field: a value, given by the client or by default, or nothing.</summary>
internal readonly record struct InputFieldValue(object? Value, bool IsSet);
