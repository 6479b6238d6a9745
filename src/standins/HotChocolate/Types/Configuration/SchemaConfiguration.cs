using HotChocolate.CostAnalysis;
using HotChocolate.Execution.Options;
using HotChocolate.Types;
using HotChocolate.Types.Pagination;

namespace HotChocolate.Configuration;

/// <summary>Everything that was said about a schema before it is built.</summary>
internal sealed class SchemaConfiguration
{
    public Type? QueryType { get; set; }

    public Type? MutationType { get; set; }

    public Type? SubscriptionType { get; set; }

    public bool HasMutation { get; set; }

    public bool HasSubscription { get; set; }

    public List<Type> Types { get; } = [];

    public List<Type> Extensions { get; } = [];

    public Dictionary<Type, Type> RuntimeBindings { get; } = [];

    public bool GlobalObjectIdentification { get; set; }

    public MutationConventionOptions? MutationConventions { get; set; }

    /// <summary>The interface that all errors of mutations implement; <see langword="null"/> for one with a message.</summary>
    public Type? ErrorInterface { get; set; }

    public RequestExecutorOptions Requests { get; } = new();

    public RequestParserOptions Parser { get; } = new();

    public SchemaOptions Options { get; } = new();

    public PagingOptions Paging { get; } = new();

    public bool CostAnalyzer { get; set; }

    public CostOptions Cost { get; } = new();
}
