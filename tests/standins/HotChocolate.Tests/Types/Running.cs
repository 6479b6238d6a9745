using System.Text.Json.Nodes;
using HotChocolate.Execution;
using HotChocolate.Execution.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Types;

/// <summary>Runs requests against schemas that were built from annotated classes.</summary>
internal sealed class Running(IRequestExecutor executor)
{
    public static async Task<Running> StartAsync(Action<IRequestExecutorBuilder> configure, Action<IServiceCollection>? services = null)
    {
        var collection = new ServiceCollection();
        services?.Invoke(collection);
        configure(collection.AddGraphQL());
        return new Running(await collection.BuildServiceProvider().GetRequiredService<IRequestExecutorResolver>().GetRequestExecutorAsync());
    }

    /// <summary>What comes of a request, be it one response or many.</summary>
    public Task<IExecutionResult> ExecuteAsync(string query) => executor.ExecuteAsync(query);

    /// <inheritdoc cref="ExecuteAsync(string)"/>
    public Task<IExecutionResult> ExecuteAsync(IOperationRequest request) => executor.ExecuteAsync(request);

    public async Task<JsonNode> AskAsync(string query, params (string Name, object? Value)[] variables)
    {
        var values = variables.ToDictionary(variable => variable.Name, variable => variable.Value);
        var result = await executor.ExecuteAsync(query, values);
        return JsonNode.Parse(result.ToJson(withIndentations: false))!;
    }

    /// <summary>The answer to a request with a value for all of its parts, as text.</summary>
    public async Task<string> AskAsync(string query, string stateName, object? state) =>
        (await executor.ExecuteAsync(request => request.SetDocument(query).SetGlobalState(stateName, state))).ToJson(withIndentations: false);

    /// <summary>The data of an answer, which must have no errors.</summary>
    public async Task<string> DataAsync(string query, params (string Name, object? Value)[] variables)
    {
        var answer = await AskAsync(query, variables);
        Assert.Null(answer["errors"]?.ToJsonString());
        return answer["data"]!.ToJsonString();
    }

    /// <summary>The one error of an answer.</summary>
    public async Task<JsonNode> ErrorAsync(string query, params (string Name, object? Value)[] variables) =>
        Assert.Single((JsonArray)(await AskAsync(query, variables))["errors"]!)!;
}
