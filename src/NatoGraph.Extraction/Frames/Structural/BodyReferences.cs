using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Syntax.Grammar;
using NatoGraph.Extraction.Syntax.Structure;

namespace NatoGraph.Extraction.Frames.Structural;

/// <summary>Finds which body a pronoun means: "la Société des ports … Anne Brun, qui la dirige", "Elle est présidée par Paul Noir".</summary>
internal static class BodyReferences
{
    /// <summary>How many sentences back the body may have been named.</summary>
    private const int Reach = 2;

    /// <summary>The body that a pronoun of the sentence means: of the right gender, the last named before it, or else what a sentence before was about.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="pronoun">The pronoun.</param>
    public static Argument? Of(SentenceView sentence, Word pronoun)
    {
        var gender = pronoun.Token.Lower is "l'" ? Gender.Unknown : pronoun.Form.Gender != Gender.Unknown ? pronoun.Form.Gender : Inflection.OfArticle(pronoun.Token.Lower);
        var start = pronoun.Token.Range.Start;
        for (var back = 0; back <= Reach && back <= sentence.Sentence.Index; back++)
        {
            var one = sentence.Article.Sentences[sentence.Sentence.Index - back];
            var fitting = one.Bodies.Where(body => body.Range.End <= start && body.Mention is OrganisationMention && Agrees(one, body, gender)).ToList();
            if (fitting.Count > 0)
            {
                return (back > 0 ? fitting.Find(body => IsSubject(one, body)) : null) ?? fitting[^1];
            }
        }

        return null;
    }

    private static bool IsSubject(SentenceView sentence, Argument body) => sentence.Tree.HeadOf(body.Mention.Span) is { Relation: Relation.Subject or Relation.PassiveSubject } head && sentence.Tree.HeadOf(head) == sentence.Tree.Root;

    private static bool Agrees(SentenceView sentence, Argument body, Gender gender) =>
        gender == Gender.Unknown || GenderOf(sentence, body) is var own && (own == gender || own == Gender.Unknown);

    /// <summary>What the article before a body shows, or else the noun that its name is.</summary>
    private static Gender GenderOf(SentenceView sentence, Argument body) =>
        sentence.Tree.At(body.Mention.Span.Start - 1) is { } article && Inflection.OfArticle(article.Token.Folded) is var shown and not Gender.Unknown ? shown
        : sentence.Tree.At(body.Mention.Span.Start) is { Pos: PartOfSpeech.Noun, Form.Gender: var gender } ? gender
        : Gender.Unknown;
}
