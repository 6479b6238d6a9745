using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation;

/// <summary>A field selection or directive with the arguments given to it.</summary>
/// <param name="Node">The field selection or directive.</param>
/// <param name="Arguments">The arguments given.</param>
/// <param name="Type">For a field, the type it is selected on.</param>
/// <param name="Field">For a field, its definition; null where the schema has none.</param>
/// <param name="Directive">For a directive, its definition; null where the schema has none.</param>
internal readonly record struct ArgumentOwner(ISyntaxNode Node, IReadOnlyList<ArgumentNode> Arguments, INamedType? Type, OutputField? Field, DirectiveType? Directive)
{
    /// <summary>Gets a value indicating whether the schema has the field or directive.</summary>
    public bool IsKnown => Field is not null || Directive is not null;

    /// <summary>Gets the arguments it takes.</summary>
    public FieldCollection<InputField> Definitions => Field?.Arguments ?? Directive?.Arguments ?? FieldCollection<InputField>.Empty;
}
