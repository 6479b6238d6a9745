using NatoGraph.Domain.Claims;
using NatoGraph.Extraction.Attributions;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Mentions;

namespace NatoGraph.Extraction.Frames;

/// <summary>Who came before and who after a holder between whom a sentence sets them: "a dirigé l'agence de 2010 à 2014, entre Paul Noir et Jean Blanc".</summary>
internal static class Betweens
{
    private const string Id = "fr.succession.held-between/1";

    /// <summary>The successions that such words tell, and who held the post by them.</summary>
    /// <param name="article">The article.</param>
    /// <param name="said">What was said.</param>
    public static IEnumerable<ClaimDraft> Find(ArticleView article, IReadOnlyList<ClaimDraft> said)
    {
        foreach (var sentence in article.Sentences)
        {
            var named = sentence.Persons.Where(person => person.Mention is PersonMention).ToList();
            foreach (var (before, after) in named.Zip(named.Skip(1)).Where(pair => IsPair(sentence, pair.First, pair.Second)))
            {
                var held = Held(said, sentence, before, after);
                if ((held?.Subject ?? Leader(sentence, before)?.Key) is not { } holder || holder == before.Key || holder == after.Key)
                {
                    continue;
                }

                var claim = new ClaimDraft(Predicate.HoldsPost, held?.Quote.Union(after.Range) ?? before.Range.Union(after.Range))
                {
                    Object = held?.Object,
                    Attribution = AttributionReader.French.Of(sentence, after.Range),
                    Extractor = Id,
                };
                var succession = claim with { Predicate = Predicate.Succeeds, Post = held?.Object };
                yield return succession with { Subject = holder, Object = before.Key };
                yield return succession with { Subject = after.Key, Object = holder };
                if (held is not null)
                {
                    yield return claim with { Subject = before.Key };
                    yield return claim with { Subject = after.Key };
                }
            }
        }
    }

    private static bool IsPair(SentenceView sentence, Argument before, Argument after) => before.Key != after.Key
        && Patterns.French["between.lead"].IsMatch(sentence.Article.Between(sentence.Range.Start, before.Range.Start))
        && Patterns.French["between.joint"].IsMatch(sentence.Article.Between(before.Range.End, after.Range.Start));

    /// <summary>What the words before say was held, and by whom.</summary>
    private static ClaimDraft? Held(IReadOnlyList<ClaimDraft> said, SentenceView sentence, Argument before, Argument after) => said.LastOrDefault(claim =>
        claim is { Predicate: Predicate.HoldsPost, Modality: Modality.Asserted } && !Appositions.Made(claim) && claim.Subject != before.Key && claim.Subject != after.Key
        && sentence.Range.Contains(claim.Quote) && claim.Quote.Start < before.Range.Start);

    /// <summary>Who is said to lead what is not known: "pour avoir dirigé l'entreprise".</summary>
    private static Argument? Leader(SentenceView sentence, Argument before) =>
        sentence.Tree.Words.LastOrDefault(word => word.IsVerb && word.Index < before.Mention.Span.Start) is { } verb && FrameWords.Has("leading", verb.Lemma)
            ? sentence.Persons.LastOrDefault(person => person.Range.End <= before.Range.Start
                && sentence.Tree.HeadOf(person.Mention.Span) is { } head && sentence.Tree.Subjects(verb).Contains(head))
            : null;
}
