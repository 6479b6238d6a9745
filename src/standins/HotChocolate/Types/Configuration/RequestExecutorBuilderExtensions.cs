using HotChocolate;
using HotChocolate.Execution.Configuration;
using HotChocolate.Execution.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Says how requests are run.</summary>
public static class RequestExecutorBuilderExtensions
{
    /// <summary>Changes how requests are run.</summary>
    /// <param name="builder">What the schema is collected in.</param>
    /// <param name="configure">Changes the options.</param>
    public static IRequestExecutorBuilder ModifyRequestOptions(this IRequestExecutorBuilder builder, Action<RequestExecutorOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return builder.ConfigureSchema(schema => configure(schema.Requests));
    }

    /// <summary>Changes the limits within which documents are read.</summary>
    /// <param name="builder">What the schema is collected in.</param>
    /// <param name="configure">Changes the limits.</param>
    public static IRequestExecutorBuilder ModifyParserOptions(this IRequestExecutorBuilder builder, Action<RequestParserOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return builder.ConfigureSchema(schema => configure(schema.Parser));
    }

    /// <summary>Rewrites every error before the client sees it.</summary>
    /// <typeparam name="T">What rewrites them; made once, from the services.</typeparam>
    public static IRequestExecutorBuilder AddErrorFilter<T>(this IRequestExecutorBuilder builder)
        where T : class, IErrorFilter
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddSingleton<IErrorFilter, T>();
        return builder;
    }

    /// <summary>Adds a DataLoader, one for each request.</summary>
    /// <typeparam name="T">The DataLoader.</typeparam>
    public static IRequestExecutorBuilder AddDataLoader<T>(this IRequestExecutorBuilder builder)
        where T : class, GreenDonut.IDataLoader
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddDataLoader<T>();
        return builder;
    }
}
