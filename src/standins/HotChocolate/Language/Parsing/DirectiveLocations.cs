using System.Collections.Frozen;
using System.Text;

namespace HotChocolate.Language;

/// <summary>The names of the places where a directive can be applied (section 3.13).</summary>
internal static class DirectiveLocations
{
    private static readonly FrozenSet<string> s_all = FrozenSet.Create(
        StringComparer.Ordinal,
        "QUERY",
        "MUTATION",
        "SUBSCRIPTION",
        "FIELD",
        "FRAGMENT_DEFINITION",
        "FRAGMENT_SPREAD",
        "INLINE_FRAGMENT",
        "VARIABLE_DEFINITION",
        "SCHEMA",
        "SCALAR",
        "OBJECT",
        "FIELD_DEFINITION",
        "ARGUMENT_DEFINITION",
        "INTERFACE",
        "UNION",
        "ENUM",
        "ENUM_VALUE",
        "INPUT_OBJECT",
        "INPUT_FIELD_DEFINITION");

    /// <summary>Tells whether a name is one of them.</summary>
    public static bool IsKnown(ReadOnlySpan<byte> name) => s_all.Contains(Encoding.UTF8.GetString(name));
}
