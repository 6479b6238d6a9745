using System.Collections.Immutable;
using System.Text.RegularExpressions;
using NatoGraph.Domain.Claims;

namespace NatoGraph.Extraction.Events;

/// <summary>Words that tell of an event of one kind, as <c>Data/*/events.json</c> has them.</summary>
/// <param name="Id">The rule's name and version.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Trigger">A regular expression over folded text; missing where words are given.</param>
/// <param name="Example">A text in which the trigger is found.</param>
/// <param name="Counter">A text in which it is not.</param>
internal sealed record EventFrame(string Id, EventKind Kind, string? Trigger, string Example, string Counter)
{
    /// <summary>The words and phrases that tell of it, where a list says it: <c>*</c> stands for any ending, <c>~</c> for those of number and gender, <c>{when}</c> for a word that begins a date.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>The regular expression that finds its words.</summary>
    public string Pattern => Trigger ?? $@"\b(?:{string.Join('|', Words.Select(Written))})\b";

    /// <summary>Whether the place may follow as "de": "l'invasion de l'Ukraine".</summary>
    public bool Of { get; init; }

    /// <summary>How many characters may stand between the trigger and its date, where that is limited.</summary>
    public int? Within { get; init; }

    /// <summary>Whether a place alone is too little.</summary>
    public bool NeedsDate { get; init; }

    private static string Written(string words) => Regex.Escape(words)
        .Replace("\\*", "\\p{L}*", StringComparison.Ordinal)
        .Replace("~", "e?s?", StringComparison.Ordinal)
        .Replace("\\{when}", "(?:le|en|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)", StringComparison.Ordinal);
}
