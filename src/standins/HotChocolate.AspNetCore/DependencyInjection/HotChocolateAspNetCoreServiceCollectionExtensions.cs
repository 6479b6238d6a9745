using HotChocolate.AspNetCore;
using HotChocolate.AspNetCore.Http;
using HotChocolate.AspNetCore.Serialization;
using HotChocolate.Execution.Configuration;
using HotChocolate.Validation.Options;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Begins a schema that is served over HTTP.</summary>
public static class HotChocolateAspNetCoreServiceCollectionExtensions
{
    /// <summary>Begins a schema that is served over HTTP, or goes on with the one of that name.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="schemaName">The schema's name, where there is more than one.</param>
    /// <param name="maxAllowedRequestSize">How many bytes a request may have.</param>
    /// <param name="disableDefaultSecurity">
    /// Whether to leave out the analysis of costs and, outside of development, the refusal of introspection.
    /// </param>
    public static IRequestExecutorBuilder AddGraphQLServer(
        this IServiceCollection services,
        string? schemaName = default,
        int maxAllowedRequestSize = RequestLimits.DefaultMaxSize,
        bool disableDefaultSecurity = false)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(new RequestLimits(maxAllowedRequestSize));
        services.TryAddSingleton<IHttpRequestInterceptor, DefaultHttpRequestInterceptor>();
        var builder = services.AddGraphQL(schemaName);
        return disableDefaultSecurity ? builder : builder.AddDefaultSecurity();
    }

    /// <summary>Has requests completed by an interceptor of that type.</summary>
    public static IRequestExecutorBuilder AddHttpRequestInterceptor<T>(this IRequestExecutorBuilder builder)
        where T : class, IHttpRequestInterceptor =>
        builder.AddHttpRequestInterceptor(ActivatorUtilities.GetServiceOrCreateInstance<T>);

    /// <summary>Has requests completed by the interceptor that <paramref name="factory"/> makes.</summary>
    public static IRequestExecutorBuilder AddHttpRequestInterceptor<T>(
        this IRequestExecutorBuilder builder, Func<IServiceProvider, T> factory)
        where T : class, IHttpRequestInterceptor
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.Replace(ServiceDescriptor.Singleton<IHttpRequestInterceptor>(factory));
        return builder;
    }

    /// <summary>Has requests completed by a delegate.</summary>
    public static IRequestExecutorBuilder AddHttpRequestInterceptor(
        this IRequestExecutorBuilder builder, HttpRequestInterceptorDelegate interceptor) =>
        builder.AddHttpRequestInterceptor(_ => new DelegateHttpRequestInterceptor(interceptor));

    /// <summary>Says how responses are written.</summary>
    public static IServiceCollection AddHttpResponseFormatter(this IServiceCollection services, HttpResponseFormatterOptions options)
    {
        var isLegacy = options.HttpTransportVersion == HttpTransportVersion.Legacy;
        return services.Replace(ServiceDescriptor.Singleton(new UsualFormat(isLegacy ? ResponseFormat.Json : ResponseFormat.ResponseJson)));
    }

    private static IRequestExecutorBuilder AddDefaultSecurity(this IRequestExecutorBuilder builder)
    {
        builder.Services.AddSingleton(new ValidationStep(builder.Name, static (services, options) =>
            options.DisableIntrospection = services.GetService<IHostEnvironment>()?.IsDevelopment() == false));
        return builder.AddCostAnalyzer();
    }
}
