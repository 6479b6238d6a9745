namespace HotChocolate.Types;

/// <summary>The name patterns of the mutation conventions; <c>{MutationName}</c> stands for the field's name in PascalCase.</summary>
public struct MutationConventionOptions : IEquatable<MutationConventionOptions>
{
    /// <summary>The pattern of input types' names; by default <c>{MutationName}Input</c>.</summary>
    public string? InputTypeNamePattern { get; set; }

    /// <summary>The name of the argument; by default <c>input</c>.</summary>
    public string? InputArgumentName { get; set; }

    /// <summary>The pattern of payload types' names; by default <c>{MutationName}Payload</c>.</summary>
    public string? PayloadTypeNamePattern { get; set; }

    /// <summary>The pattern of error unions' names; by default <c>{MutationName}Error</c>.</summary>
    public string? PayloadErrorTypeNamePattern { get; set; }

    /// <summary>The name of the payload's field with the errors; by default <c>errors</c>.</summary>
    public string? PayloadErrorsFieldName { get; set; }

    /// <summary>Whether every mutation follows the conventions; by default yes.</summary>
    public bool? ApplyToAllMutations { get; set; }

    /// <inheritdoc/>
    public readonly bool Equals(MutationConventionOptions other) =>
        (InputTypeNamePattern, InputArgumentName, PayloadTypeNamePattern, PayloadErrorTypeNamePattern, PayloadErrorsFieldName, ApplyToAllMutations)
        == (other.InputTypeNamePattern, other.InputArgumentName, other.PayloadTypeNamePattern, other.PayloadErrorTypeNamePattern, other.PayloadErrorsFieldName, other.ApplyToAllMutations);

    /// <inheritdoc/>
    public override readonly bool Equals(object? obj) => obj is MutationConventionOptions other && Equals(other);

    /// <inheritdoc/>
    public override readonly int GetHashCode() =>
        HashCode.Combine(InputTypeNamePattern, InputArgumentName, PayloadTypeNamePattern, PayloadErrorTypeNamePattern, PayloadErrorsFieldName, ApplyToAllMutations);

    /// <summary>Whether both set the same names.</summary>
    public static bool operator ==(MutationConventionOptions left, MutationConventionOptions right) => left.Equals(right);

    /// <summary>Whether the two differ.</summary>
    public static bool operator !=(MutationConventionOptions left, MutationConventionOptions right) => !left.Equals(right);
}
