using HotChocolate.Building;
using HotChocolate.Resolvers;
using HotChocolate.Types.Pagination;

namespace HotChocolate.Paging;

/// <summary>Refuses pages that are too large, negative, or without the size that is required.</summary>
internal static class PagingBoundaries
{
    public static FieldResolverDelegate Guard(CompiledResolver resolver, PagingOptions options, string coordinate, Func<string> connection)
    {
        var next = resolver.ToResolver().Invoke();
        var backward = options.AllowBackwardPagination ?? PagingDefaults.AllowBackwardPagination;
        var max = options.MaxPageSize ?? PagingDefaults.MaxPageSize;
        var required = options.RequirePagingBoundaries ?? PagingDefaults.RequirePagingBoundaries;
        return context =>
        {
            var first = context.ArgumentValue<int?>("first");
            var last = backward ? context.ArgumentValue<int?>("last") : null;
            if (required && first is null && last is null)
            {
                throw PagingErrors.NoBoundaries(context.Path, coordinate, connection());
            }

            Check(first, max, context.Path, coordinate);
            Check(last, max, context.Path, coordinate);
            return next(context);
        };
    }

    private static void Check(int? size, int max, Path path, string coordinate)
    {
        if (size < 0)
        {
            throw PagingErrors.TooSmall(size.Value, path, coordinate);
        }

        if (size > max)
        {
            throw PagingErrors.TooLarge(size.Value, max, path, coordinate);
        }
    }
}
