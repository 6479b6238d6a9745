using System.Diagnostics.CodeAnalysis;
using HotChocolate.Language;

namespace HotChocolate.Execution;

/// <summary>The variables of one request as literals that fit their types. A variable without a value is not there.</summary>
internal sealed class VariableValues(IReadOnlyDictionary<string, IValueNode> values)
{
    public static VariableValues Empty { get; } = new(new Dictionary<string, IValueNode>());

    public bool TryGet(string name, [NotNullWhen(true)] out IValueNode? literal) => values.TryGetValue(name, out literal);

    /// <summary>
    /// The literal with values in place of variables (October 2021, 3.10 and 3.11, Input Coercion): a missing one leaves its
    /// field out of an object and is null in a list.
    /// </summary>
    /// <returns><see langword="null"/> where the literal itself is a variable without a value.</returns>
    public IValueNode? Replace(IValueNode literal) => literal switch
    {
        VariableNode variable => TryGet(variable.Name.Value, out var value) ? value : null,
        ListValueNode list => new ListValueNode(list.Location, [.. list.Items.Select(item => Replace(item) ?? NullValueNode.Default)]),
        ObjectValueNode fields => new ObjectValueNode(fields.Location, [.. fields.Fields.Select(Replace).OfType<ObjectFieldNode>()]),
        _ => literal,
    };

    private ObjectFieldNode? Replace(ObjectFieldNode field) =>
        Replace(field.Value) is { } value ? new ObjectFieldNode(field.Location, field.Name, value) : null;
}
