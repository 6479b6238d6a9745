namespace HotChocolate.Cost;

/// <summary>What looking at the cost of a request came to.</summary>
/// <param name="Errors">Why the request is refused; null where it is not.</param>
/// <param name="Extensions">What the response tells of the cost; null where the client did not ask.</param>
/// <param name="IsDryRun">Whether the client asked for the cost alone.</param>
internal readonly record struct CostCheck(IReadOnlyList<IError>? Errors, IReadOnlyDictionary<string, object?>? Extensions, bool IsDryRun);
