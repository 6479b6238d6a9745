using System.Globalization;

namespace HotChocolate.Language;

/// <summary>Makes up documents of every shape the grammar allows.</summary>
internal sealed class DocumentGenerator(int seed)
{
    private static readonly string[] s_names = ["a", "_b", "C3", "query", "type", "fragment", "input", "extend", "repeatable", "implements", "nullish"];
    private static readonly string[] s_pieces = ["a", " ", "\n", "\t", "\"", "\\", "\"\"\"", "é", "😀", "/", "\r", "\0", "#", "  ", "\u2028", "\n\n"];
    private readonly Random _random = new(seed);

    public DocumentNode Document() => new(Many(1, 4, Definition));

    public IValueNode Value(int depth, bool isConstant) => _random.Next(depth > 0 ? 10 : 8) switch
    {
        0 => new IntValueNode(_random.Next(-1000, 1000)),
        1 => new FloatValueNode(System.Text.Encoding.ASCII.GetBytes(_random.NextDouble().ToString("F3", CultureInfo.InvariantCulture)), FloatFormat.FixedPoint),
        2 or 3 => Text(),
        4 => new BooleanValueNode(_random.Next(2) == 0),
        5 => new NullValueNode(null),
        6 => new EnumValueNode(null, Name().Value),
        7 => isConstant ? new IntValueNode(7) : new VariableNode(Name()),
        8 => new ListValueNode(Many(0, 3, () => Value(depth - 1, isConstant))),
        _ => new ObjectValueNode(Many(0, 3, () => new ObjectFieldNode(null, Name(), Value(depth - 1, isConstant)))),
    };

    private StringValueNode Text()
    {
        var value = string.Concat(Many(0, 6, () => Pick(s_pieces)));
        var node = new StringValueNode(null, value, block: _random.Next(2) == 0);
        return (StringValueNode)Utf8GraphQLParser.Syntax.ParseValueLiteral(node.ToString());
    }

    private IDefinitionNode Definition() => _random.Next(11) switch
    {
        0 or 1 => Operation(),
        2 => new FragmentDefinitionNode(null, Name(), [], Type(), Directives(false), Selections(2)) { Description = Description() },
        3 => new SchemaDefinitionNode(null, Description(), Directives(true), Many(1, 2, () => new OperationTypeDefinitionNode(null, OperationKind(), Type()))),
        4 => new ScalarTypeDefinitionNode(null, Name(), Description(), Directives(true)),
        5 => new ObjectTypeDefinitionNode(null, Name(), Description(), Directives(true), Many(0, 2, Type), Many(0, 3, Field)),
        6 => new InterfaceTypeDefinitionNode(null, Name(), Description(), Directives(true), Many(0, 2, Type), Many(0, 3, Field)),
        7 => new UnionTypeDefinitionNode(null, Name(), Description(), Directives(true), Many(0, 3, Type)),
        8 => new EnumTypeDefinitionNode(null, Name(), Description(), Directives(true), Many(0, 3, () => new EnumValueDefinitionNode(null, Name(), Description(), Directives(true)))),
        9 => new InputObjectTypeDefinitionNode(null, Name(), Description(), Directives(true), Many(0, 3, Input)),
        _ => Extension(),
    };

    private IDefinitionNode Extension() => _random.Next(8) switch
    {
        0 => new SchemaExtensionNode(null, [Directive(true)], []),
        1 => new ScalarTypeExtensionNode(null, Name(), [Directive(true)]),
        2 => new ObjectTypeExtensionNode(null, Name(), [], [Type()], Many(0, 2, Field)),
        3 => new InterfaceTypeExtensionNode(null, Name(), [], [], Many(1, 2, Field)),
        4 => new UnionTypeExtensionNode(null, Name(), [], Many(1, 2, Type)),
        5 => new EnumTypeExtensionNode(null, Name(), [Directive(true)], []),
        6 => new InputObjectTypeExtensionNode(null, Name(), [], Many(1, 2, Input)),
        _ => new DirectiveDefinitionNode(null, Name(), Description(), _random.Next(2) == 0, Many(0, 2, Input), [new NameNode("FIELD"), new NameNode("ENUM")]),
    };

    private OperationDefinitionNode Operation()
        => new(null, Maybe(Name), OperationKind(), Many(0, 2, Variable), Directives(false), Selections(3)) { Description = null };

    private VariableDefinitionNode Variable()
        => new(null, new VariableNode(Name()), TypeReference(2), Maybe(() => Value(2, true)), Directives(true)) { Description = Description() };

    private SelectionSetNode Selections(int depth) => new(Many(1, 3, () => Selection(depth)));

    private ISelectionNode Selection(int depth) => _random.Next(5) switch
    {
        0 => new FragmentSpreadNode(null, Name(), Directives(false)),
        1 when depth > 0 => new InlineFragmentNode(null, Maybe(Type), Directives(false), Selections(depth - 1)),
        _ => new FieldNode(Name(), Maybe(Name), Directives(false), Many(0, 2, () => Argument(false)), depth > 0 ? Maybe(() => Selections(depth - 1)) : null),
    };

    private FieldDefinitionNode Field() => new(null, Name(), Description(), Many(0, 2, Input), TypeReference(2), Directives(true));

    private InputValueDefinitionNode Input() => new(null, Name(), Description(), TypeReference(2), Maybe(() => Value(2, true)), Directives(true));

    private DirectiveNode[] Directives(bool isConstant) => Many(0, 1, () => Directive(isConstant));

    private DirectiveNode Directive(bool isConstant) => new(Name(), Many(0, 2, () => Argument(isConstant)));

    private ArgumentNode Argument(bool isConstant) => new(Name(), Value(2, isConstant));

    private ITypeNode TypeReference(int depth)
    {
        INullableTypeNode type = depth > 0 && _random.Next(3) == 0 ? new ListTypeNode(TypeReference(depth - 1)) : Type();
        return _random.Next(2) == 0 ? new NonNullTypeNode(type) : type;
    }

    private NamedTypeNode Type() => new(Name());

    private NameNode Name() => new(Pick(s_names));

    private StringValueNode? Description() => Maybe(Text);

    private OperationType OperationKind() => (OperationType)_random.Next(3);

    private T? Maybe<T>(Func<T> make)
        where T : class
        => _random.Next(3) == 0 ? make() : null;

    private T Pick<T>(T[] items) => items[_random.Next(items.Length)];

    private T[] Many<T>(int least, int most, Func<T> make) => [.. Enumerable.Range(0, _random.Next(least, most + 1)).Select(_ => make())];
}
