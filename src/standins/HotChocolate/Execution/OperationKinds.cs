using HotChocolate.Language;

namespace HotChocolate.Execution;

/// <summary>Which operations a request may run.</summary>
internal static class OperationKinds
{
    public static bool IsAllowed(OperationType operation, GraphQLRequestFlags flags) => flags.HasFlag(operation switch
    {
        OperationType.Query => GraphQLRequestFlags.AllowQuery,
        OperationType.Mutation => GraphQLRequestFlags.AllowMutation,
        _ => GraphQLRequestFlags.AllowSubscription,
    });
}
