using System.Reflection;
using HotChocolate.Types;

namespace HotChocolate.Building;

/// <summary>Arguments from parameters.</summary>
internal sealed class ArgumentBuilder(BuildContext context)
{
    private readonly CoercerFactory _coercers = new(context);

    public InputField Build(ParameterInfo parameter)
    {
        var shape = TypeShape.Of(parameter);
        var isId = Relay.NodeTypes.IsId(parameter);
        IType type;
        try
        {
            type = context.Types.Input(isId ? Relay.NodeTypes.AsId(shape) : shape);
        }
        catch (SchemaException fault)
        {
            throw new SchemaException($"{parameter.Member.DeclaringType}.{parameter.Member.Name}, parameter {parameter.Name}: {string.Join(' ', fault.Errors)} If it is a service, register it.");
        }

        return new InputField(Names.OfParameter(parameter), context.Descriptions.Of(parameter), type)
        {
            DefaultValue = ExplicitDefault(parameter) is { } given ? DefaultValues.Write(given.Value, type) : null,
            DeprecationReason = Deprecation.Of(parameter),
            Directives = Cost.CostDirectives.Of(parameter),
            RuntimeType = parameter.ParameterType,
            Coercer = _coercers.Create(type, parameter.ParameterType, isId ? Relay.NodeTypes.ExpectedIdType(parameter, context) : null),
        };
    }

    private static DefaultValueAttribute? ExplicitDefault(ParameterInfo parameter)
    {
        if (parameter.GetCustomAttribute<DefaultValueAttribute>() is { } given)
        {
            return given;
        }

        return parameter.HasDefaultValue && parameter.DefaultValue is { } value and not DBNull
            ? new DefaultValueAttribute(value is int number && EnumOf(parameter.ParameterType) is { } type ? Enum.ToObject(type, number) : value)
            : null;
    }

    private static Type? EnumOf(Type type) => (Nullable.GetUnderlyingType(type) ?? type) is { IsEnum: true } found ? found : null;
}
