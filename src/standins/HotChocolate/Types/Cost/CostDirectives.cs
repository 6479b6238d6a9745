using System.Globalization;
using System.Reflection;
using HotChocolate.Configuration;
using HotChocolate.CostAnalysis.Types;
using HotChocolate.Language;
using HotChocolate.Types.Pagination;

namespace HotChocolate.Cost;

/// <summary>The directives <c>@cost</c> and <c>@listSize</c> (IBM cost directives specification) from annotations and conventions.</summary>
internal static class CostDirectives
{
    public const string CostName = "cost";
    public const string ListSizeName = "listSize";
    public const string AssumedSize = "assumedSize";
    public const string SlicingArguments = "slicingArguments";
    public const string SliceByDefault = "slicingArgumentDefaultValue";
    public const string SizedFields = "sizedFields";
    public const string RequiresOne = "requireOneSlicingArgument";

    /// <summary>What is annotated on a type, argument or input field.</summary>
    public static DirectiveNode[] Of(ICustomAttributeProvider element) =>
        element.GetCustomAttributes(typeof(CostAttribute), inherit: false) is [CostAttribute cost, ..] ? [Weigh(cost.Weight)] : [];

    /// <summary>What a field that calls a resolver costs by convention.</summary>
    public static DirectiveNode[] ForResolver(SchemaConfiguration configuration) =>
        configuration is { CostAnalyzer: true, Cost: { ApplyCostDefaults: true, DefaultResolverCost: { } weight } } ? [Weigh(weight)] : [];

    /// <summary>What is annotated on a field, else what it costs by convention.</summary>
    /// <param name="member">The field's member.</param>
    /// <param name="paging">How the field pages, where it is a connection.</param>
    /// <param name="configuration">The conventions.</param>
    /// <param name="costs">Whether the field does more than read its parent.</param>
    public static DirectiveNode[] Of(MemberInfo member, PagingOptions? paging, SchemaConfiguration configuration, bool costs)
    {
        var cost = Of(member);
        var size = member.GetCustomAttribute<ListSizeAttribute>() is { } given ? [Size(given)] : SizeOf(paging, configuration);
        return [.. cost, .. size, .. cost.Length == 0 && costs ? ForResolver(configuration) : []];
    }

    private static DirectiveNode[] SizeOf(PagingOptions? paging, SchemaConfiguration configuration)
    {
        if (paging is null || configuration is not { CostAnalyzer: true, Cost.ApplyCostDefaults: true })
        {
            return [];
        }

        var size = new ListSizeAttribute
        {
            AssumedSize = paging.MaxPageSize ?? PagingDefaults.MaxPageSize,
            SlicingArguments = paging.AllowBackwardPagination ?? PagingDefaults.AllowBackwardPagination ? ["first", "last"] : ["first"],
            SizedFields = ["edges", "nodes"],
            RequireOneSlicingArgument = paging.RequirePagingBoundaries ?? false,
        };
        return [Size(size, configuration.Cost.ApplySlicingArgumentDefaultValue ? paging.DefaultPageSize ?? PagingDefaults.DefaultPageSize : null)];
    }

    private static DirectiveNode Weigh(double weight) => new(CostName, new ArgumentNode("weight", weight.ToString(CultureInfo.InvariantCulture)));

    private static DirectiveNode Size(ListSizeAttribute size, int? sliceByDefault = null)
    {
        List<ArgumentNode> arguments = [];
        if (size.AssumedSizeOrNull is { } assumed)
        {
            arguments.Add(new ArgumentNode(AssumedSize, assumed));
        }

        if (size.SlicingArguments is { Length: > 0 } slicing)
        {
            arguments.Add(new ArgumentNode(SlicingArguments, Texts(slicing)));
            if (sliceByDefault is { } length)
            {
                arguments.Add(new ArgumentNode(SliceByDefault, length));
            }
        }

        if (size.SizedFields is { Length: > 0 } sized)
        {
            arguments.Add(new ArgumentNode(SizedFields, Texts(sized)));
        }

        if (size is not { RequireOneSlicingArgument: true, SlicingArguments.Length: > 0 })
        {
            arguments.Add(new ArgumentNode(RequiresOne, false));
        }

        return new DirectiveNode(ListSizeName, arguments);
    }

    private static ListValueNode Texts(string[] texts) => new([.. texts.Select(text => new StringValueNode(text))]);
}
