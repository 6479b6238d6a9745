using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Execution;

/// <summary>Checks the variables of a request against their declarations (October 2021, 6.1.2 CoerceVariableValues).</summary>
internal sealed class VariableCoercion
{
    private readonly Variable[] _variables;

    public VariableCoercion(Schema schema, IReadOnlyList<VariableDefinitionNode> definitions) =>
        _variables = [.. definitions.Select(definition => new Variable(definition, Resolve(schema, definition.Type, definition)))];

    /// <exception cref="GraphQLException">A value is missing or does not fit.</exception>
    public VariableValues Coerce(IReadOnlyDictionary<string, object?>? given)
    {
        if (_variables.Length == 0)
        {
            return VariableValues.Empty;
        }

        var values = new Dictionary<string, IValueNode>(_variables.Length, StringComparer.Ordinal);
        foreach (var variable in _variables)
        {
            if (Coerce(variable, given) is { } literal)
            {
                values.Add(variable.Name, literal);
            }
        }

        return new VariableValues(values);
    }

    private static IValueNode? Coerce(Variable variable, IReadOnlyDictionary<string, object?>? given)
    {
        object? value = null;
        var hasValue = given is not null && given.TryGetValue(variable.Name, out value);
        if (!hasValue)
        {
            value = variable.Definition.DefaultValue;
            hasValue = value is not null;
        }

        var literal = hasValue ? LiteralReader.Read(value, variable.Type) : null;
        if (literal is null or NullValueNode)
        {
            return variable.Type.IsNonNull() ? throw ExecutionErrors.VariableIsRequired(variable.Definition) : literal;
        }

        return LiteralChecker.Check(literal, variable.Type, Path.Root.Append(variable.Name));
    }

    private static IType Resolve(Schema schema, ITypeNode node, VariableDefinitionNode definition) => node switch
    {
        NonNullTypeNode nonNull => new NonNullType(Resolve(schema, nonNull.Type, definition)),
        ListTypeNode list => new ListType(Resolve(schema, list.Type, definition)),
        NamedTypeNode named when schema.TryGetType(named.Name.Value, out var type) && type.IsInput() => type,
        _ => throw ExecutionErrors.VariableIsNoInput(definition),
    };

    private sealed record Variable(VariableDefinitionNode Definition, IType Type)
    {
        public string Name { get; } = Definition.Variable.Name.Value;
    }
}
