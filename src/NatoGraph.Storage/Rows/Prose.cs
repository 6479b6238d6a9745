using System.Collections.Immutable;
using NatoGraph.Domain.Articles;

namespace NatoGraph.Storage.Rows;

/// <summary>An article's own prose: its text with blanks for the ranges set aside.</summary>
internal static class Prose
{
    public static string Of(string text, ImmutableArray<RemovedRange> removed)
    {
        var prose = text.ToCharArray();
        foreach (var one in removed)
        {
            prose.AsSpan(one.Range.Start, one.Range.Length).Fill(' ');
        }

        return new string(prose);
    }
}
