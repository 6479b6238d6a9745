using Microsoft.Extensions.Logging;
using NatoGraph.Storage;

namespace NatoGraph.GraphQL.Errors;

/// <summary>
/// Gives every error a code. What the store says may be shown; anything unexpected goes to the log in full and to the client as one
/// plain sentence.
/// </summary>
/// <param name="log">Where unexpected errors are written in full.</param>
public sealed class GraphErrorFilter(ILogger<GraphErrorFilter> log) : IErrorFilter
{
    /// <inheritdoc/>
    public IError OnError(IError error)
    {
        ArgumentNullException.ThrowIfNull(error);
        return error.Exception switch
        {
            null when error.Code is null && IsAboutId(error) => Rewrite(error, ErrorCodes.BadId, error.Message),
            null or GraphQLException => error,
            StoreException store => Rewrite(error, CodeOf(store.Problem), store.Message),
            OperationCanceledException => error,
            _ => Unexpected(error),
        };
    }

    private IError Unexpected(IError error)
    {
        log.LogError(error.Exception, "A query failed at {Path}", error.Path?.ToString());
        return Rewrite(error, ErrorCodes.Internal, "Something went wrong on the server. It has been written to its log.");
    }

    private static IError Rewrite(IError error, string code, string message) =>
        ErrorBuilder.FromError(error).SetCode(code).SetMessage(message).Build();

    private static bool IsAboutId(IError error) =>
        error.Extensions?.ContainsKey("originalValue") == true && error.Message.Contains("ID", StringComparison.Ordinal);

    private static string CodeOf(StoreProblem problem) => problem switch
    {
        StoreProblem.Locked => ErrorCodes.StoreLocked,
        StoreProblem.Damaged => ErrorCodes.StoreDamaged,
        StoreProblem.NewerVersion => ErrorCodes.StoreNewer,
        StoreProblem.NotWritable => ErrorCodes.StoreNotWritable,
        StoreProblem.BadCursor => ErrorCodes.BadCursor,
        _ => ErrorCodes.StoreUnreachable,
    };
}
