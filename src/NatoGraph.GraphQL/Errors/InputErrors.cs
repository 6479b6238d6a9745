using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Time;

namespace NatoGraph.GraphQL.Errors;

/// <summary>What is said to a client whose question cannot be answered as asked.</summary>
internal static class InputErrors
{
    public static SerializationException BadDate(string reason, ScalarType type) =>
        new(Error(ErrorCodes.BadDate, reason), type);

    public static GraphQLException NotADay(Edtf date, string argument) =>
        new(Error(ErrorCodes.BadDate, $"'{argument}' must be a day, such as 2024-10-01; '{date}' is coarser than that."));

    public static GraphQLException BadId(string text, IEnumerable<NodeKind> expected) =>
        new(Error(ErrorCodes.BadId, $"'{text}' is no id of {Listed(expected)}. Use the field 'id', or such as '{Example(expected.First())}'."));

    public static GraphQLException NotFound(string text) =>
        new(Error(ErrorCodes.NotFound, $"Nothing is known under '{text}'."));

    public static GraphQLException BadArgument(string message) => new(Error(ErrorCodes.BadArgument, message));

    private static IError Error(string code, string message) =>
        ErrorBuilder.New().SetMessage(message).SetCode(code).Build();

    private static string Listed(IEnumerable<NodeKind> kinds) =>
        string.Join(", or ", kinds.Select(kind => $"{(kind is NodeKind.Organisation or NodeKind.Event or NodeKind.Article ? "an" : "a")} {kind}"));

    private static string Example(NodeKind kind) => kind switch
    {
        NodeKind.Person => "person/jens-stoltenberg",
        NodeKind.Organisation => "organisation/otan",
        NodeKind.Post => "post/secretaire-general-de-l-otan",
        _ => $"{kind.ToString().ToLowerInvariant()}/its-slug",
    };
}
