using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Execution;

/// <summary>
/// Checks a literal without variables against an input type (October 2021, 3.5 to 3.12, Input Coercion).
/// </summary>
internal static class LiteralChecker
{
    /// <returns>The literal; a single value where a list belongs becomes a list of one.</returns>
    /// <exception cref="GraphQLException">The literal does not fit, with the place within the variable as its path.</exception>
    public static IValueNode Check(IValueNode literal, IType type, Path path)
    {
        if (type is NonNullType nonNull)
        {
            return literal is NullValueNode ? throw ExecutionErrors.InputIsNull(path) : Check(literal, nonNull.Type, path);
        }

        return literal is NullValueNode ? literal : type switch
        {
            ListType list => CheckList(literal, list, path),
            InputObjectType fields => CheckObject(literal, fields, path),
            EnumType names => CheckEnum(literal, names, path),
            ScalarType scalar => CheckScalar(literal, scalar, path),
            _ => throw ExecutionErrors.LiteralDoesNotFit(type.NamedType(), literal, path),
        };
    }

    private static ListValueNode CheckList(IValueNode literal, ListType type, Path path)
    {
        var items = literal is ListValueNode list ? list.Items : [literal];
        return new ListValueNode(
            literal.Location, [.. items.Select((item, index) => Check(item, type.ElementType, path.Append(index)))]);
    }

    private static IValueNode CheckScalar(IValueNode literal, ScalarType type, Path path)
    {
        try
        {
            _ = type.ParseLiteral(literal);
            return literal;
        }
        catch (GraphQLException exception)
        {
            throw ExecutionErrors.ScalarDoesNotFit(exception, path);
        }
    }

    private static IValueNode CheckEnum(IValueNode literal, EnumType type, Path path) =>
        literal is EnumValueNode name && type.Values.Contains(name.Value)
            ? literal
            : throw ExecutionErrors.LiteralDoesNotFit(type, literal, path);

    private static ObjectValueNode CheckObject(IValueNode literal, InputObjectType type, Path path)
    {
        if (literal is not ObjectValueNode given)
        {
            throw ExecutionErrors.NoInputObject(type, literal, path);
        }

        if (given.Fields.FirstOrDefault(field => !type.Fields.Contains(field.Name.Value)) is { } unknown)
        {
            throw ExecutionErrors.InputFieldUnknown(type, unknown.Name.Value, path);
        }

        if (type.IsOneOf)
        {
            CheckOneOf(given, type, path);
        }

        return new ObjectValueNode(given.Location, [.. CheckFields(given, type, path)]);
    }

    private static IEnumerable<ObjectFieldNode> CheckFields(ObjectValueNode given, InputObjectType type, Path path)
    {
        foreach (var field in type.Fields)
        {
            var fieldPath = path.Append(field.Name);
            var node = given.Fields.LastOrDefault(node => node.Name.Value == field.Name);
            if (node is not null)
            {
                yield return new ObjectFieldNode(node.Location, node.Name, Check(node.Value, field.Type, fieldPath));
            }
            else if (field.IsRequired)
            {
                throw ExecutionErrors.InputFieldMissing(type, field.Name, fieldPath);
            }
        }
    }

    /// <summary>September 2025, 3.10.1 OneOf Input Objects.</summary>
    private static void CheckOneOf(ObjectValueNode given, InputObjectType type, Path path)
    {
        if (given.Fields.Count == 0)
        {
            throw ExecutionErrors.OneOfIsEmpty(type, path);
        }

        if (given.Fields.Count > 1)
        {
            throw ExecutionErrors.OneOfHasSeveral(type, path);
        }

        if (given.Fields[0].Value is NullValueNode)
        {
            throw ExecutionErrors.OneOfIsNull(type, given.Fields[0].Name.Value, path);
        }
    }
}
