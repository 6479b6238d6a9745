using NatoGraph.Domain.Claims;
using NatoGraph.Extraction.Attributions;

namespace NatoGraph.Extraction.Frames.Contests.Judging;

/// <summary>
/// Keeps the candidacies for which enough speaks, and adds those that no frame reads: by all that the words around a person say, and by which post the
/// article takes to be contested there.
/// </summary>
internal static class ContenderJudge
{
    /// <summary>The name and version of the rule by which candidacies are added.</summary>
    public const string Rule = "fr.candidacy.judged/1";

    /// <summary>From which probability on a candidacy is added: below even odds, since one that is left out costs as much as a wrong one.</summary>
    public const double Adds = 0.3;

    /// <summary>Below which probability a candidacy that frames read is dropped.</summary>
    public const double Keeps = 0.1;

    /// <summary>The claims with the candidacies that stand.</summary>
    /// <param name="reading">What the frames say.</param>
    /// <param name="claims">What is said once links are judged.</param>
    public static IReadOnlyList<ClaimDraft> Judge(FrameReading reading, IReadOnlyList<ClaimDraft> claims)
    {
        var best = Best(reading, ContenderModel.French);
        var known = claims.Where(claim => claim.Predicate == Predicate.CandidateFor).Select(claim => (claim.Subject, claim.Object)).ToHashSet();
        return
        [
            .. claims.Where(claim => claim.Predicate != Predicate.CandidateFor || !best.TryGetValue((claim.Subject!, claim.Object!), out var judged) || judged.Probability >= Keeps),
            .. best.Where(one => one.Value.Probability >= Adds && !known.Contains((one.Key.Person, one.Key.Post)))
                .Select(one => Written(one.Value.Contender, one.Key.Post)).OrderBy(claim => claim.Quote.Start).ThenBy(claim => claim.Object, StringComparer.Ordinal),
        ];
    }

    /// <summary>Of each person and post where a candidacy is likeliest told.</summary>
    /// <param name="reading">What the frames say.</param>
    /// <param name="model">The weights.</param>
    public static Dictionary<(string Person, string Post), (double Probability, Contender Contender)> Best(FrameReading reading, ContenderModel model)
    {
        var best = new Dictionary<(string Person, string Post), (double Probability, Contender Contender)>();
        foreach (var contender in new ContenderFinder(reading, signs => model.OfPerson(signs) >= Adds).All())
        {
            var probabilities = model.Of(contender);
            foreach (var (at, prize) in contender.Prizes.Index().Skip(1))
            {
                var key = (contender.Person.Key, prize.Post!);
                if (!best.TryGetValue(key, out var other) || probabilities[at] > other.Probability)
                {
                    best[key] = (probabilities[at], contender);
                }
            }
        }

        return best;
    }

    private static ClaimDraft Written(Contender contender, string post)
    {
        var (sentence, person) = (contender.Sentence, contender.Person);
        var tree = sentence.Tree;
        var verb = tree.HeadOf(person.Mention.Span) is { } head ? tree.ClauseOf(head) : null;
        var trigger = verb is null ? person.Range : verb.Token.Range;
        return ClaimWriter.Sought(new ClaimDraft(Predicate.CandidateFor, person.Range.Union(trigger))
        {
            Subject = person.Key,
            Object = post,
            Modality = ModalityReader.French.Of(sentence.Article.Tenses.Text, trigger),
            Attribution = AttributionReader.French.Of(sentence, trigger),
            Extractor = Rule,
        });
    }
}
