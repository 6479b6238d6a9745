namespace NatoGraph.Domain.Claims;

/// <summary>What kind of happening an event is.</summary>
public enum EventKind
{
    /// <summary>A summit of heads of state or government, or of an organisation.</summary>
    Summit,

    /// <summary>A meeting of bodies or people.</summary>
    Meeting,

    /// <summary>A press conference.</summary>
    PressConference,

    /// <summary>A speech.</summary>
    Speech,

    /// <summary>A visit or journey.</summary>
    Visit,

    /// <summary>A hand-over of a post.</summary>
    Handover,

    /// <summary>An appointment to a post.</summary>
    Appointment,

    /// <summary>Any dated leaving of a post, dismissal too.</summary>
    Resignation,

    /// <summary>An election or vote for a post.</summary>
    Election,

    /// <summary>A state or body joining an organisation.</summary>
    Accession,

    /// <summary>An agreement, treaty or signing.</summary>
    Agreement,

    /// <summary>A publication.</summary>
    Publication,

    /// <summary>A war, attack or other conflict.</summary>
    Conflict,

    /// <summary>A death.</summary>
    Death,
}
