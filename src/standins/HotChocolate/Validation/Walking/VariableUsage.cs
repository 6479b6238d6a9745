using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation;

/// <summary>A place where a variable stands for a value.</summary>
/// <param name="Node">The variable.</param>
/// <param name="Type">The type expected there; null where it is not known.</param>
/// <param name="Definition">The argument or input field whose whole value it is, if so.</param>
/// <param name="Owner">The input object it is a field of, if so.</param>
/// <param name="Path">The field around it.</param>
internal sealed record VariableUsage(VariableNode Node, IType? Type, InputField? Definition, InputObjectType? Owner, Path? Path);
