namespace NatoGraph.GraphQL.Errors;

/// <summary>Something that the caller can put right.</summary>
[InterfaceType("Error")]
public interface IUserError
{
    /// <summary>What is wrong, in one English sentence.</summary>
    string Message { get; }
}
