using System.Text;
using HotChocolate.Types;

namespace HotChocolate.Differential;

/// <summary>
/// Makes documents that fit a schema but for a few slips: wrong names, types, arguments, variables, fragments and directives. The same
/// numbers make the same documents.
/// </summary>
internal sealed partial class DocumentMaker
{
    private const int MaxDepth = 4;
    private readonly Schema _schema;
    private readonly Random _random;
    private readonly StringBuilder _text = new();
    private readonly List<(string Name, INamedType Type)> _fragments = [];
    private readonly Dictionary<string, string> _variables = new(StringComparer.Ordinal);
    private int _slips;
    private bool _hasVariables;
    private int _reached;

    private DocumentMaker(Schema schema, Random random)
    {
        _schema = schema;
        _random = random;
        _slips = random.Next(4) switch { 0 => 0, 3 => 3, _ => 1 };
    }

    public static string Make(Schema schema, Random random) => new DocumentMaker(schema, random).Make();

    private string Make()
    {
        var count = Chance(8) ? 2 : 1;
        _hasVariables = count == 1;
        for (var i = 0; i < count; i++)
        {
            Operation(count == 1 && Chance(2) ? null : Slip() ? "A" : $"Op{i}");
        }

        for (; _reached < _fragments.Count; _reached++)
        {
            Fragment(_fragments[_reached].Name, _fragments[_reached].Type);
        }

        if (Slip(6))
        {
            _text.Append(Pick("type Extra { a: Int }", "fragment Unused on Query { __typename }", "{ __typename }", "extend type Query { b: Int }", "fragment F0 on Query { __typename }"));
        }

        return _text.ToString();
    }

    private void Operation(string? name)
    {
        ObjectType?[] roots = [_schema.QueryType, _schema.QueryType, _schema.QueryType, _schema.MutationType, _schema.SubscriptionType];
        var root = Pick(roots) ?? _schema.QueryType;
        var kind = ReferenceEquals(root, _schema.QueryType) ? "query" : ReferenceEquals(root, _schema.MutationType) ? "mutation" : "subscription";
        var start = _text.Length;
        Directives(kind.ToUpperInvariant());
        if (ReferenceEquals(root, _schema.SubscriptionType) && !Slip(2))
        {
            _text.Append("{ ");
            Field(root, 0);
            _text.Append("} ");
        }
        else
        {
            Selections(root, 0);
        }

        // What the fragments need must be declared here, so they come first.
        for (; _hasVariables && _reached < _fragments.Count; _reached++)
        {
            Fragment(_fragments[_reached].Name, _fragments[_reached].Type);
        }

        _text.Insert(start, $"{(kind == "query" && name is null && Chance(2) && _variables.Count == 0 && _text[start] == '{' ? "" : kind)} {name}{Declarations()} ");
        _variables.Clear();
    }

    private string Declarations()
    {
        if (Slip(8))
        {
            _variables.TryAdd("idle", "Int");
        }

        var declared = _variables.Where(_ => !Slip(6)).Select(variable => $"${variable.Key}: {variable.Value}").ToList();
        if (declared.Count > 0 && Slip(6))
        {
            declared.Add(declared[0]);
        }

        return declared.Count == 0 ? "" : $"({string.Join(", ", declared)})";
    }

    private void Fragment(string name, INamedType type)
    {
        _text.Append($"fragment {(Slip(10) ? "F0" : name)} on {(Slip(8) ? Pick("Int", "Nothing", "Kind", "Stance") : type.Name)} ");
        Directives("FRAGMENT_DEFINITION");
        Selections(type, 1);
    }

    private bool Chance(int of) => _random.Next(of) == 0;

    /// <summary>Whether to go wrong here, while slips are left.</summary>
    private bool Slip(int of = 4)
    {
        if (_slips == 0 || !Chance(of * 4))
        {
            return false;
        }

        _slips--;
        return true;
    }

    private T Pick<T>(params IReadOnlyList<T> choices) => choices[_random.Next(choices.Count)];
}
