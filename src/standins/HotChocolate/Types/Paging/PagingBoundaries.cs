using HotChocolate.Building;
using HotChocolate.Resolvers;
using HotChocolate.Types.Pagination;

namespace HotChocolate.Paging;

/// <summary>Refuses pages that are too large, negative, or without the size that is required.</summary>
internal static class PagingBoundaries
{
    public static CompiledResolver Guard(CompiledResolver resolver, PagingOptions options, string coordinate, Func<string> connection)
    {
        var backward = options.AllowBackwardPagination ?? PagingDefaults.AllowBackwardPagination;
        var max = options.MaxPageSize ?? PagingDefaults.MaxPageSize;
        var required = options.RequirePagingBoundaries ?? PagingDefaults.RequirePagingBoundaries;
        return resolver.After(context =>
        {
            var first = context.ArgumentValue<int?>("first");
            var last = backward ? context.ArgumentValue<int?>("last") : null;
            if (required && first is null && last is null)
            {
                throw PagingErrors.NoBoundaries(context.Path, coordinate, connection());
            }

            Check(first, max, context, coordinate);
            Check(last, max, context, coordinate);
        });
    }

    private static void Check(int? size, int max, IResolverContext context, string coordinate)
    {
        if (size < 0)
        {
            throw PagingErrors.TooSmall(size.Value, context.Path, coordinate);
        }

        if (size > max)
        {
            throw PagingErrors.TooLarge(size.Value, max, context.Path, coordinate);
        }
    }
}
