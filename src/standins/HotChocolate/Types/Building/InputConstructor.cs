using System.Linq.Expressions;
using System.Reflection;
using HotChocolate.Types;

namespace HotChocolate.Building;

/// <summary>How an input class is made: by the constructor with the most parameters that are all properties of the class.</summary>
internal sealed class InputConstructor
{
    private readonly Type _type;
    private readonly ConstructorInfo? _constructor;
    private readonly ParameterInfo[] _parameters;

    private InputConstructor(Type type, ConstructorInfo? constructor)
    {
        _type = type;
        _constructor = constructor;
        _parameters = constructor?.GetParameters() ?? [];
    }

    /// <exception cref="SchemaException">The class has no constructor that could be called.</exception>
    public static InputConstructor Of(Type type)
    {
        var properties = type.GetProperties().Select(property => property.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var constructor = type.GetConstructors()
            .Where(candidate => candidate.GetParameters().All(parameter => properties.Contains(parameter.Name!)))
            .OrderBy(candidate => candidate.GetParameters().Length == 0 ? 0 : 1)
            .ThenByDescending(candidate => candidate.GetParameters().Length)
            .FirstOrDefault();
        return constructor is not null || type.IsValueType
            ? new InputConstructor(type, constructor)
            : throw new SchemaException($"The C# type {type} cannot be an input: it has no public constructor whose parameters are properties of it.");
    }

    public bool Takes(PropertyInfo property) => ParameterOf(property) is not null;

    /// <summary>The default of the parameter that sets a property; <see langword="null"/> where it has none.</summary>
    public object? DefaultOf(PropertyInfo property) =>
        ParameterOf(property) is { HasDefaultValue: true, DefaultValue: { } value and not DBNull } parameter
            ? value is int number && (Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType) is { IsEnum: true } type ? Enum.ToObject(type, number) : value
            : null;

    /// <summary>Compiles the making of the class from the values of its properties.</summary>
    public Func<InputFieldValue[], object> Compile(IReadOnlyList<PropertyInfo> properties)
    {
        var values = Expression.Parameter(typeof(InputFieldValue[]), "values");
        var made = Expression.Variable(_type, "made");
        List<Expression> steps = [Expression.Assign(made, New(properties, values))];
        for (var i = 0; i < properties.Count; i++)
        {
            if (!Takes(properties[i]) && properties[i].SetMethod is not null)
            {
                var set = Expression.Assign(Expression.Property(made, properties[i]), ValueAt(values, i, properties[i].PropertyType));
                steps.Add(Expression.IfThen(IsSetAt(values, i), set));
            }
        }

        steps.Add(Expression.Convert(made, typeof(object)));
        return Expression.Lambda<Func<InputFieldValue[], object>>(Expression.Block([made], steps), values).Compile();
    }

    private static MemberExpression IsSetAt(Expression values, int index) =>
        Expression.Property(Expression.ArrayIndex(values, Expression.Constant(index)), nameof(InputFieldValue.IsSet));

    private static ConditionalExpression ValueAt(Expression values, int index, Type type)
    {
        var value = Expression.Property(Expression.ArrayIndex(values, Expression.Constant(index)), nameof(InputFieldValue.Value));
        return Expression.Condition(
            Expression.ReferenceEqual(value, Expression.Constant(null)),
            Expression.Default(type),
            Expression.Convert(value, type));
    }

    private NewExpression New(IReadOnlyList<PropertyInfo> properties, ParameterExpression values)
    {
        if (_constructor is null)
        {
            return Expression.New(_type);
        }

        var arguments = _parameters.Select(parameter =>
        {
            var index = properties.ToList().FindIndex(property => Matches(property, parameter));
            return index < 0 ? (Expression)Expression.Default(parameter.ParameterType) : ValueAt(values, index, parameter.ParameterType);
        });
        return Expression.New(_constructor, arguments);
    }

    private ParameterInfo? ParameterOf(PropertyInfo property) => _parameters.FirstOrDefault(parameter => Matches(property, parameter));

    private static bool Matches(PropertyInfo property, ParameterInfo parameter) =>
        string.Equals(property.Name, parameter.Name, StringComparison.OrdinalIgnoreCase);
}
