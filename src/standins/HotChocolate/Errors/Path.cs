using System.Globalization;
using System.Text;

namespace HotChocolate;

/// <summary>Where a value stands in a response: names of fields and indexes of lists, from the root down.</summary>
/// <remarks>https://spec.graphql.org/October2021/#sec-Errors.Error-result-format (path)</remarks>
public abstract class Path : IEquatable<Path>
{
    private readonly Path? _parent;

    /// <summary>Creates the root.</summary>
    protected Path()
    {
    }

    /// <summary>Creates a segment below <paramref name="parent"/>.</summary>
    protected Path(Path parent)
    {
        ArgumentNullException.ThrowIfNull(parent);
        _parent = parent;
        Length = parent.Length + 1;
    }

    /// <summary>The empty path.</summary>
    public static Path Root { get; } = new RootSegment();

    /// <summary>The path one segment shorter; null at the root.</summary>
    public Path Parent => _parent!;

    /// <summary>How many segments there are.</summary>
    public int Length { get; }

    /// <summary>Whether this is the empty path.</summary>
    public bool IsRoot => _parent is null;

    /// <summary>The path of a field below this one.</summary>
    public Path Append(string name) => new NamePathSegment(this, name);

    /// <summary>The path of a list's item below this one.</summary>
    /// <exception cref="InvalidOperationException">This is the root, which is never a list.</exception>
    public Path Append(int index) => IsRoot
        ? throw new InvalidOperationException("The root of a response is not a list.")
        : new IndexerPathSegment(this, index);

    /// <summary>The path as text, such as <c>/people[0]/name</c>.</summary>
    public string Print()
    {
        if (IsRoot)
        {
            return "/";
        }

        var text = new StringBuilder();
        foreach (var segment in ToList())
        {
            _ = segment is int index
                ? text.Append(CultureInfo.InvariantCulture, $"[{index}]")
                : text.Append('/').Append(segment);
        }

        return text.ToString();
    }

    /// <summary>The segments from the root down: strings and integers.</summary>
    public IReadOnlyList<object> ToList()
    {
        var segments = new object[Length];
        for (var current = this; !current.IsRoot; current = current.Parent)
        {
            segments[current.Length - 1] = current.Segment;
        }

        return segments;
    }

    /// <inheritdoc/>
    public override string ToString() => Print();

    /// <inheritdoc/>
    public virtual bool Equals(Path? other) =>
        other is not null && Length == other.Length && (IsRoot || (Segment.Equals(other.Segment) && Parent.Equals(other.Parent)));

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => obj is Path other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => IsRoot ? 0 : HashCode.Combine(Parent.GetHashCode(), Segment);

    internal abstract object Segment { get; }

    internal static Path FromList(IReadOnlyList<object> path) =>
        path.Aggregate(Root, (parent, segment) => segment switch
        {
            string name => parent.Append(name),
            int index => parent.Append(index),
            _ => throw new NotSupportedException($"A path holds names and indexes, not {segment}."),
        });

    private sealed class RootSegment : Path
    {
        internal override object Segment => "/";
    }
}
