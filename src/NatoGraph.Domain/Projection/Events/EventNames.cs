using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Resolution;
using NatoGraph.Domain.Time;

namespace NatoGraph.Domain.Projection.Events;

/// <summary>Gives events readable names.</summary>
internal static class EventNames
{
    /// <summary>Kind, place (or else up to two participants) and period: <c>summit-vilnius-2023-07</c>. An event that nothing dates ends in a hash of its article.</summary>
    public static string SlugOf(EventKind kind, string? place, IReadOnlyList<NodeId> participants, ResolvedClaim any)
    {
        var dated = (any.Claim.Statement.From ?? any.Claim.Statement.Until) is not null;
        var subject = place is not null ? Slug.Of(place) : string.Join('-', participants.OrderBy(participant => participant.Kind).Take(2).Select(participant => participant.Slug));
        var head = subject.Length == 0 ? EnumSlug.Of(kind) : $"{EnumSlug.Of(kind)}-{subject}";
        return dated ? $"{head}-{EventUnits.PeriodOf(any).ToLowerInvariant()}" : Slug.WithHash(head, any.Claim.Article.ToString());
    }

    /// <summary>Kind, place and date: "Press conference, Bruxelles, 2023-06-16".</summary>
    public static string LabelOf(EventKind kind, string? place, Edtf? date)
    {
        var words = EnumSlug.Of(kind).Replace('-', ' ');
        string?[] parts = [char.ToUpperInvariant(words[0]) + words[1..], place, date?.ToString()];
        return string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part)));
    }
}
