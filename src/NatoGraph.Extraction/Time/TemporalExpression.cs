using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Time;

namespace NatoGraph.Extraction.Time;

/// <summary>A temporal expression and what it means.</summary>
/// <param name="Range">Its words, prepositions left out.</param>
/// <param name="Kind">What it says.</param>
/// <param name="From">The date, the first date of a span, or since when.</param>
/// <param name="Until">The last date of a span, or until when.</param>
internal sealed record TemporalExpression(TextRange Range, TemporalKind Kind, Edtf? From, Edtf? Until)
{
    /// <summary>For a duration or term, how long.</summary>
    public TimeSpanLength? Length { get; init; }

    /// <summary>For a term, whether it comes on top of one that runs: "une année supplémentaire".</summary>
    public bool Additional { get; init; }

    /// <summary>Whether it is the date of something since which something else goes on: "depuis que son frère est parti, en 2009".</summary>
    public bool IsOfSomething { get; init; }

    /// <summary>Whether it is a date on which something happened.</summary>
    public bool IsDate => Kind == TemporalKind.Point || IsOfSomething;
}

/// <summary>A length of time in one calendar unit.</summary>
/// <param name="Count">How many.</param>
/// <param name="Unit">Of what.</param>
internal readonly record struct TimeSpanLength(int Count, CalendarUnit Unit);

/// <summary>A unit of the calendar.</summary>
internal enum CalendarUnit
{
    /// <summary>A day.</summary>
    Day,

    /// <summary>Seven days.</summary>
    Week,

    /// <summary>A month.</summary>
    Month,

    /// <summary>Three months.</summary>
    Quarter,

    /// <summary>A year.</summary>
    Year,

    /// <summary>Ten years.</summary>
    Decade,

    /// <summary>A hundred years.</summary>
    Century,
}
