using System.Collections.Immutable;
using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Segmentation;

namespace NatoGraph.Extraction.Coreference;

/// <summary>Finds which of the bodies named before "la première", "ce dernier" or "celle-ci" means.</summary>
/// <param name="text">The article.</param>
internal sealed class PointedBody(SegmentedText text)
{
    private const int Reach = 3;

    /// <summary>The name that is meant.</summary>
    /// <param name="mention">The words that point.</param>
    /// <param name="pointer">Where to.</param>
    /// <param name="names">The names of bodies, in order.</param>
    /// <param name="keyOf">The body that a name means.</param>
    public Mention? Of(OrganisationMention mention, BodyPointer pointer, ImmutableArray<Mention> names, Func<Mention, string> keyOf)
    {
        var here = text.SentenceOf(mention.Span.Start).Index;
        for (var back = 0; back <= Reach && back <= here; back++)
        {
            var tokens = text.Sentences[here - back].Tokens;
            var named = names.Where(name => tokens.Contains(name.Span.Start) && name.Span.End <= mention.Span.Start)
                .Where(name => !names.Any(other => other.Span.Contains(name.Span.Start) && other.Span.Length > name.Span.Length)).DistinctBy(keyOf).ToList();
            if (pointer.Place == PointerPlace.Last)
            {
                var fitting = named.Where(name => MayBe(name, pointer.Gender)).ToList();
                if (fitting.Count > 0)
                {
                    return fitting[^1];
                }
            }
            else if (named.Count > 1)
            {
                var meant = pointer.Place == PointerPlace.First ? named[0] : named[1];
                return named.Count == 2 && MayBe(meant, pointer.Gender) ? meant : null;
            }
        }

        return null;
    }

    /// <summary>The article before a name tells its gender.</summary>
    private bool MayBe(Mention name, Gender gender) => (name.Span.Start == 0 ? "" : text.Tokens[name.Span.Start - 1].Lower) switch
    {
        "le" or "du" or "au" => gender == Gender.Masculine,
        "la" => gender == Gender.Feminine,
        _ => true,
    };
}
