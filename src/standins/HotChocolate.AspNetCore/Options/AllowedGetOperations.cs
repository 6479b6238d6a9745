namespace HotChocolate.AspNetCore;

/// <summary>Which operations may come as GET requests.</summary>
[Flags]
public enum AllowedGetOperations
{
    /// <summary>Queries.</summary>
    Query = 1,

    /// <summary>Mutations.</summary>
    Mutation = 2,

    /// <summary>Subscriptions.</summary>
    Subscription = 4,

    /// <summary>Queries and mutations.</summary>
    QueryAndMutation = Query | Mutation,

    /// <summary>All operations.</summary>
    All = Query | Mutation | Subscription,
}
