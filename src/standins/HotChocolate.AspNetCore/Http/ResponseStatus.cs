using System.Net;
using HotChocolate.Execution;

namespace HotChocolate.AspNetCore.Http;

/// <summary>The status of a response (GraphQL over HTTP, Status Codes).</summary>
internal static class ResponseStatus
{
    public static HttpStatusCode Of(IOperationResult result, ResponseFormat format)
    {
        if (result.ContextData?.ContainsKey(WellKnownContextData.OperationNotAllowed) == true)
        {
            return HttpStatusCode.MethodNotAllowed;
        }

        if (format == ResponseFormat.Json)
        {
            return HttpStatusCode.OK;
        }

        if (result.ContextData?.TryGetValue(WellKnownContextData.HttpStatusCode, out var chosen) == true && chosen is HttpStatusCode status)
        {
            return status;
        }

        return result.IsDataSet ? HttpStatusCode.OK : HttpStatusCode.BadRequest;
    }
}
