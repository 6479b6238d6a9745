namespace HotChocolate.Types;

/// <summary>An object or interface type. Types refer to each other, so fields and interfaces are set once all types exist.</summary>
internal abstract class ComplexType(string name, string? description, Type runtimeType) : NamedType(name, description, runtimeType)
{
    public IReadOnlyList<InterfaceType> Interfaces { get; private set; } = [];

    /// <summary>The fields in the order of declaration, <c>__typename</c> not among them.</summary>
    public FieldCollection<OutputField> Fields { get; private set; } = FieldCollection<OutputField>.Empty;

    public bool Implements(InterfaceType type) => Interfaces.Contains(type);

    public void Complete(IEnumerable<OutputField> fields) => Fields = new FieldCollection<OutputField>(fields);

    public void Complete(IEnumerable<InterfaceType> interfaces) => Interfaces = [.. interfaces];
}
