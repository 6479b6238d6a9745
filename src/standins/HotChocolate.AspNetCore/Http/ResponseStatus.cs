using System.Net;
using HotChocolate.Execution;

namespace HotChocolate.AspNetCore.Http;

/// <summary>The status of a response (GraphQL over HTTP, Status Codes).</summary>
internal static class ResponseStatus
{
    public static HttpStatusCode Of(IExecutionResult result, ResponseFormat format)
    {
        if (result.ContextData?.ContainsKey(WellKnownContextData.OperationNotAllowed) == true)
        {
            return HttpStatusCode.MethodNotAllowed;
        }

        if (format != ResponseFormat.ResponseJson)
        {
            return HttpStatusCode.OK;
        }

        if (result.ContextData?.TryGetValue(WellKnownContextData.HttpStatusCode, out var chosen) == true && chosen is HttpStatusCode status)
        {
            return status;
        }

        return result is IOperationResult { IsDataSet: false } ? HttpStatusCode.BadRequest : HttpStatusCode.OK;
    }
}
