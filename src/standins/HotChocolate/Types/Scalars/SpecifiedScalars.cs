using System.Collections.Frozen;

namespace HotChocolate.Types;

/// <summary>The scalars that every schema has (October 2021, 3.5.1 to 3.5.5).</summary>
internal static class SpecifiedScalars
{
    public static FrozenSet<string> Names { get; } =
        FrozenSet.Create(StringComparer.Ordinal, "String", "Int", "Float", "Boolean", "ID");
}
