using System.Reflection;
using HotChocolate.Types;

namespace HotChocolate.Building;

/// <summary>Gives input object types their fields.</summary>
internal sealed class InputObjectTypeBuilder(BuildContext context)
{
    private readonly CoercerFactory _coercers = new(context);

    public void Complete(InputObjectType type)
    {
        var constructor = InputConstructor.Of(type.RuntimeType);
        var properties = Members.InputsOf(type.RuntimeType)
            .Where(property => property.SetMethod is { IsPublic: true } || constructor.Takes(property))
            .ToArray();
        var fields = context.Distinct(properties.Select(property => Build(property, constructor)), $"input type {type.Name}", "fields");
        type.Complete(fields, constructor.Compile(properties));
    }

    private InputField Build(PropertyInfo property, InputConstructor constructor)
    {
        var shape = TypeShape.OfInput(property);
        var isId = Relay.NodeTypes.IsId(property);
        var type = context.Types.Input(isId ? Relay.NodeTypes.AsId(shape) : shape);
        return new InputField(Names.OfMember(property), context.Descriptions.Of(property), type)
        {
            DefaultValue = Default(property, constructor) is { } given ? DefaultValues.Write(given.Value, type) : null,
            DeprecationReason = Deprecation.Of(property),
            Directives = Cost.CostDirectives.Of(property),
            RuntimeType = property.PropertyType,
            Coercer = _coercers.Create(type, property.PropertyType, isId ? Relay.NodeTypes.ExpectedIdType(property, context) : null),
        };
    }

    private static DefaultValueAttribute? Default(PropertyInfo property, InputConstructor constructor) =>
        property.GetCustomAttribute<DefaultValueAttribute>()
        ?? (constructor.DefaultOf(property) is { } value ? new DefaultValueAttribute(value) : null);
}
