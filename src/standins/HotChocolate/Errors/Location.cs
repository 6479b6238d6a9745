namespace HotChocolate;

/// <summary>A place in a query text; both numbers count from 1.</summary>
public readonly record struct Location : IComparable<Location>
{
    /// <summary>Creates a place.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number is below 1.</exception>
    public Location(int line, int column)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(line, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(column, 1);
        Line = line;
        Column = column;
    }

    /// <summary>The line.</summary>
    public int Line { get; }

    /// <summary>The column, in characters.</summary>
    public int Column { get; }

    /// <summary>Orders by line, then column.</summary>
    public int CompareTo(Location other) => (Line, Column).CompareTo((other.Line, other.Column));

    /// <summary>Whether the left place comes first.</summary>
    public static bool operator <(Location left, Location right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left place comes last.</summary>
    public static bool operator >(Location left, Location right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left place does not come after the right one.</summary>
    public static bool operator <=(Location left, Location right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left place does not come before the right one.</summary>
    public static bool operator >=(Location left, Location right) => left.CompareTo(right) >= 0;
}
