namespace HotChocolate;

/// <summary>A schema cannot be built from what was said about it. The message lists every fault that was found.</summary>
public class SchemaException : Exception
{
    /// <summary>Lists faults.</summary>
    /// <param name="errors">What is wrong, one sentence each.</param>
    internal SchemaException(IReadOnlyList<string> errors)
        : base(Describe(errors)) =>
        Errors = errors;

    internal SchemaException(string error)
        : this([error])
    {
    }

    internal IReadOnlyList<string> Errors { get; }

    private static string Describe(IReadOnlyList<string> errors) =>
        $"The schema has {errors.Count} {(errors.Count == 1 ? "fault" : "faults")}:{Environment.NewLine}{string.Join(Environment.NewLine, errors.Select((error, index) => $"{index + 1}. {error}"))}";
}
