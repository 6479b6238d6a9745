using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Time;

namespace NatoGraph.Extraction.Time.Attachment;

/// <summary>Since and until when something holds.</summary>
/// <param name="From">Since when.</param>
/// <param name="Until">Until when.</param>
internal readonly record struct Holding(Edtf? From, Edtf? Until)
{
    /// <summary>What an expression says of the bounds.</summary>
    /// <param name="time">The expression, if there is one.</param>
    /// <param name="role">What a single date means.</param>
    /// <param name="term">For how long, from the beginning.</param>
    /// <param name="publishedOn">The day of publication, at which a duration of what still holds ends.</param>
    public static Holding Of(TemporalExpression? time, TimeRole role, TemporalExpression? term, DateOnly publishedOn)
    {
        var bounds = (time, role) switch
        {
            (null, _) => default,
            ({ Kind: TemporalKind.Span }, _) => new Holding(time.From, time.Until),
            ({ Kind: TemporalKind.Until }, _) => new Holding(null, time.Until),
            ({ Kind: TemporalKind.Duration, Length: { } length }, TimeRole.Hold) when length.Unit >= CalendarUnit.Year =>
                new Holding(Calendar.AsPreciseAs(length.Unit, Calendar.Shift(publishedOn, -length.Count, length.Unit)).ToEdtf(), null),
            (_, TimeRole.End) => new Holding(null, time.From),
            _ => new Holding(time.From, null),
        };
        return bounds is { From: { } from, Until: null } && term?.Length is { } span ? bounds with { Until = Calendar.Shift(from, span.Count, span.Unit) } : bounds;
    }

    /// <summary>The modality, once the dates are known: what begins after publication has not happened.</summary>
    public Modality Adjust(Modality modality, DateOnly publishedOn) =>
        modality == Modality.Asserted && (From?.Earliest > publishedOn || Until?.Earliest > publishedOn) ? Modality.Planned : modality;
}
