using HotChocolate.Resolvers;
using HotChocolate.Types;
using HotChocolate.Validation;

namespace HotChocolate.Differential;

/// <summary>Resolvers whose values hang on the path alone: a value of the field's type, a null or a failure. The same as in answers.mjs.</summary>
internal sealed class ByPath : ISdlResolvers
{
    private readonly Dictionary<string, Type> _types = new(StringComparer.Ordinal);
    private Type _last = typeof(object);

    /// <summary>The schema, once it is built.</summary>
    public Schema? Schema { get; set; }

    // No type of any other can be assigned to one of these.
    public Type RuntimeType(string objectType)
    {
        if (!_types.TryGetValue(objectType, out var type))
        {
            _types.Add(objectType, type = _last = typeof(Thing<>).MakeGenericType(_last));
        }

        return type;
    }

    public PureFieldDelegate Resolver(IType type) =>
        context => Value(type, string.Concat(context.Path.ToList().Select(part => $"/{part}")), isItem: false);

    private object? Value(IType type, string path, bool isItem)
    {
        var number = Hash(path);
        if (!isItem && number % 13 == 0)
        {
            throw new GraphQLException(ErrorBuilder.New().SetMessage("down").Build());
        }

        if ((number >> 4) % 9 == 0)
        {
            return null;
        }

        return type.Nullable() switch
        {
            ListType list => Enumerable.Range(0, (int)((number >> 8) % 4)).Select(i => Value(list.ElementType, $"{path}/{i}", isItem: true)).ToArray(),
            EnumType names => names.Values[(int)(number % names.Values.Count)].Value,
            ScalarType scalar => Scalar(scalar.Name, number),
            INamedType composite => Make(composite, number),
            _ => null,
        };
    }

    private static object Scalar(string name, uint number) => name switch
    {
        "Int" => (int)(number % 100000),
        "Float" => number / 4.0,
        "Boolean" => number % 2 == 1,
        "String" => $"é\"{number}",
        "ID" => $"{number}",
        _ => $"x{number}",
    };

    private object? Make(INamedType type, uint number)
    {
        var possible = Schema!.GetPossibleTypes(type).OrderBy(candidate => candidate.Name, StringComparer.Ordinal).ToArray();
        return Activator.CreateInstance(possible[(int)((number >> 12) % possible.Length)].RuntimeType);
    }

    /// <summary>Fowler, Noll and Vo's, over UTF-16 code units.</summary>
    private static uint Hash(string text) => text.Aggregate(0x811c9dc5, (value, letter) => unchecked((value ^ letter) * 0x01000193));

    private sealed class Thing<T>
    {
        public override string ToString() => typeof(T).Name;
    }
}
