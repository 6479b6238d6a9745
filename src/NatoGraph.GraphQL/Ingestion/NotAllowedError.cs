using NatoGraph.GraphQL.Errors;

namespace NatoGraph.GraphQL.Ingestion;

/// <summary>The caller may not do what was asked.</summary>
/// <param name="message">Why.</param>
public sealed class NotAllowedError(string message) : IUserError
{
    /// <summary>Why, in one English sentence.</summary>
    public string Message => message;

    /// <summary>Turns the refusal into what the client sees.</summary>
    public static NotAllowedError CreateErrorFrom(NotAllowedException exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return new(exception.Message);
    }
}
