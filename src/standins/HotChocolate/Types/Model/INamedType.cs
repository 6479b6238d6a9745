using HotChocolate.Language;

namespace HotChocolate.Types;

/// <summary>A type with a name: anything but lists and non-null types.</summary>
internal interface INamedType : IType
{
    string Name { get; }

    string? Description { get; }

    IReadOnlyList<DirectiveNode> Directives { get; }

    /// <summary>The C# type of its values; <see cref="object"/> where there is no one type.</summary>
    Type RuntimeType { get; }
}
