namespace HotChocolate.Types;

/// <summary>Declares that exactly one field of an input object type must be given (September 2025, 3.10.1).</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class OneOfAttribute : Attribute;
