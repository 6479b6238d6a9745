using NatoGraph.GraphQL.Errors;

namespace NatoGraph.GraphQL.Ingestion;

/// <summary>A field of the input holds what it may not hold.</summary>
/// <param name="message">What is wrong.</param>
/// <param name="name">Where.</param>
public sealed class InvalidInputError(string message, string name) : IUserError
{
    /// <summary>What is wrong, in one English sentence.</summary>
    public string Message => message;

    /// <summary>The field of the input: text.</summary>
    public string Field => name;

    /// <summary>Turns what the validation found into what the client sees.</summary>
    public static InvalidInputError CreateErrorFrom(InvalidInputException exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return new(exception.Message, exception.Field);
    }
}
