using HotChocolate.Types;

namespace HotChocolate.Differential;

/// <content>Selections, fragments' spreads and directives.</content>
internal sealed partial class DocumentMaker
{
    private void Selections(INamedType type, int depth)
    {
        _text.Append("{ ");
        var count = 1 + _random.Next(3);
        for (var i = 0; i < count; i++)
        {
            if (Chance(4) && depth < MaxDepth)
            {
                Spread(type, depth);
            }
            else
            {
                Field(type, depth);
            }
        }

        _text.Append("} ");
    }

    private void Field(INamedType type, int depth)
    {
        var fields = (type as ComplexType)?.Fields.Where(field => depth < MaxDepth || field.Type.NamedType().IsLeaf()).ToArray() ?? [];
        var field = fields.Length == 0 || Chance(12) ? null : Pick(fields);
        if (Slip(8))
        {
            field = Pick(_schema.Types.OfType<ComplexType>().SelectMany(other => other.Fields).ToArray());
        }

        if (Chance(4))
        {
            _text.Append(Pick("a", "b", "c", "name")).Append(": ");
        }

        _text.Append(field is null ? Slip(6) ? "bogus" : "__typename" : field.Name);
        if (field is not null)
        {
            Arguments(field.Arguments);
        }

        _text.Append(' ');
        Directives("FIELD");
        if (field?.Type.NamedType().IsComposite() == true ? !Slip(10) : Slip(20))
        {
            Selections(field?.Type.NamedType() is { } below && below.IsComposite() ? below : _schema.QueryType, depth + 1);
        }
    }

    private void Spread(INamedType type, int depth)
    {
        var target = Slip() ? Pick(Composites()) : Pick(Overlapping(type));
        switch (_random.Next(3))
        {
            case 0:
                _text.Append("... ");
                Directives("INLINE_FRAGMENT");
                Selections(type, depth + 1);
                break;
            case 1:
                _text.Append($"... on {(Slip(8) ? Pick("Int", "Nothing") : target.Name)} ");
                Directives("INLINE_FRAGMENT");
                Selections(target, depth + 1);
                break;
            default:
                _text.Append($"...{(Slip(8) ? "Missing" : FragmentOn(target))} ");
                Directives("FRAGMENT_SPREAD");
                break;
        }
    }

    /// <summary>A fragment that is still to be written, so that no cycle arises, but for slips.</summary>
    private string FragmentOn(INamedType type)
    {
        if (_fragments.Count > 0 && Slip(2))
        {
            return Pick(_fragments).Name;
        }

        var open = _fragments.Skip(_reached + 1).Where(fragment => ReferenceEquals(fragment.Type, type)).ToArray();
        if (open.Length > 0 && Chance(2))
        {
            return Pick(open).Name;
        }

        _fragments.Add(($"F{_fragments.Count}", type));
        return _fragments[^1].Name;
    }

    private void Directives(string location)
    {
        while (Chance(12))
        {
            var fitting = _schema.DirectiveTypes.Where(directive => directive.Locations.Contains(location)).ToArray();
            var directive = fitting.Length == 0 || Slip() ? Slip() ? Pick([.. _schema.DirectiveTypes]) : null : Pick(fitting);
            if (directive is not null)
            {
                _text.Append('@').Append(Slip(8) ? "unknown" : directive.Name);
                Arguments(directive.Arguments);
                _text.Append(' ');
            }
        }
    }

    private void Arguments(FieldCollection<InputField> arguments)
    {
        var given = arguments.Where(argument => argument.IsRequired ? !Slip(6) : Chance(3)).Select(argument => $"{argument.Name}: {Value(argument.Type, argument.DefaultValue is not null)}").ToList();
        if (Slip(10))
        {
            given.Add("bogus: 1");
        }

        if (given.Count > 0 && Slip(10))
        {
            given.Add(given[0]);
        }

        if (given.Count > 0)
        {
            _text.Append($"({string.Join(", ", given)})");
        }
    }

    private INamedType[] Composites() => [.. _schema.Types.Where(type => type.IsComposite() && !type.Name.StartsWith("__", StringComparison.Ordinal))];

    private INamedType[] Overlapping(INamedType type) =>
        [.. Composites().Append(type).Where(other => _schema.GetPossibleTypes(other).Intersect(_schema.GetPossibleTypes(type)).Any())];
}
