namespace HotChocolate.Types;

/// <summary>Marks a <see langword="bool"/> parameter that says whether the client asks for certain fields below this one.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public class IsSelectedAttribute : Attribute
{
    /// <summary>Asks about one field.</summary>
    /// <param name="fieldName">Its GraphQL name.</param>
    public IsSelectedAttribute(string fieldName) => FieldNames = [fieldName];

    /// <summary>Asks about several fields.</summary>
    /// <param name="fieldNames">Their GraphQL names; one of them is enough.</param>
    public IsSelectedAttribute(params string[] fieldNames) => FieldNames = fieldNames;

    /// <summary>The fields' GraphQL names.</summary>
    public string[] FieldNames { get; }
}
