using HotChocolate.Language;

namespace HotChocolate.Types;

/// <summary>A value of an enum type and the C# value it stands for.</summary>
internal sealed record EnumValue(string Name, object Value, string? Description, string? DeprecationReason) : IField
{
    public bool IsDeprecated => DeprecationReason is not null;

    public IReadOnlyList<DirectiveNode> Directives { get; init; } = [];
}
