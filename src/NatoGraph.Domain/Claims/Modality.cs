namespace NatoGraph.Domain.Claims;

/// <summary>How sure the text is of what it says.</summary>
public enum Modality
{
    /// <summary>It has happened or is so.</summary>
    Asserted,

    /// <summary>It is decided or announced, and still to come at publication.</summary>
    Planned,

    /// <summary>It may, could or is expected to happen, or is rumoured.</summary>
    Possible,

    /// <summary>It is denied, refused or withdrawn.</summary>
    Denied,
}
