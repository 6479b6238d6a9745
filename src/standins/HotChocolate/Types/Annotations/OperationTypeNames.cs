namespace HotChocolate.Types;

/// <summary>The names of the types that operations start from.</summary>
public static class OperationTypeNames
{
    /// <summary>The query type's name.</summary>
    public const string Query = nameof(Query);

    /// <summary>The mutation type's name.</summary>
    public const string Mutation = nameof(Mutation);

    /// <summary>The subscription type's name.</summary>
    public const string Subscription = nameof(Subscription);
}
