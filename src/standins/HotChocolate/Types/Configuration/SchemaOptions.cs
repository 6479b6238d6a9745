namespace HotChocolate;

/// <summary>How a schema is derived from C# types.</summary>
public class SchemaOptions
{
    /// <summary>Whether XML documentation files give descriptions.</summary>
    public bool UseXmlDocumentation { get; set; } = true;

    /// <summary>Whether fields are printed by name rather than in the order of declaration.</summary>
    public bool SortFieldsByName { get; set; }

    /// <summary>Whether interface types lose the <c>I</c> of their C# names.</summary>
    public bool StripLeadingIFromInterface { get; set; }

    /// <summary>Whether each node type must say how it is fetched.</summary>
    public bool EnsureAllNodesCanBeResolved { get; set; } = true;

    /// <summary>Whether <c>[OneOf]</c> has an effect. The type of types has <c>isOneOf</c> in any case, as the September 2025 text has it.</summary>
    public bool EnableOneOf { get; set; } = true;

    /// <summary>How many ids <c>nodes</c> takes.</summary>
    public int MaxAllowedNodeBatchSize { get; set; } = 50;
}
