using System.Collections.Immutable;
using NatoGraph.Domain.Time;

namespace NatoGraph.Domain.Projection.Posts;

/// <summary>
/// Who held a post on a day. A tenure certainly runs between the days on which it is known to have run. It may run beyond them as far as its dates
/// allow, or, where it has none, until somebody else is known to have held the post.
/// </summary>
internal static class HolderRule
{
    public static ImmutableArray<HolderOnDay> On(ImmutableArray<Tenure> tenures, DateOnly day)
    {
        var spans = tenures.Where(tenure => tenure.Status != FactStatus.Refuted && IsDated(tenure)).Select(Span.Of).ToArray();
        var certain = spans.Where(span => span.Tenure.Status is FactStatus.Established or FactStatus.Disputed && span.First <= day && day <= span.Last).ToArray();
        var possible = certain.Any(span => !span.Tenure.Acting) ? [] : spans.Except(certain).Where(span => span.Start <= day && day <= span.End && !IsBarred(span, day, spans));
        return
        [
            .. certain.Select(span => new HolderOnDay(span.Tenure, DateCertainty.Certainly))
                .Concat(possible.Select(span => new HolderOnDay(span.Tenure, DateCertainty.Possibly)))
                .OrderBy(holder => holder.Certainty)
                .ThenBy(holder => holder.Tenure.Status == FactStatus.Disputed ? FactStatus.Established : holder.Tenure.Status)
                .ThenBy(holder => holder.Tenure.Acting)
                .ThenByDescending(holder => Span.Of(holder.Tenure).First)
                .ThenBy(holder => holder.Tenure.Id),
        ];
    }

    private static bool IsDated(Tenure tenure) => tenure.From is not null || tenure.Until is not null || !tenure.HeldOn.IsEmpty;

    /// <summary>Whether somebody else is known to have held the post between the day and the days on which the tenure is known to have run.</summary>
    private static bool IsBarred(Span span, DateOnly day, Span[] others) => others.Any(other =>
        other.Tenure.Status == FactStatus.Established
        && other.Tenure.Person != span.Tenure.Person
        && ((day < span.First && other.First < span.First && other.Last >= day) || (day > span.Last && other.Last > span.Last && other.First <= day)));

    /// <summary>Between <c>First</c> and <c>Last</c> it is known to have run, between <c>Start</c> and <c>End</c> it may have.</summary>
    private sealed record Span(Tenure Tenure, DateOnly Start, DateOnly First, DateOnly Last, DateOnly End)
    {
        public static Span Of(Tenure tenure)
        {
            var held = tenure.HeldOn;
            var first = Earlier(tenure.From?.Latest, held is [var oldest, ..] ? oldest : null) ?? tenure.Until?.Earliest ?? DateOnly.MaxValue;
            var last = Later(tenure.Until?.Earliest, held is [.., var newest] ? newest : null) ?? tenure.From?.Latest ?? DateOnly.MinValue;
            return new(tenure, tenure.From?.Earliest ?? DateOnly.MinValue, first, last, tenure.Until?.Latest ?? DateOnly.MaxValue);
        }

        private static DateOnly? Earlier(DateOnly? left, DateOnly? right) => left is null || right < left ? right ?? left : left;

        private static DateOnly? Later(DateOnly? left, DateOnly? right) => left is null || right > left ? right ?? left : left;
    }
}
