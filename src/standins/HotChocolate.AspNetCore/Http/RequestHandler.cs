using System.Net;
using HotChocolate.Execution;
using HotChocolate.Language;
using Microsoft.AspNetCore.Http;

namespace HotChocolate.AspNetCore.Http;

/// <summary>Runs the GraphQL request that an HTTP request holds (GraphQL over HTTP, Request and Response).</summary>
internal sealed class RequestHandler(
    IRequestExecutorResolver executors, string schemaName, IHttpRequestInterceptor interceptor, RequestLimits limits, ResponseFormat usual, TimeProvider time)
{
    private const string Preflight = "GraphQL-Preflight";

    public async Task HandleAsync(HttpContext context, GraphQLServerOptions options)
    {
        var formats = AcceptedFormats.ResponseJson;
        try
        {
            formats = AcceptedFormats.Negotiate(context.Request.Headers.Accept, usual);
            await AnswerAsync(context, options, formats).ConfigureAwait(false);
        }
        catch (TransportException exception)
        {
            await RefuseAsync(context, exception, formats).ConfigureAwait(false);
        }
        catch (BadHttpRequestException exception)
        {
            var isTooLarge = exception.StatusCode == StatusCodes.Status413PayloadTooLarge;
            await RefuseAsync(context, isTooLarge ? TransportErrors.TooLarge() : TransportErrors.Invalid(exception.Message), formats).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody is there to be answered.
            context.Abort();
        }
    }

    /// <remarks>An HTTP request that holds no GraphQL request is answered as such, even where the client waits for events.</remarks>
    private Task RefuseAsync(HttpContext context, TransportException exception, AcceptedFormats formats)
    {
        var format = formats.Single == ResponseFormat.EventStream ? ResponseFormat.ResponseJson : formats.Single;
        return ResponseWriter.WriteAsync(context, OperationResult.Failed([exception.Error]), format, exception.Status, time);
    }

    private async Task AnswerAsync(HttpContext context, GraphQLServerOptions options, AcceptedFormats formats)
    {
        var executor = (RequestExecutor)await executors.GetRequestExecutorAsync(schemaName, context.RequestAborted).ConfigureAwait(false);
        if (HttpMethods.IsPost(context.Request.Method))
        {
            RequestBody.RequireJson(context.Request);
            var body = await RequestBody.ReadAsync(context.Request, limits.MaxSize, context.RequestAborted).ConfigureAwait(false);
            var plain = PlainRequest.TryRead(body);
            using var json = plain is null ? RequestParameters.Parse(body) : null;
            var parameters = plain ?? RequestParameters.FromJson(json!.RootElement);
            await RunAsync(context, executor, parameters, formats.Flags, formats.Single).ConfigureAwait(false);
        }
        else if (HttpMethods.IsGet(context.Request.Method) && options.EnableGetRequests)
        {
            RequirePreflight(context.Request, options);
            var parameters = RequestParameters.FromQuery(context.Request.Query);
            await RunAsync(context, executor, parameters, Flags(options.AllowedGetOperations) & formats.Flags, formats.Single).ConfigureAwait(false);
        }
        else
        {
            context.Response.Headers.Allow = options.EnableGetRequests ? "GET, POST" : "POST";
            throw TransportErrors.MethodUnknown();
        }
    }

    private async Task RunAsync(
        HttpContext context, RequestExecutor executor, RequestParameters parameters, GraphQLRequestFlags flags, ResponseFormat format)
    {
        var (result, status) = await ExecuteAsync(context, executor, parameters, flags).ConfigureAwait(false);
        await using (result.ConfigureAwait(false))
        {
            if (status == HttpStatusCode.OK)
            {
                status = ResponseStatus.Of(result, format);
            }

            if (status == HttpStatusCode.MethodNotAllowed)
            {
                context.Response.Headers.Allow = "POST";
            }

            await ResponseWriter.WriteAsync(context, result, format, status, time).ConfigureAwait(false);
        }
    }

    private async ValueTask<(IExecutionResult Result, HttpStatusCode Status)> ExecuteAsync(
        HttpContext context, RequestExecutor executor, RequestParameters parameters, GraphQLRequestFlags flags)
    {
        try
        {
            var request = OperationRequestBuilder.New()
                .SetDocument(executor.Documents.Prepare(parameters.Query))
                .SetOperationName(parameters.OperationName)
                .SetVariableValues(parameters.Variables)
                .SetExtensions(parameters.Extensions)
                .SetFlags(flags);
            await interceptor.OnCreateAsync(context, executor, request, context.RequestAborted).ConfigureAwait(false);
            var result = await executor.ExecuteAsync(request.Build(), context.RequestAborted).ConfigureAwait(false);
            return (result, HttpStatusCode.OK);
        }
        catch (SyntaxException exception)
        {
            return (Failed(executor, [ExecutionErrors.SyntaxError(exception, ErrorCodes.Server.SyntaxError)]), HttpStatusCode.OK);
        }
        catch (GraphQLException exception)
        {
            return (Failed(executor, exception.Errors), HttpStatusCode.OK);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return (Failed(executor, [executor.Errors.CreateUnexpectedError(exception).Build()]), HttpStatusCode.InternalServerError);
        }
    }

    private static OperationResult Failed(RequestExecutor executor, IReadOnlyList<IError> errors) =>
        OperationResult.Failed([.. errors.Select(executor.Errors.Handle)]);

    private static void RequirePreflight(HttpRequest request, GraphQLServerOptions options)
    {
        if (options.EnforceGetRequestsPreflightHeader && !request.Headers.ContainsKey(Preflight) && request.ContentType != "application/json")
        {
            throw TransportErrors.PreflightMissing();
        }
    }

    private static GraphQLRequestFlags Flags(AllowedGetOperations allowed) =>
        (allowed.HasFlag(AllowedGetOperations.Query) ? GraphQLRequestFlags.AllowQuery : GraphQLRequestFlags.None)
        | (allowed.HasFlag(AllowedGetOperations.Mutation) ? GraphQLRequestFlags.AllowMutation : GraphQLRequestFlags.None)
        | (allowed.HasFlag(AllowedGetOperations.Subscription) ? GraphQLRequestFlags.AllowSubscription : GraphQLRequestFlags.None);
}
