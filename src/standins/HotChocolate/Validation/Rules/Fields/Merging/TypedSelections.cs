using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation;

/// <summary>Selections with the type they select from, if the schema has it.</summary>
internal readonly record struct TypedSelections(SelectionSetNode Node, INamedType? Type);
