using System.Net;

namespace HotChocolate.AspNetCore.Http;

/// <summary>An HTTP request that is answered with an error before any GraphQL is looked at.</summary>
internal sealed class TransportException(string message, string code, HttpStatusCode status) : Exception(message)
{
    public IError Error { get; } = new Error(message, code);

    public HttpStatusCode Status { get; } = status;
}
