namespace NatoGraph.Domain.Claims;

/// <summary>What kind of source is answerable for a claim (PROV-O: wasAttributedTo).</summary>
public enum AttributionKind
{
    /// <summary>The paper itself.</summary>
    Outlet,

    /// <summary>A named person.</summary>
    Person,

    /// <summary>A named organisation, such as a press agency.</summary>
    Organisation,

    /// <summary>Sources without a name.</summary>
    Anonymous,
}

/// <summary>Who is answerable for a claim.</summary>
/// <param name="Kind">What kind of source it is.</param>
/// <param name="Entity">The local key of the person or organisation, for those two kinds.</param>
/// <param name="Label">How the text names an anonymous source: "plusieurs sources".</param>
public sealed record Attribution(AttributionKind Kind, string? Entity = null, string? Label = null)
{
    /// <summary>The paper itself.</summary>
    public static Attribution Outlet { get; } = new(AttributionKind.Outlet);
}
