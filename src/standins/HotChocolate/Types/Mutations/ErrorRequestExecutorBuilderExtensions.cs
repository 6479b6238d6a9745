using HotChocolate.Execution.Configuration;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Says how errors of mutations look.</summary>
public static class ErrorRequestExecutorBuilderExtensions
{
    /// <summary>Makes an interface the one that all errors of mutations implement.</summary>
    /// <typeparam name="T">The interface; each error class implements it.</typeparam>
    public static IRequestExecutorBuilder AddErrorInterfaceType<T>(this IRequestExecutorBuilder builder) =>
        builder.AddErrorInterfaceType(typeof(T));

    /// <inheritdoc cref="AddErrorInterfaceType{T}"/>
    /// <param name="builder">What the schema is collected in.</param>
    /// <param name="type">The interface; each error class implements it.</param>
    public static IRequestExecutorBuilder AddErrorInterfaceType(this IRequestExecutorBuilder builder, Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return builder.ConfigureSchema(schema => schema.ErrorInterface = type);
    }
}
