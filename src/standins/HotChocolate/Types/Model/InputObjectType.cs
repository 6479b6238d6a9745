namespace HotChocolate.Types;

/// <summary>An input object type (October 2021, 3.10).</summary>
internal sealed class InputObjectType(string name, string? description, Type runtimeType) : NamedType(name, description, runtimeType)
{
    public override TypeKind Kind => TypeKind.InputObject;

    /// <summary>Whether exactly one field must be given (September 2025, 3.10.1).</summary>
    public bool IsOneOf { get; init; }

    public FieldCollection<InputField> Fields { get; private set; } = FieldCollection<InputField>.Empty;

    /// <summary>Makes the C# value from the fields' values, in the order of <see cref="Fields"/>.</summary>
    public Func<InputFieldValue[], object> Create { get; private set; } = static _ => throw new InvalidOperationException("The type is not complete.");

    public void Complete(IEnumerable<InputField> fields, Func<InputFieldValue[], object> create)
    {
        Fields = new FieldCollection<InputField>(fields);
        Create = create;
    }
}
