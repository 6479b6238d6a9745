namespace HotChocolate.Types;

/// <summary>Applies the mutation conventions to a field, with names of its own where they are given.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)]
public class UseMutationConventionAttribute : Attribute
{
    /// <summary>The name of the input object type.</summary>
    public string? InputTypeName { get; set; }

    /// <summary>The name of the argument that takes the input.</summary>
    public string? InputArgumentName { get; set; }

    /// <summary>The name of the payload type.</summary>
    public string? PayloadTypeName { get; set; }

    /// <summary>The name of the payload's field with the result.</summary>
    public string? PayloadFieldName { get; set; }

    /// <summary>The name of the union of errors.</summary>
    public string? PayloadErrorTypeName { get; set; }

    /// <summary>The name of the payload's field with the errors.</summary>
    public string? PayloadErrorsFieldName { get; set; }

    /// <summary>Whether the conventions leave this field alone.</summary>
    public bool Disable { get; set; }
}
