using HotChocolate.Building;
using HotChocolate.Types;
using HotChocolate.Types.Pagination;

namespace HotChocolate.Paging;

/// <summary>The arguments of connections (Relay cursor connections, 4).</summary>
internal static class ConnectionArguments
{
    /// <summary>Adds the paging arguments to those that the resolver declares.</summary>
    public static void AddTo(List<InputField> arguments, PagingOptions options, BuildContext context)
    {
        Add(arguments, "first", "Returns the first _n_ elements from the list.", typeof(int?), context);
        Add(arguments, "after", "Returns the elements in the list that come after the specified cursor.", typeof(string), context);
        if (options.AllowBackwardPagination ?? PagingDefaults.AllowBackwardPagination)
        {
            Add(arguments, "last", "Returns the last _n_ elements from the list.", typeof(int?), context);
            Add(arguments, "before", "Returns the elements in the list that come before the specified cursor.", typeof(string), context);
        }
    }

    private static void Add(List<InputField> arguments, string name, string description, Type runtimeType, BuildContext context)
    {
        if (arguments.Exists(argument => argument.Name == name))
        {
            return;
        }

        var type = context.Types.Input(Nullable.GetUnderlyingType(runtimeType) ?? runtimeType);
        arguments.Add(new InputField(name, description, type) { RuntimeType = runtimeType, Coercer = new CoercerFactory(context).Create(type, runtimeType) });
    }
}
