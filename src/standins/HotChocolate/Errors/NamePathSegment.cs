namespace HotChocolate;

/// <summary>A field's step of a path.</summary>
public sealed class NamePathSegment : Path
{
    internal NamePathSegment(Path parent, string name)
        : base(parent) => Name = name;

    /// <summary>The field's response name.</summary>
    public string Name { get; }

    internal override object Segment => Name;
}
