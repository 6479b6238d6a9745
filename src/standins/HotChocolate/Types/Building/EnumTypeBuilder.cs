using System.Reflection;
using HotChocolate.Types;

namespace HotChocolate.Building;

/// <summary>Enum types from C# enums.</summary>
internal static class EnumTypeBuilder
{
    public static EnumType Build(Type type, BuildContext context)
    {
        var name = Names.OfType(type, type.GetCustomAttribute<EnumTypeAttribute>()?.Name);
        var values = Enum.GetValues(type).Cast<object>()
            .Select(value => type.GetField(value.ToString()!)!)
            .Where(field => field.GetCustomAttribute<GraphQLIgnoreAttribute>() is null)
            .Select(field => new EnumValue(Names.OfEnumValue(field), field.GetValue(null)!, context.Descriptions.Of(field), Deprecation.Of(field)));
        return new EnumType(name, context.Descriptions.Of(type), type, context.Distinct(values, $"enum {name}", "values"))
        {
            Directives = Cost.CostDirectives.Of(type),
        };
    }
}
