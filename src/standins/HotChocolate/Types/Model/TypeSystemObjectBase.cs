namespace HotChocolate.Types;

/// <summary>What everything in a schema that has a name shares.</summary>
public abstract class TypeSystemObjectBase
{
    private protected TypeSystemObjectBase(string name) => Name = name;

    /// <summary>The GraphQL name.</summary>
    public string Name { get; }

    /// <summary>What it stands for, for readers of the schema.</summary>
    public string? Description { get; protected set; }
}
