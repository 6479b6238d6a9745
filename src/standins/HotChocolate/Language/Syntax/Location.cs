namespace HotChocolate.Language;

/// <summary>The stretch of source text a node was read from.</summary>
public sealed class Location : IEquatable<Location>
{
    /// <summary>Initialises a location.</summary>
    /// <param name="start">Index of the first byte in the UTF-8 source.</param>
    /// <param name="end">Index of the first byte after the node.</param>
    /// <param name="line">Line of the first byte, counted from 1.</param>
    /// <param name="column">Column of the first byte, counted from 1 in bytes.</param>
    public Location(int start, int end, int line, int column)
    {
        Start = start;
        End = end;
        Line = line;
        Column = column;
    }

    /// <summary>Gets the index of the first byte in the UTF-8 source.</summary>
    public int Start { get; }

    /// <summary>Gets the index of the first byte after the node.</summary>
    public int End { get; }

    /// <summary>Gets the line of the first byte, counted from 1.</summary>
    public int Line { get; }

    /// <summary>Gets the column of the first byte, counted from 1.</summary>
    public int Column { get; }

    /// <inheritdoc />
    public bool Equals(Location? other)
        => other is not null && (Start, End, Line, Column) == (other.Start, other.End, other.Line, other.Column);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Location);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Start, End, Line, Column);

    /// <summary>Compares by value.</summary>
    public static bool operator ==(Location? left, Location? right) => Equals(left, right);

    /// <summary>Compares by value.</summary>
    public static bool operator !=(Location? left, Location? right) => !Equals(left, right);
}
