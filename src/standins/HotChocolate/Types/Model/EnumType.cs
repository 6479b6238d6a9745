using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace HotChocolate.Types;

/// <summary>An enum type (October 2021, 3.9).</summary>
internal sealed class EnumType : NamedType
{
    private readonly FrozenDictionary<object, string> _names;

    public EnumType(string name, string? description, Type runtimeType, IEnumerable<EnumValue> values)
        : base(name, description, runtimeType)
    {
        Values = new FieldCollection<EnumValue>(values);
        _names = Values.DistinctBy(value => value.Value).ToFrozenDictionary(value => value.Value, value => value.Name);
    }

    public override TypeKind Kind => TypeKind.Enum;

    public FieldCollection<EnumValue> Values { get; }

    /// <summary>The name of a C# value, for a result.</summary>
    public bool TryGetName(object value, [NotNullWhen(true)] out string? name) => _names.TryGetValue(value, out name);
}
