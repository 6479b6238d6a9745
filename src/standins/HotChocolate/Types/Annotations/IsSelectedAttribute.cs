namespace HotChocolate.Types;

/// <summary>Marks a <see langword="bool"/> parameter that says whether the client asks for certain fields below this one.</summary>
/// <param name="fieldNames">The GraphQL names; one of them is enough.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public class IsSelectedAttribute(params string[] fieldNames) : Attribute
{
    /// <summary>The fields' GraphQL names.</summary>
    public string[] FieldNames { get; } = fieldNames;
}
