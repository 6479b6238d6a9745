using HotChocolate.Execution.Configuration;
using HotChocolate.Types.Pagination;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Says how connections look.</summary>
public static class PagingRequestExecutorBuilderExtensions
{
    /// <summary>Changes the options of all connections that do not set their own.</summary>
    /// <param name="builder">What the schema is collected in.</param>
    /// <param name="configure">Changes the options.</param>
    public static IRequestExecutorBuilder ModifyPagingOptions(this IRequestExecutorBuilder builder, Action<PagingOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return builder.ConfigureSchema(schema => configure(schema.Paging));
    }
}
