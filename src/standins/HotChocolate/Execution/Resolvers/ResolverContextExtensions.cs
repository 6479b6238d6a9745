using HotChocolate.Resolvers;

namespace HotChocolate;

/// <summary>Questions that resolvers ask.</summary>
public static class ResolverContextExtensions
{
    /// <summary>Whether the client asks for a field below the one being resolved, fragments included.</summary>
    /// <param name="context">The field being resolved.</param>
    /// <param name="fieldName">The GraphQL name of the field below.</param>
    public static bool IsSelected(this IResolverContext context, string fieldName)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentException.ThrowIfNullOrWhiteSpace(fieldName);
        return context.Selects(fieldName);
    }
}
