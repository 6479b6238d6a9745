using System.Collections.Immutable;
using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Segmentation;

namespace NatoGraph.Extraction.Coreference;

/// <summary>Cuts sentences into <see cref="Unit"/>s.</summary>
internal static class UnitSequence
{
    /// <summary>The units of each sentence, by the sentence's index.</summary>
    public static ImmutableArray<ImmutableArray<Unit>> Cut(SegmentedText text, ImmutableArray<Mention> mentions)
    {
        var next = 0;
        var cut = ImmutableArray.CreateBuilder<ImmutableArray<Unit>>(text.Sentences.Length);
        foreach (var sentence in text.Sentences)
        {
            cut.Add(Cut(text, sentence, mentions, ref next));
        }

        return cut.MoveToImmutable();
    }

    private static ImmutableArray<Unit> Cut(SegmentedText text, Sentence sentence, ImmutableArray<Mention> mentions, ref int next)
    {
        var units = ImmutableArray.CreateBuilder<Unit>();
        for (var token = sentence.Tokens.Start; token < sentence.Tokens.End;)
        {
            while (next < mentions.Length && mentions[next].Span.Start < token)
            {
                next++;
            }

            var mention = next < mentions.Length && mentions[next].Span.Start == token ? mentions[next] : null;
            var span = mention?.Span ?? new TokenSpan(token, token + 1);
            units.Add(new Unit(span, text.Tokens[token], mention));
            token = span.End;
        }

        return units.ToImmutable();
    }
}
