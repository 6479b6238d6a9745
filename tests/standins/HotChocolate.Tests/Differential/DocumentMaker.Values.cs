using System.Globalization;
using HotChocolate.Types;

namespace HotChocolate.Differential;

/// <content>Values and variables.</content>
internal sealed partial class DocumentMaker
{
    private static readonly string[] Strings = ["\"\"", "\"é\\n\\\"x\\\"\"", "\"\"\"\n  block\n    of \\\"\"\" lines\n\"\"\"", "\"\\u00e9 \\ud83d\\ude00\"", "\"2024-10-01\""];

    private string Value(IType type, bool hasDefault = false, int depth = 0)
    {
        if (_hasVariables && Chance(6))
        {
            return Variable(type, hasDefault);
        }

        if (Slip(8))
        {
            return Pick("1", "1.5", "\"text\"", "true", "null", "NAME", "[1]", "{ a: 1 }", "9999999999", "$undeclared");
        }

        return type switch
        {
            NonNullType nonNull => NotNull(nonNull.Type, depth),
            _ when Chance(12) => "null",
            _ => NotNull(type, depth),
        };
    }

    private string NotNull(IType type, int depth) => type switch
    {
        ListType list when Chance(4) => Value(list.ElementType, depth: depth + 1),
        ListType list => $"[{string.Join(", ", Enumerable.Range(0, _random.Next(3)).Select(_ => Value(list.ElementType, depth: depth + 1)))}]",
        EnumType names => Slip() ? "NONSENSE" : Pick([.. names.Values]).Name,
        InputObjectType input => Object(input, depth + 1),
        _ => Scalar(type.NamedType().Name),
    };

    private string Scalar(string name) => name switch
    {
        "Int" => _random.Next(-5, 5000).ToString(CultureInfo.InvariantCulture),
        "Float" => Pick("1", "-0.5", "6.02e23", "0", "1E-3"),
        "Boolean" => Pick("true", "false"),
        "ID" => Pick("7", "\"x\""),
        "String" => Pick(Strings),
        _ => Pick("{ any: [1, THING, { deep: null }] }", "\"2024\"", "12", "[]"),
    };

    private string Object(InputObjectType type, int depth)
    {
        InputField[] chosen = type.IsOneOf && !Slip()
            ? [Pick([.. type.Fields])]
            : [.. type.Fields.Where(field => field.IsRequired ? !Slip(6) : Chance(depth + 1))];
        var fields = chosen.Select(field => $"{field.Name}: {(type.IsOneOf && !Slip() ? NotNull(field.Type, depth) : Value(field.Type, field.DefaultValue is not null, depth))}").ToList();
        if (Slip(8))
        {
            fields.Add(fields.Count > 0 && Chance(2) ? fields[0] : "bogus: 1");
        }

        return $"{{ {string.Join(", ", fields)} }}";
    }

    /// <summary>A variable of the type asked for, of a stricter one, of a laxer one with a default, or of a wrong one.</summary>
    private string Variable(IType type, bool hasDefault)
    {
        var declared = type.ToString()!;
        if (Chance(3) && !type.IsNonNull())
        {
            declared += "!";
        }
        else if (type is NonNullType nonNull && (hasDefault || Chance(4)))
        {
            declared = nonNull.Type.ToString()!;
            if (!hasDefault || Chance(2))
            {
                var had = _hasVariables;
                _hasVariables = false;
                declared += $" = {Value(nonNull.Type)}";
                _hasVariables = had;
            }
        }

        if (Slip(3))
        {
            declared = Pick("Int", "String!", "[ID!]", "Boolean", "Query", "Nowhere", "[Nothing!]!", declared.TrimEnd('!'), $"[{type.Nullable()}]");
        }

        var name = Slip(6) && _variables.Count > 0 ? Pick([.. _variables.Keys]) : $"v{_variables.Count}";
        _variables.TryAdd(name, declared);
        return "$" + name;
    }
}
