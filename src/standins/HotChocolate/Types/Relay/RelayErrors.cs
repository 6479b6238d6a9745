namespace HotChocolate.Types.Relay;

/// <summary>The errors of Relay ids and nodes.</summary>
internal static class RelayErrors
{
    public static GraphQLException WrongType(string actual, string expected) =>
        new(ErrorBuilder.New().SetMessage($"The node id type name `{actual}` does not match the expected type name `{expected}`.").Build());

    public static IError NoResolver(string typeName, Path path) =>
        ErrorBuilder.New().SetMessage($"There is no node resolver registered for type `{typeName}`.").SetPath(path).Build();

    public static IEnumerable<IError> FetchFailed(Exception exception, Path path) => exception is GraphQLException known
        ? known.Errors.Select(error => ErrorBuilder.FromError(error).SetPath(path).Build())
        : [ErrorBuilder.New().SetMessage("Unexpected Execution Error").SetException(exception).SetPath(path).Build()];

    public static IError TooManyNodes(int allowed, int asked, Path path) =>
        ErrorBuilder.New()
            .SetMessage($"The maximum number of nodes that can be fetched at once is {allowed}. This selection tried to fetch {asked} nodes that exceeded the maximum allowed amount.")
            .SetPath(path)
            .SetCode("HC0076")
            .Build();
}
