using System.Collections.Immutable;
using NatoGraph.Extraction.Segmentation;

namespace NatoGraph.Extraction.Mentions;

/// <summary>Tells which name begins at, and which covers, a token.</summary>
internal sealed class MentionMap
{
    private readonly Mention?[] covering;

    /// <summary>A map of <paramref name="mentions"/>, none of which overlaps another.</summary>
    public MentionMap(int tokens, ImmutableArray<Mention> mentions)
    {
        covering = new Mention?[tokens];
        foreach (var mention in mentions)
        {
            Array.Fill(covering, mention, mention.Span.Start, mention.Span.Length);
        }
    }

    /// <summary>The mention that holds the token.</summary>
    public Mention? Covering(int token) => token >= 0 && token < covering.Length ? covering[token] : null;

    /// <summary>The mention that begins at the token.</summary>
    public Mention? At(int token) => Covering(token) is { } mention && mention.Span.Start == token ? mention : null;

    /// <summary>Whether any token of <paramref name="span"/> belongs to a mention.</summary>
    public bool Covers(TokenSpan span)
    {
        for (var token = span.Start; token < span.End; token++)
        {
            if (covering[token] is not null)
            {
                return true;
            }
        }

        return false;
    }
}
