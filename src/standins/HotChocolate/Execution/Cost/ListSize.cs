using System.Globalization;
using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Cost;

/// <summary>What <c>@listSize</c> tells of the length of a field's list, or of the lists below it (IBM cost directives specification, 3.3).</summary>
internal sealed class ListSize
{
    private readonly int? _assumedSize;
    private readonly int? _sliceByDefault;
    private readonly string[] _slicingArguments;
    private readonly string[] _sizedFields;
    private readonly bool _requiresOne;

    private ListSize(DirectiveNode directive)
    {
        _assumedSize = Number(directive, CostDirectives.AssumedSize);
        _sliceByDefault = Number(directive, CostDirectives.SliceByDefault);
        _slicingArguments = Texts(directive, CostDirectives.SlicingArguments);
        _sizedFields = Texts(directive, CostDirectives.SizedFields);
        _requiresOne = Value(directive, CostDirectives.RequiresOne) is not BooleanValueNode { Value: false };
    }

    /// <summary>Reads the directive of a field; null where it has none.</summary>
    public static ListSize? Of(OutputField? field) =>
        field?.Directives.FirstOrDefault(directive => directive.Name.Value == CostDirectives.ListSizeName) is { } directive ? new ListSize(directive) : null;

    /// <summary>Whether it speaks of the list in a field below.</summary>
    public bool Sizes(string field) => _sizedFields.Contains(field);

    /// <summary>Whether the arguments leave open how long the list may become where they must not.</summary>
    public bool IsLeftOpen(FieldNode node)
    {
        if (!_requiresOne)
        {
            return false;
        }

        var given = node.Arguments.Where(argument => _slicingArguments.Contains(argument.Name.Value) && argument.Value is not NullValueNode).ToArray();
        return given.Length != 1 && (given.Length == 0 || !given.All(argument => argument.Value is VariableNode));
    }

    /// <summary>How long the list may be.</summary>
    /// <param name="arguments">The arguments that may slice it.</param>
    /// <param name="list">The field that has the list, whose defaults count.</param>
    public int Estimate(IReadOnlyList<ArgumentNode> arguments, OutputField list)
    {
        var longest = default(int?);
        foreach (var name in _slicingArguments)
        {
            var value = arguments.FirstOrDefault(argument => argument.Name.Value == name)?.Value;
            if (value is VariableNode && _assumedSize is { } assumed)
            {
                return assumed;
            }

            var slice = value as IntValueNode ?? (list.Arguments.TryGet(name, out var argument) ? argument.DefaultValue as IntValueNode : null);
            if (slice is not null)
            {
                longest = Math.Max(longest ?? 0, Saturated(slice));
            }
        }

        return longest ?? (_slicingArguments.Length > 0 ? _sliceByDefault : null) ?? _assumedSize ?? 1;
    }

    private static int Saturated(IntValueNode number) => int.TryParse(number.Value, CultureInfo.InvariantCulture, out var value) ? value : int.MaxValue;

    private static IValueNode? Value(DirectiveNode directive, string name) => directive.Arguments.FirstOrDefault(argument => argument.Name.Value == name)?.Value;

    private static int? Number(DirectiveNode directive, string name) => Value(directive, name) is IntValueNode number ? number.ToInt32() : null;

    private static string[] Texts(DirectiveNode directive, string name) =>
        Value(directive, name) is ListValueNode texts ? [.. texts.Items.Select(text => ((StringValueNode)text).Value)] : [];
}
