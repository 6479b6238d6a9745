namespace HotChocolate.Paging;

/// <summary>The errors of paging arguments.</summary>
internal static class PagingErrors
{
    public static GraphQLException NoBoundaries(Path path, string coordinate, string connection) =>
        new(Begin($"You must provide a `first` or `last` value to properly paginate the `{connection}`.", "HC0052", path, coordinate).Build());

    public static GraphQLException TooSmall(int requestedItems, Path path, string coordinate) =>
        new(Begin("The requested number of values per page must be at least 0.", "HC0079", path, coordinate)
            .SetExtension(nameof(requestedItems), requestedItems)
            .Build());

    public static GraphQLException TooLarge(int requestedItems, int maxAllowedItems, Path path, string coordinate) =>
        new(Begin("The maximum allowed items per page were exceeded.", "HC0051", path, coordinate)
            .SetExtension(nameof(requestedItems), requestedItems)
            .SetExtension(nameof(maxAllowedItems), maxAllowedItems)
            .Build());

    private static IErrorBuilder Begin(string message, string code, Path path, string fieldCoordinate) =>
        ErrorBuilder.New().SetMessage(message).SetCode(code).SetPath(path).SetExtension(nameof(fieldCoordinate), fieldCoordinate);
}
