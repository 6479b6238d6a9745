using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Execution.Compilation;

/// <summary>
/// How a field's arguments get their values (October 2021, 6.4.1 CoerceArgumentValues): at compile time where no variable is
/// involved, else once a request.
/// </summary>
internal sealed class ArgumentPlan
{
    private readonly FieldCollection<InputField> _arguments;
    private readonly ArgumentNode?[] _nodes;
    private readonly FieldNode _field;
    private readonly InputFieldValue[]? _constant;

    public ArgumentPlan(FieldCollection<InputField> arguments, FieldNode field)
    {
        _arguments = arguments;
        _field = field;
        _nodes = [.. arguments.Select(argument => field.Arguments.FirstOrDefault(node => node.Name.Value == argument.Name))];
        IsConstant = !_nodes.Any(node => node is not null && HasVariable(node.Value));
        _constant = IsConstant ? TryCoerceConstant() : null;
    }

    /// <summary>Whether no variable is involved.</summary>
    public bool IsConstant { get; }

    /// <summary>The values in the order of the field's arguments.</summary>
    /// <exception cref="GraphQLException">A value does not fit its argument.</exception>
    public InputFieldValue[] GetValues(VariableValues variables) => _constant ?? CoerceAll(variables);

    /// <summary>The position of an argument; -1 where the field has none of that name.</summary>
    public int IndexOf(string name)
    {
        for (var i = 0; i < _arguments.Count; i++)
        {
            if (_arguments[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }

    private static bool HasVariable(ISyntaxNode node) => node is VariableNode || node.GetNodes().Any(HasVariable);

    /// <summary>A faulty constant is left to the execution, which knows the path to report it with.</summary>
    private InputFieldValue[]? TryCoerceConstant()
    {
        try
        {
            return CoerceAll(VariableValues.Empty);
        }
        catch (GraphQLException)
        {
            return null;
        }
    }

    private InputFieldValue[] CoerceAll(VariableValues variables)
    {
        if (_arguments.Count == 0)
        {
            return [];
        }

        var values = new InputFieldValue[_arguments.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = Coerce(_arguments[i], _nodes[i], variables);
        }

        return values;
    }

    private InputFieldValue Coerce(InputField argument, ArgumentNode? node, VariableValues variables)
    {
        var literal = node is null ? null : variables.Replace(node.Value);
        literal ??= argument.DefaultValue;
        if (literal is null or NullValueNode && argument.Type.IsNonNull())
        {
            throw ExecutionErrors.ArgumentIsNull(argument.Name, node, _field);
        }

        if (literal is null)
        {
            return default;
        }

        try
        {
            return new InputFieldValue(argument.Coercer.Coerce(literal, Path.Root.Append(argument.Name)), IsSet: true);
        }
        catch (GraphQLException exception)
        {
            throw ExecutionErrors.ArgumentIsInvalid(node, _field, exception);
        }
    }
}
