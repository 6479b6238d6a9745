namespace NatoGraph.Hosting.Requests;

/// <summary>Lets clients send the hash of a query instead of the query (automatic persisted queries, as Apollo has them).</summary>
internal sealed class PersistedQueries(RequestDelegate next, PersistedQueryStore store, ServerSettings settings)
{
    public Task InvokeAsync(HttpContext context) => context.Request.Method switch
    {
        "POST" => PostAsync(context),
        "GET" when PersistedRequest.Of(context.Request.Query) is { } request => AnswerAsync(
            context,
            request,
            query => context.Request.Query = PersistedRequest.With(query, context.Request.Query),
            answered => CacheableAnswer.WriteAsync(answered, next, settings.MaxAge)),
        _ => next(context),
    };

    private async Task PostAsync(HttpContext context)
    {
        var peeked = await RequestBody.PeekAsync(context.Request, settings.MaxRequestBytes, context.RequestAborted).ConfigureAwait(false);
        if (peeked is { } body && PersistedRequest.Of(body) is { } request)
        {
            await AnswerAsync(context, request, query => RequestBody.Replace(context.Request, PersistedRequest.With(query, body)), next).ConfigureAwait(false);
        }
        else
        {
            await next(context).ConfigureAwait(false);
        }
    }

    private Task AnswerAsync(HttpContext context, PersistedRequest request, Action<string> complete, RequestDelegate answer)
    {
        if (request.Persisted.Hash is not { } hash)
        {
            return Refusal.PersistedQueryUnsupported().WriteAsync(context);
        }

        if (!string.IsNullOrEmpty(request.Query))
        {
            return RegisterAsync(context, hash, request.Query, answer);
        }

        if (store.Find(hash) is not { } query)
        {
            return Refusal.PersistedQueryNotFound().WriteAsync(context);
        }

        complete(query);
        return answer(context);
    }

    private Task RegisterAsync(HttpContext context, string hash, string query, RequestDelegate answer)
    {
        if (PersistedQuery.HashOf(query) != hash)
        {
            return Refusal.PersistedQueryMismatch().WriteAsync(context);
        }

        store.Register(hash, query);
        return answer(context);
    }
}
