namespace HotChocolate;

/// <summary>A list item's step of a path.</summary>
public sealed class IndexerPathSegment : Path
{
    internal IndexerPathSegment(Path parent, int index)
        : base(parent) => Index = index;

    /// <summary>The item's position, from 0.</summary>
    public int Index { get; }

    internal override object Segment => Index;
}
