using HotChocolate.Language;
using HotChocolate.Validation;
using NatoGraph.GraphQL.Errors;

namespace NatoGraph.GraphQL.Limits;

/// <summary>Refuses documents that select too deep, under too many aliases or too much at once, before anything else is looked at.</summary>
/// <param name="limits">What is too much.</param>
internal sealed class DocumentLimitsRule(QueryLimits limits) : IDocumentValidatorRule
{
    /// <inheritdoc/>
    public ushort Priority => 0;

    /// <inheritdoc/>
    public bool IsCacheable => true;

    /// <inheritdoc/>
    public void Validate(IDocumentValidatorContext context, DocumentNode document)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (var (operation, extent) in DocumentExtents.Of(document))
        {
            if (extent.Depth > limits.Depth)
            {
                context.ReportError(LimitErrors.TooDeep(operation, extent.Depth, limits.Depth));
            }

            if (extent.Aliases > limits.Aliases)
            {
                context.ReportError(LimitErrors.TooManyAliases(operation, extent.Aliases, limits.Aliases));
            }

            if (extent.RootFields > limits.RootFields)
            {
                context.ReportError(LimitErrors.TooManyRootFields(operation, extent.RootFields, limits.RootFields));
            }
        }
    }
}
