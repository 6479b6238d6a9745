using NatoGraph.Domain.Claims;

namespace NatoGraph.Extraction.Events;

/// <summary>Words that tell of an event of one kind, as <c>Data/*/events.json</c> has them.</summary>
/// <param name="Id">The rule's name and version.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Trigger">A regular expression over folded text.</param>
/// <param name="Example">A text in which the trigger is found.</param>
/// <param name="Counter">A text in which it is not.</param>
internal sealed record EventFrame(string Id, EventKind Kind, string Trigger, string Example, string Counter)
{
    /// <summary>Whether the place may follow as "de": "l'invasion de l'Ukraine".</summary>
    public bool Of { get; init; }

    /// <summary>How many characters may stand between the trigger and its date, where that is limited.</summary>
    public int? Within { get; init; }

    /// <summary>Whether a place alone is too little.</summary>
    public bool NeedsDate { get; init; }
}
