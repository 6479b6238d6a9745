using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Mentions;

namespace NatoGraph.Extraction.Frames;

/// <summary>Tells who is meant by "son prédécesseur" where the article has said before whom the person succeeds.</summary>
internal static class Predecessors
{
    /// <summary>The subject as found, the predecessor where the words before the trigger name one, or nobody where it is not known who that is.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="trigger">The verb.</param>
    /// <param name="subject">The subject as it was found without regard to these words.</param>
    /// <param name="said">What was said before.</param>
    public static Argument? Resolve(SentenceView sentence, TextRange trigger, Argument subject, IReadOnlyList<ClaimDraft> said)
    {
        var lead = Patterns.French["predecessor.lead"].Match(sentence.Article.Between(sentence.Range.Start, trigger.Start));
        if (!lead.Success || sentence.Persons.Any(person => person.Mention is PersonMention && person.Range.End <= trigger.Start))
        {
            return subject;
        }

        var predecessor = said.LastOrDefault(claim => claim.Predicate == Predicate.Succeeds && claim.Subject == subject.Key)?.Object;
        return predecessor is null ? null : subject with { Key = predecessor };
    }
}
