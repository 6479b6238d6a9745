namespace HotChocolate.Mutations;

/// <summary>What a payload is read from: a result, or the errors that took its place.</summary>
internal sealed record MutationOutcome(object? Result, IReadOnlyList<object>? Errors);
