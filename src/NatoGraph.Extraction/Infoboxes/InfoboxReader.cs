using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Time;
using NatoGraph.Extraction.Frames;
using NatoGraph.Extraction.Mentions;

namespace NatoGraph.Extraction.Infoboxes;

/// <summary>What the blocks of a biographical page say of the person whom it is about.</summary>
internal static class InfoboxReader
{
    private const string Tenure = "fr.infobox.tenure/1";
    private const string Predecessor = "fr.infobox.predecessor/2";
    private const string Successor = "fr.infobox.successor/2";
    private const double Confidence = 0.9;

    /// <summary>The claims of the blocks of an article.</summary>
    public static IEnumerable<ClaimDraft> Find(ArticleView article) => article.MainPerson is { } person
        ? Infobox.In(article).SelectMany(box => Read(article, box, person))
        : [];

    private static IEnumerable<ClaimDraft> Read(ArticleView article, Infobox box, string person)
    {
        var acting = ((PostMention)box.Post.Mention).Has(PostModifier.Acting);
        var (from, until) = (box.Times?.From, box.Times?.Until);
        yield return Holds(person, box.Post, from, until, box.Times is { } times ? box.Post.Range.Union(times.Range) : box.Post.Range, Tenure) with { Acting = acting };
        foreach (var line in box.Lines.Where(line => Infobox.Label.IsMatch(line.Folded)))
        {
            var before = line.Folded.AsSpan().TrimStart("-•* ").StartsWith("pr", StringComparison.Ordinal);
            foreach (var other in line.Persons.Where(other => other.Mention is PersonMention && other.Key != person))
            {
                var quote = box.Post.Range.Union(other.Range);
                yield return before ? Follows(person, other.Key, box.Post.Key, from, quote, Predecessor) : Follows(other.Key, person, box.Post.Key, until, quote, Successor);
                yield return before ? Holds(other.Key, box.Post, null, from, quote, Predecessor) : Holds(other.Key, box.Post, until, null, quote, Successor);
            }
        }
    }

    private static ClaimDraft Holds(string person, Argument post, Edtf? from, Edtf? until, TextRange quote, string rule) =>
        new(Predicate.HoldsPost, quote) { Subject = person, Object = post.Key, From = from, Until = until, Extractor = rule, Confidence = Confidence };

    private static ClaimDraft Follows(string person, string predecessor, string post, Edtf? from, TextRange quote, string rule) =>
        new(Predicate.Succeeds, quote) { Subject = person, Object = predecessor, Post = post, From = from, Extractor = rule, Confidence = Confidence };
}
