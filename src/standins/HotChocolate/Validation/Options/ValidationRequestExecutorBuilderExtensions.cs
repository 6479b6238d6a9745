using HotChocolate.Execution.Configuration;
using HotChocolate.Validation;
using HotChocolate.Validation.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Says what the validation of documents allows.</summary>
public static class ValidationRequestExecutorBuilderExtensions
{
    /// <summary>Refuses operations that nest fields deeper than a number of levels.</summary>
    /// <param name="builder">What the schema is collected in.</param>
    /// <param name="maxAllowedExecutionDepth">How many levels are allowed.</param>
    /// <param name="skipIntrospectionFields">Whether introspection fields do not count.</param>
    /// <param name="allowRequestOverrides">Whether a request may bring its own number.</param>
    /// <param name="isEnabled">Whether the limit is in force; always, where null.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="NotSupportedException">Requests are to bring their own number.</exception>
    public static IRequestExecutorBuilder AddMaxExecutionDepthRule(
        this IRequestExecutorBuilder builder,
        int maxAllowedExecutionDepth,
        bool skipIntrospectionFields = false,
        bool allowRequestOverrides = false,
        Func<IServiceProvider, ValidationOptions, bool>? isEnabled = null)
    {
        if (allowRequestOverrides)
        {
            throw new NotSupportedException("The limit is the same for all requests.");
        }

        return builder.ConfigureValidation((services, options) =>
        {
            if (isEnabled is null || isEnabled(services, options))
            {
                options.MaxAllowedExecutionDepth = maxAllowedExecutionDepth;
                options.SkipIntrospectionFields = skipIntrospectionFields;
            }
        });
    }

    /// <summary>Refuses <c>__schema</c> and <c>__type</c>, or allows them again.</summary>
    /// <param name="builder">What the schema is collected in.</param>
    /// <param name="disable">Whether they are refused.</param>
    /// <returns>The same builder.</returns>
    public static IRequestExecutorBuilder DisableIntrospection(this IRequestExecutorBuilder builder, bool disable = true)
        => builder.ConfigureValidation((_, options) => options.DisableIntrospection = disable);

    /// <summary>Says after how many errors the validation of a document stops.</summary>
    /// <param name="builder">What the schema is collected in.</param>
    /// <param name="maxAllowedValidationErrors">The number of errors, at least one.</param>
    /// <returns>The same builder.</returns>
    public static IRequestExecutorBuilder SetMaxAllowedValidationErrors(this IRequestExecutorBuilder builder, int maxAllowedValidationErrors)
        => builder.ConfigureValidation((_, options) => options.MaxAllowedErrors = maxAllowedValidationErrors);

    /// <summary>Adds a rule of the application's own.</summary>
    /// <typeparam name="T">The rule; one object serves all documents.</typeparam>
    /// <param name="builder">What the schema is collected in.</param>
    /// <param name="factory">Makes the rule.</param>
    /// <returns>The same builder.</returns>
    public static IRequestExecutorBuilder AddValidationRule<T>(this IRequestExecutorBuilder builder, Func<IServiceProvider, ValidationOptions, T> factory)
        where T : class, IDocumentValidatorRule
    {
        ArgumentNullException.ThrowIfNull(factory);
        return builder.ConfigureValidation((services, options) => options.Rules.Add(factory(services, options)));
    }

    private static IRequestExecutorBuilder ConfigureValidation(this IRequestExecutorBuilder builder, Action<IServiceProvider, ValidationOptions> apply)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddSingleton(new ValidationStep(builder.Name, apply));
        return builder;
    }
}
