using System.Globalization;
using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Cost;

/// <summary>The weights of types, fields and arguments: those of <c>@cost</c>, else one for what is made of fields (IBM cost directives specification, 3.1).</summary>
internal static class CostWeights
{
    public static double OfType(INamedType type) => Given(type.Directives) ?? (type.IsComposite() ? 1 : 0);

    public static double OfField(OutputField field) =>
        Given(field.Directives) ?? (field.Type.NamedType().IsComposite() || field.Type.IsList() ? 1 : 0);

    public static double OfInput(InputField input) => Given(input.Directives) ?? (input.Type.NamedType() is InputObjectType ? 1 : 0);

    private static double? Given(IReadOnlyList<DirectiveNode> directives)
    {
        foreach (var directive in directives)
        {
            if (directive.Name.Value == CostDirectives.CostName)
            {
                return double.Parse(((StringValueNode)directive.Arguments[0].Value).Value, CultureInfo.InvariantCulture);
            }
        }

        return null;
    }
}
