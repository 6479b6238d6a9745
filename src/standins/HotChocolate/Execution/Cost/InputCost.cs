using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Cost;

/// <summary>What the arguments of an operation's fields cost: each input field that is given, or that a variable may bring.</summary>
internal sealed class InputCost
{
    private readonly HashSet<InputObjectType> _counted = [];

    /// <summary>What one argument costs, with all that is in its value.</summary>
    public double Of(InputField argument, IValueNode value) => CostWeights.OfInput(argument) + Of(value, argument.Type.NamedType());

    private double Of(IValueNode value, INamedType type) => (value, type) switch
    {
        (VariableNode, InputObjectType input) => OfAnything(input),
        (ListValueNode list, _) => list.Items.Sum(item => Of(item, type)),
        (ObjectValueNode fields, InputObjectType input) => fields.Fields.Sum(node => input.Fields.TryGet(node.Name.Value, out var field) ? Of(field, node.Value) : 0),
        _ => 0,
    };

    /// <summary>Each type below the first counts once an operation, as input types may hold themselves.</summary>
    private double OfAnything(InputObjectType first)
    {
        var cost = 0.0;
        var pending = new Stack<InputObjectType>([first]);
        while (pending.TryPop(out var type))
        {
            foreach (var field in type.Fields)
            {
                cost += CostWeights.OfInput(field);
                if (field.Type.NamedType() is InputObjectType next && _counted.Add(next))
                {
                    pending.Push(next);
                }
            }
        }

        return cost;
    }
}
