using System.Collections.Concurrent;
using HotChocolate.Configuration;
using HotChocolate.Execution.Documents;
using HotChocolate.Validation;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Execution;

/// <summary>Builds each executor once.</summary>
internal sealed class RequestExecutorResolver(IServiceProvider services, SchemaProvider schemas) : IRequestExecutorResolver
{
    private readonly ConcurrentDictionary<string, Lazy<RequestExecutor>> _executors = new(StringComparer.Ordinal);

    /// <exception cref="SchemaException">The schema cannot be built.</exception>
    public ValueTask<IRequestExecutor> GetRequestExecutorAsync(string? schemaName = default, CancellationToken cancellationToken = default) =>
        new(Get(schemaName ?? SchemaProvider.DefaultName));

    /// <exception cref="SchemaException">The schema cannot be built.</exception>
    public RequestExecutor Get(string schemaName) =>
        _executors.GetOrAdd(schemaName, name => new Lazy<RequestExecutor>(() => Build(name))).Value;

    private RequestExecutor Build(string name)
    {
        var schema = schemas.GetSchema(name);
        var options = schema.Configuration.Requests;
        var errors = new ErrorHandler(services.GetServices<IErrorFilter>(), options);
        var documents = new DocumentCache(schema, DocumentValidator.Create(schema, services));
        return new RequestExecutor(schema, options, errors, documents, services);
    }
}
