namespace HotChocolate.Types;

/// <summary>A directive that a schema knows (October 2021, 3.13).</summary>
internal sealed class DirectiveType(string name, string? description) : IField
{
    public string Name { get; } = name;

    public string? Description { get; } = description;

    public FieldCollection<InputField> Arguments { get; init; } = FieldCollection<InputField>.Empty;

    /// <summary>Where it may stand, as the specification writes it: <c>FIELD_DEFINITION</c>.</summary>
    public IReadOnlyList<string> Locations { get; init; } = [];

    public bool IsRepeatable { get; init; }

    /// <summary>Whether every implementation has it, so that it is not printed.</summary>
    public bool IsBuiltIn { get; init; }

    string? IField.DeprecationReason => null;

    bool IField.IsDeprecated => false;
}
