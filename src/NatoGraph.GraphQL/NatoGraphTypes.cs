using FluentValidation;
using HotChocolate.Execution.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NatoGraph.GraphQL.Articles;
using NatoGraph.GraphQL.Candidacies;
using NatoGraph.GraphQL.Claims;
using NatoGraph.GraphQL.Contradictions;
using NatoGraph.GraphQL.Dates;
using NatoGraph.GraphQL.Entities;
using NatoGraph.GraphQL.Errors;
using NatoGraph.GraphQL.Events;
using NatoGraph.GraphQL.Facts;
using NatoGraph.GraphQL.Ingestion;
using NatoGraph.GraphQL.Limits;
using NatoGraph.GraphQL.Memberships;
using NatoGraph.GraphQL.Organisations;
using NatoGraph.GraphQL.Paths;
using NatoGraph.GraphQL.People;
using NatoGraph.GraphQL.Posts;
using NatoGraph.GraphQL.Relay;
using NatoGraph.GraphQL.Search;
using NatoGraph.GraphQL.Statistics;
using NatoGraph.GraphQL.Successions;
using NatoGraph.GraphQL.Tenures;
using NatoGraph.GraphQL.Timelines;
using NatoGraph.Ingestion;

namespace NatoGraph.GraphQL;

/// <summary>The schema's one registration, for the program, the tests and the printed schema alike.</summary>
public static class NatoGraphTypes
{
    /// <summary>
    /// Adds everything that the schema has, its limits included, so that the host adds no default security of its own. Left to the host: <see cref="Storage.Reading.IGraphReader"/>,
    /// <see cref="NatoGraph.Ingestion.ArticleIngestor"/> and the senders and receivers of subscriptions' topics as services.
    /// </summary>
    /// <param name="builder">What the schema is collected in.</param>
    /// <param name="limits">What a request may ask for; by default as <see cref="QueryLimits"/> says.</param>
    public static IRequestExecutorBuilder AddNatoGraphTypes(this IRequestExecutorBuilder builder, QueryLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        AddServices(builder.Services);
        return builder
            .AddUnionMembers()
            .AddEntryPoints()
            .AddDataLoaders()
            .AddType<EdtfType>()
            .AddType<EdtfIntervalType>()
            .AddTypeExtension<ClaimRelations>()
            .AddTypeExtension<ClaimPages>()
            .AddTypeExtension<EvidenceClaims>()
            .AddGlobalObjectIdentification()
            .AddErrorInterfaceType<IUserError>()
            .AddMutationConventions(applyToAllMutations: true)
            .AddErrorFilter<GraphErrorFilter>()
            .AddLimits(limits ?? new QueryLimits())
            // No input is one of several; and of a schema that has the directive, Banana Cake Pop asks a field that HotChocolate 15 calls otherwise.
            .ModifyOptions(options => options.EnableOneOf = false);
    }

    private static IRequestExecutorBuilder AddLimits(this IRequestExecutorBuilder builder, QueryLimits limits) => builder
        .AddValidationRule((_, _) => new DocumentLimitsRule(limits))
        .DisableIntrospection(!limits.AllowsIntrospection)
        .AddCostAnalyzer()
        .ModifyParserOptions(options =>
        {
            options.MaxAllowedFields = limits.Fields;
            options.MaxAllowedTokens = limits.Tokens;
        })
        .ModifyRequestOptions(options => options.ExecutionTimeout = limits.Time)
        .ModifyPagingOptions(options =>
        {
            options.DefaultPageSize = QueryLimits.UsualPageSize;
            options.MaxPageSize = limits.PageSize;
            options.IncludeTotalCount = true;
        })
        .ModifyCostOptions(options =>
        {
            options.MaxFieldCost = limits.FieldCost;
            options.MaxTypeCost = limits.TypeCost;
        });

    private static void AddServices(IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<EntityIds>();
        services.TryAddSingleton<LocalCaller>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IIngestionObserver, IngestionAnnouncer>());
        services.TryAddSingleton<IValidator<IngestArticleInput>, IngestArticleValidator>();
    }

    // Unions list their members in the order of registration; without this it would hang on how the schema is walked.
    private static IRequestExecutorBuilder AddUnionMembers(this IRequestExecutorBuilder builder) => builder
        .AddType<PersonNode>()
        .AddType<OrganisationNode>()
        .AddType<PostNode>()
        .AddType<EventNode>()
        .AddType<ArticleNode>()
        .AddType<TenureNode>()
        .AddType<MembershipNode>();

    private static IRequestExecutorBuilder AddEntryPoints(this IRequestExecutorBuilder builder) => builder
        .AddQueryType<Query>()
        .AddTypeExtension<PeopleQueries>()
        .AddTypeExtension<OrganisationQueries>()
        .AddTypeExtension<PostQueries>()
        .AddTypeExtension<EventQueries>()
        .AddTypeExtension<ClaimQueries>()
        .AddTypeExtension<ArticleQueries>()
        .AddTypeExtension<SearchQueries>()
        .AddTypeExtension<SuccessionQueries>()
        .AddTypeExtension<ContradictionQueries>()
        .AddTypeExtension<TimelineQueries>()
        .AddTypeExtension<PathQueries>()
        .AddTypeExtension<StatisticsQueries>()
        .AddMutationType<Mutation>()
        .AddTypeExtension<IngestMutations>()
        .AddSubscriptionType<Subscription>()
        .AddTypeExtension<IngestSubscriptions>();

    private static IRequestExecutorBuilder AddDataLoaders(this IRequestExecutorBuilder builder) => builder
        .AddDataLoader<PersonByIdDataLoader>()
        .AddDataLoader<OrganisationByIdDataLoader>()
        .AddDataLoader<PostByIdDataLoader>()
        .AddDataLoader<EventByIdDataLoader>()
        .AddDataLoader<ClaimByIdDataLoader>()
        .AddDataLoader<ArticleByIdDataLoader>()
        .AddDataLoader<TenureByIdDataLoader>()
        .AddDataLoader<CandidacyByIdDataLoader>()
        .AddDataLoader<MembershipByIdDataLoader>()
        .AddDataLoader<ContradictionByIdDataLoader>()
        .AddDataLoader<EntityByIdDataLoader>()
        .AddDataLoader<FactByIdDataLoader>()
        .AddDataLoader<SuccessionDataLoader>()
        .AddDataLoader<TenuresOfPersonDataLoader>()
        .AddDataLoader<CandidaciesOfPersonDataLoader>()
        .AddDataLoader<MembershipsOfOrganisationDataLoader>()
        .AddDataLoader<ContradictionsOfDataLoader>()
        .AddDataLoader<PostIdsOfOrganisationDataLoader>()
        .AddDataLoader<EventIdsOfEntityDataLoader>()
        .AddDataLoader<FactsOfClaimDataLoader>()
        .AddDataLoader<NeighboursOfDataLoader>()
        .AddDataLoader<ClaimsOfDataLoader>();
}
