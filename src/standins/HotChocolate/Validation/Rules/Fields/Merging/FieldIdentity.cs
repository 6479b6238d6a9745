using HotChocolate.Language;

namespace HotChocolate.Validation;

/// <summary>Whether two field selections ask for the same: name and arguments, in any order (section 5.3.2).</summary>
internal static class FieldIdentity
{
    private const int CharactersOfAStep = 8;

    /// <summary>Says what comparing a field's arguments costs, in steps of the context's budget.</summary>
    public static int Cost(FieldNode field)
        => 1 + field.Arguments.Sum(argument => 1 + (argument.Location is { } location ? (location.End - location.Start) / CharactersOfAStep : 0));

    /// <summary>Compares two field selections.</summary>
    public static bool IsSame(FieldNode first, FieldNode second)
        => first.Name.Equals(second.Name)
            && HaveSameMembers(first.Arguments, second.Arguments, argument => argument.Name.Value, argument => argument.Value);

    private static bool HaveSameMembers<T>(IReadOnlyList<T> first, IReadOnlyList<T> second, Func<T, string> name, Func<T, IValueNode> value)
    {
        if (first.Count != second.Count)
        {
            return false;
        }

        if (first.Count == 0)
        {
            return true;
        }

        var others = new Dictionary<string, IValueNode>(second.Count, StringComparer.Ordinal);
        foreach (var member in second)
        {
            others.TryAdd(name(member), value(member));
        }

        return first.All(member => others.TryGetValue(name(member), out var other) && IsSame(value(member), other));
    }

    private static int Names(ObjectValueNode value) => value.Fields.DistinctBy(field => field.Name.Value).Count();

    private static bool IsSame(IValueNode first, IValueNode second) => (first, second) switch
    {
        (ListValueNode a, ListValueNode b) => a.Items.Count == b.Items.Count && a.Items.Zip(b.Items).All(pair => IsSame(pair.First, pair.Second)),
        (ObjectValueNode a, ObjectValueNode b) => Names(a) == Names(b) && HaveSameMembers(a.Fields, b.Fields, field => field.Name.Value, field => field.Value),
        (StringValueNode a, StringValueNode b) => a.Block == b.Block && a.Value == b.Value,
        _ => first.Kind == second.Kind && Equals(first.Value, second.Value),
    };
}
