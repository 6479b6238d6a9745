using HotChocolate.Types;

namespace HotChocolate.Execution.Compilation;

/// <summary>The fields to compute of an object, in the order of the response.</summary>
/// <param name="Type">The object's type.</param>
/// <param name="Selections">The fields, conditional ones too.</param>
internal sealed record SelectionSet(ObjectType Type, Selection[] Selections);
