using System.Diagnostics.CodeAnalysis;

namespace NatoGraph.Domain.Entities;

/// <summary>A readable, stable id: a kind and a slug, written <c>person/jens-stoltenberg</c>.</summary>
/// <param name="Kind">What the id names.</param>
/// <param name="Slug">Lower-case ASCII letters, digits and hyphens; unique within the kind.</param>
public readonly record struct NodeId(NodeKind Kind, string Slug) : IComparable<NodeId>
{
    // Enum's own names in lower case, since ids are read and written by the thousand.
    private static readonly string[] Kinds = [.. Enum.GetNames<NodeKind>().Select(name => name.ToLowerInvariant())];

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    /// <param name="text">Such as <c>post/secretaire-general-de-l-otan</c>.</param>
    /// <param name="id">The id, where <paramref name="text"/> is one.</param>
    /// <returns>Whether <paramref name="text"/> is an id.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out NodeId id)
    {
        id = default;
        var slash = text?.IndexOf('/', StringComparison.Ordinal) ?? -1;
        if (slash <= 0 || slash == text!.Length - 1 || !TryParseKind(text.AsSpan(0, slash), out var kind))
        {
            return false;
        }

        id = new NodeId(kind, text[(slash + 1)..]);
        return true;
    }

    /// <summary>Reads an id that is known to be well formed.</summary>
    /// <exception cref="FormatException"><paramref name="text"/> is no id.</exception>
    public static NodeId Parse(string text) =>
        TryParse(text, out var id) ? id : throw new FormatException($"'{text}' is no id: expected KIND/SLUG, such as 'person/jens-stoltenberg'.");

    /// <inheritdoc/>
    public int CompareTo(NodeId other) =>
        Kind != other.Kind ? ((int)Kind).CompareTo((int)other.Kind) : string.CompareOrdinal(Slug, other.Slug);

    /// <inheritdoc/>
    public override string ToString() => string.Concat((uint)Kind < (uint)Kinds.Length ? Kinds[(int)Kind] : Kind.ToString(), "/", Slug);

    private static bool TryParseKind(ReadOnlySpan<char> text, out NodeKind kind)
    {
        for (var i = 0; i < Kinds.Length; i++)
        {
            if (text.SequenceEqual(Kinds[i]))
            {
                kind = (NodeKind)i;
                return true;
            }
        }

        return Enum.TryParse(text, ignoreCase: true, out kind);
    }

    /// <summary>Orders ids by kind, then by slug, ordinally.</summary>
    public static bool operator <(NodeId left, NodeId right) => left.CompareTo(right) < 0;

    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator >(NodeId left, NodeId right) => left.CompareTo(right) > 0;

    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator <=(NodeId left, NodeId right) => left.CompareTo(right) <= 0;

    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator >=(NodeId left, NodeId right) => left.CompareTo(right) >= 0;
}
