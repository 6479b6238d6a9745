using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation;

/// <summary>Finds the types that operations start from (section 3.3.1).</summary>
internal static class RootTypes
{
    /// <summary>Finds the root type of a kind of operation; null where the schema has none.</summary>
    public static ObjectType? RootType(this Schema schema, OperationType operation) => operation switch
    {
        OperationType.Mutation => schema.MutationType,
        OperationType.Subscription => schema.SubscriptionType,
        _ => schema.QueryType,
    };
}
