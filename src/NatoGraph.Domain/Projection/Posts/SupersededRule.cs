using System.Collections.Immutable;

namespace NatoGraph.Domain.Projection.Posts;

/// <summary>A holder whose end nothing gives is over once another has come after, unless the two are seen together.</summary>
internal static class SupersededRule
{
    public static ImmutableArray<TenureDraft> Apply(ImmutableArray<TenureDraft> ordered)
    {
        var result = ordered.ToBuilder();
        TenureDraft? next = null;
        for (var place = ordered.Length - 1; place >= 0; place--)
        {
            var draft = ordered[place];
            if (!draft.IsHeld)
            {
                continue;
            }

            if (next is not null && draft.Until is null && draft.Person != next.Person && !(next.Start <= draft.LastSeen) && !next.Acting)
            {
                result[place] = draft with { Ended = true };
            }

            next = draft.Start is null ? next : draft;
        }

        return result.ToImmutable();
    }
}
