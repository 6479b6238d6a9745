using System.Reflection;
using HotChocolate.Documentation;
using HotChocolate.Types;

namespace HotChocolate.Building;

/// <summary>Enum types from C# enums.</summary>
internal static class EnumTypeBuilder
{
    public static EnumType Build(Type type, Descriptions descriptions)
    {
        var values = Enum.GetValues(type).Cast<object>()
            .Select(value => type.GetField(value.ToString()!)!)
            .Where(field => field.GetCustomAttribute<GraphQLIgnoreAttribute>() is null)
            .Select(field => new EnumValue(Names.OfEnumValue(field), field.GetValue(null)!, descriptions.Of(field), Deprecation.Of(field)));
        return new EnumType(Names.OfType(type, type.GetCustomAttribute<EnumTypeAttribute>()?.Name), descriptions.Of(type), type, values)
        {
            Directives = Cost.CostDirectives.Of(type),
        };
    }
}
