using System.Globalization;

namespace Neo4j.Driver;

/// <summary>A point in a coordinate reference system.</summary>
public sealed class Point : IEquatable<Point>
{
    /// <summary>A point in two dimensions.</summary>
    /// <param name="srId">The coordinate reference system's number.</param>
    /// <param name="x">The first coordinate, or the longitude.</param>
    /// <param name="y">The second coordinate, or the latitude.</param>
    public Point(int srId, double x, double y) => (SrId, X, Y, Z) = (srId, x, y, double.NaN);

    /// <summary>A point in three dimensions.</summary>
    /// <param name="srId">The coordinate reference system's number.</param>
    /// <param name="x">The first coordinate, or the longitude.</param>
    /// <param name="y">The second coordinate, or the latitude.</param>
    /// <param name="z">The third coordinate, or the height.</param>
    public Point(int srId, double x, double y, double z) => (SrId, X, Y, Z, HasZ) = (srId, x, y, z, true);

    /// <summary>The coordinate reference system's number.</summary>
    public int SrId { get; }

    /// <summary>The first coordinate, or the longitude.</summary>
    public double X { get; }

    /// <summary>The second coordinate, or the latitude.</summary>
    public double Y { get; }

    /// <summary>The third coordinate, or the height; NaN in two dimensions.</summary>
    public double Z { get; }

    internal bool HasZ { get; }

    /// <inheritdoc/>
    public bool Equals(Point? other) =>
        other is not null && HasZ == other.HasZ && SrId == other.SrId && X.Equals(other.X) && Y.Equals(other.Y) && Z.Equals(other.Z);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Point);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(SrId, X, Y, Z);

    /// <inheritdoc/>
    public override string ToString() => HasZ
        ? string.Create(CultureInfo.InvariantCulture, $"Point{{srId={SrId}, x={X}, y={Y}, z={Z}}}")
        : string.Create(CultureInfo.InvariantCulture, $"Point{{srId={SrId}, x={X}, y={Y}}}");
}
