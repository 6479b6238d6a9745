using System.Reflection;
using HotChocolate.Types;

namespace HotChocolate.Building;

/// <summary>
/// A C# type as GraphQL sees it: what may be null, what is a list, and nothing of tasks or optionals.
/// References that say nothing of null may be null.
/// </summary>
/// <param name="Type">The C# type; for a list, of the list.</param>
/// <param name="IsNullable">Whether null is a value.</param>
/// <param name="Element">For a list, what is in it.</param>
internal sealed record TypeShape(Type Type, bool IsNullable, TypeShape? Element = null)
{
    public static TypeShape Of(MemberInfo member) => WithAnnotations(member, member switch
    {
        PropertyInfo property => Of(new NullabilityInfoContext().Create(property)),
        MethodInfo method => Of(new NullabilityInfoContext().Create(method.ReturnParameter)),
        _ => throw new ArgumentException($"{member.Name} is neither a property nor a method.", nameof(member)),
    });

    /// <summary>As a property is written to rather than read.</summary>
    public static TypeShape OfInput(PropertyInfo property) => WithAnnotations(property, Of(new NullabilityInfoContext().Create(property)));

    public static TypeShape Of(ParameterInfo parameter) => WithAnnotations(parameter, Of(new NullabilityInfoContext().Create(parameter)));

    /// <summary>A type without annotations; the outermost level is null only as a <see cref="Nullable{T}"/>.</summary>
    public static TypeShape Of(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            return Of(value) with { IsNullable = true };
        }

        if (type.IsGenericType && Wrapped(type.GetGenericTypeDefinition()))
        {
            return Of(type.GetGenericArguments()[0]);
        }

        return ElementOf(type) is { } element
            ? new TypeShape(type, IsNullable: false, Of(element) is var item ? item with { IsNullable = item.IsNullable || !element.IsValueType } : null)
            : new TypeShape(type, IsNullable: false);
    }

    /// <summary>The items of the connection that a member returns, be it in a task; <see langword="null"/> where it returns none.</summary>
    public static TypeShape? OfConnection(MemberInfo member)
    {
        var context = new NullabilityInfoContext();
        var info = member is MethodInfo method ? context.Create(method.ReturnParameter) : context.Create((PropertyInfo)member);
        while (info.Type.IsGenericType && Wrapped(info.Type.GetGenericTypeDefinition()))
        {
            info = info.GenericTypeArguments[0];
        }

        var isConnection = typeof(Types.Pagination.Connection).IsAssignableFrom(info.Type) && info.GenericTypeArguments.Length == 1;
        return isConnection ? Of(info.GenericTypeArguments[0]) : null;
    }

    /// <summary>Changes what may be null, level by level.</summary>
    public TypeShape WithNullability(ReadOnlySpan<bool> nullable) => nullable.IsEmpty
        ? this
        : this with { IsNullable = nullable[0], Element = Element?.WithNullability(nullable[1..]) };

    /// <summary>What a C# type is a list of; <see langword="null"/> where it is none.</summary>
    public static Type? ElementOf(Type type)
    {
        if (type == typeof(string) || type == typeof(byte[]))
        {
            return null;
        }

        if (type.IsArray)
        {
            return type.GetElementType();
        }

        var sequence = IsSequence(type) ? type : type.GetInterfaces().FirstOrDefault(IsSequence);
        return sequence?.GetGenericArguments()[0];
    }

    private static bool IsSequence(Type type) =>
        type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(IEnumerable<>) || type.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>));

    private static bool Wrapped(Type definition) =>
        definition == typeof(Task<>) || definition == typeof(ValueTask<>) || definition == typeof(Optional<>);

    private static TypeShape Of(NullabilityInfo info)
    {
        if (info.Type.IsGenericType && Wrapped(info.Type.GetGenericTypeDefinition()))
        {
            return Of(info.GenericTypeArguments[0]);
        }

        // Of a nullable value type, the annotations are those of the type inside.
        var inner = Nullable.GetUnderlyingType(info.Type);
        var type = inner ?? info.Type;
        var nullable = inner is not null || (!type.IsValueType && info.ReadState != NullabilityState.NotNull);
        return new TypeShape(type, nullable, ElementOf(type) is { } element ? ElementShape(info, element) : null);
    }

    private static TypeShape ElementShape(NullabilityInfo list, Type element)
    {
        var known = list.ElementType ?? list.GenericTypeArguments.FirstOrDefault(argument => argument.Type == element);
        return known is not null ? Of(known) : Of(element) with { IsNullable = !element.IsValueType };
    }

    private static TypeShape WithAnnotations(ICustomAttributeProvider annotated, TypeShape shape)
    {
        if (annotated.GetCustomAttributes(typeof(GraphQLTypeAttribute), inherit: true) is [GraphQLTypeAttribute { Type: { } given }, ..])
        {
            shape = OfSchemaType(given);
        }

        return annotated.GetCustomAttributes(typeof(GraphQLNonNullTypeAttribute), inherit: true) is [GraphQLNonNullTypeAttribute nonNull, ..]
            ? shape.WithNullability(nonNull.Nullable)
            : shape;
    }

    /// <summary>Reads <see cref="NonNullType{T}"/>, <see cref="ListType{T}"/> and scalar classes.</summary>
    private static TypeShape OfSchemaType(Type type)
    {
        var definition = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        if (definition == typeof(NonNullType<>))
        {
            return OfSchemaType(type.GetGenericArguments()[0]) with { IsNullable = false };
        }

        if (definition == typeof(ListType<>))
        {
            var element = OfSchemaType(type.GetGenericArguments()[0]);
            return new TypeShape(typeof(IReadOnlyList<>).MakeGenericType(element.Type), IsNullable: true, element);
        }

        return typeof(IType).IsAssignableFrom(type) ? new TypeShape(type, IsNullable: true) : Of(type);
    }
}
