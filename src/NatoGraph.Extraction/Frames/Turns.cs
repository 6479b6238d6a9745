using NatoGraph.Domain.Claims;
using NatoGraph.Extraction.Attributions;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Mentions;

namespace NatoGraph.Extraction.Frames;

/// <summary>
/// Who follows whom because one is said to go and, in the words right before or behind, another to come, with one post between them at
/// most: "Paul Noir a épuisé ses trois mandats. C'est Anne Brun qui hérite de la maison".
/// </summary>
internal static class Turns
{
    private const string Id = "fr.succession.turn/1";

    private const string Held = "fr.tenure.turn/1";

    /// <summary>For how many days a post may be vacant.</summary>
    private const int LongestVacancy = 500;

    /// <summary>The successions that such neighbours tell, and the post of the one where only that of the other is said.</summary>
    /// <param name="article">The article.</param>
    /// <param name="instances">The frames that claim something.</param>
    /// <param name="moves">The frames that only tell that somebody comes or goes.</param>
    /// <param name="said">What was said.</param>
    public static IEnumerable<ClaimDraft> Find(ArticleView article, IEnumerable<FrameInstance> instances, IEnumerable<FrameInstance> moves, IReadOnlyList<ClaimDraft> said)
    {
        var successions = said.Where(claim => claim.Predicate == Predicate.Succeeds).ToList();
        var turns = InOrder(instances.Concat(moves).Select(Turn.Of).OfType<Turn>());
        var past = instances.Select(Turn.OfPast).Concat(said.Select(claim => Turn.OfPast(article, claim))).OfType<Turn>().ToList();
        foreach (var (first, second) in turns.Zip(turns.Skip(1)).Concat(Before(turns, past)))
        {
            var (come, go) = first.Comes ? (first, second) : (second, first);
            if (!AreTwo(first, second) || AreParted(come, go) || go.IsDoneBy(come.Person) || !MayGo(go, said) || !IsOnePost(come, go, said) || IsKnown(successions, come, go))
            {
                continue;
            }

            var post = Post(come, go);
            var claim = new ClaimDraft(Predicate.Succeeds, first.Quote.Union(second.Quote))
            {
                Subject = come.Person,
                Object = go.Person,
                Post = post,
                From = come.Date,
                Modality = come.Modality,
                Attribution = AttributionReader.French.Of(come.Sentence, come.Quote),
                Extractor = Id,
            };
            successions.Add(claim);
            yield return claim;
            if (go.IsNamed && !come.IsNamed && post != come.Post)
            {
                yield return claim with { Predicate = Predicate.HoldsPost, Object = post, Post = null, Acting = come.Acting, Extractor = Held };
            }
            else if (come.IsNamed && !go.IsNamed && !said.Any(claim => claim.Predicate == Predicate.HoldsPost && claim.Subject == go.Person))
            {
                yield return claim with { Predicate = Predicate.HoldsPost, Subject = go.Person, Object = post, Post = null, From = null, Modality = Modality.Asserted, Extractor = Held };
            }
        }
    }

    /// <summary>Who comes into a post, and who is said beside it to have held it.</summary>
    private static IEnumerable<(Turn First, Turn Second)> Before(List<Turn> turns, List<Turn> past)
    {
        foreach (var come in turns.Where(turn => turn is { Comes: true, Post: not null }))
        {
            var held = past.Where(one => one.Post == come.Post && one.Person != come.Person && (one.Quote.Start < come.Quote.Start ? AreNear(one, come) : AreNear(come, one)))
                .OrderBy(one => Math.Abs(one.Quote.Start - come.Quote.Start)).FirstOrDefault();
            if (held is not null)
            {
                yield return held.Quote.Start < come.Quote.Start ? (held, come) : (come, held);
            }
        }
    }

    /// <summary>The turns in the order of the text, those of one person told one after the other in one.</summary>
    private static List<Turn> InOrder(IEnumerable<Turn> told)
    {
        var turns = new List<Turn>();
        foreach (var turn in told.OrderBy(turn => turn.Quote.Start).ThenBy(turn => turn.Quote.End))
        {
            if (turns is [.., var last] && last.Person == turn.Person && last.Comes == turn.Comes && AreNear(last, turn))
            {
                turns[^1] = last.With(turn);
            }
            else
            {
                turns.Add(turn);
            }
        }

        return turns;
    }

    /// <summary>Whether one goes and, close by, another comes.</summary>
    private static bool AreTwo(Turn first, Turn second) =>
        first.Comes != second.Comes && first.Person != second.Person && AreNear(first, second) && !(first.Comes && IsCut(first, second)) && !IsContrast(first, second);

    private static bool AreNear(Turn first, Turn second) => second.Sentence.Sentence.Index - first.Sentence.Sentence.Index <= (first.Comes ? 1 : 2)
        && first.Sentence.Sentence.Paragraph == second.Sentence.Sentence.Paragraph;

    /// <summary>Whether the words set the two side by side: "Anne Brun arrive aux Finances ; Paul Noir, lui, quitte la Défense".</summary>
    private static bool IsContrast(Turn first, Turn second) => first.Quote.End < second.Trigger.Start
        && Patterns.French["turn.other"].IsMatch(first.Sentence.Article.Between(first.Quote.End, second.Trigger.Start));

    /// <summary>Whether the words between tell of somebody else.</summary>
    private static bool IsCut(Turn first, Turn second) => new[] { first.Sentence, second.Sentence }.Distinct().SelectMany(sentence => sentence.Persons)
        .Any(person => person.Mention is PersonMention && person.Key != first.Person && person.Key != second.Person
            && person.Range.Start >= first.Quote.End && person.Range.End <= second.Quote.Start);

    /// <summary>Whether the dates tell that one did not go when the other came.</summary>
    private static bool AreParted(Turn come, Turn go) => go.Date is { } end && come.Date is { } start
        && (start.Latest < end.Earliest || start.Earliest.DayNumber - end.Latest.DayNumber > LongestVacancy);

    /// <summary>Whether who goes is no mere candidate.</summary>
    private static bool MayGo(Turn go, IReadOnlyList<ClaimDraft> said)
    {
        var held = said.Any(claim => claim.Predicate == Predicate.HoldsPost && claim.Subject == go.Person);
        return held || !(go.NeedsHolder || said.Any(claim => claim is { Predicate: Predicate.CandidateFor, Modality: not Modality.Denied } && claim.Subject == go.Person));
    }

    /// <summary>The post that the words of one of them name, or else that which both are taken to tell of.</summary>
    private static string? Post(Turn come, Turn go) =>
        come.IsNamed ? come.Post : go.IsNamed ? go.Post : come.Post is null || go.Post is null || come.Post == go.Post ? come.Post ?? go.Post : null;

    /// <summary>Whether the words name one post, or by what was said of them it may be one.</summary>
    private static bool IsOnePost(Turn come, Turn go, IReadOnlyList<ClaimDraft> said) => come.IsNamed && go.IsNamed ? come.Post == go.Post : !IsOfAnother(come, go, said);

    /// <summary>Whether who goes is said to hold other posts than the one that is taken.</summary>
    private static bool IsOfAnother(Turn come, Turn go, IReadOnlyList<ClaimDraft> said)
    {
        var held = !come.IsNamed ? [] : said.Where(claim => claim.Predicate == Predicate.HoldsPost && claim.Subject == go.Person).Select(claim => claim.Object).ToList();
        return held.Count > 0 && !held.Contains(come.Post);
    }

    /// <summary>Whether it is said already whom the one follows, or who the other.</summary>
    private static bool IsKnown(List<ClaimDraft> successions, Turn come, Turn go)
    {
        var post = Post(come, go);
        return successions.Exists(claim => (claim.Subject == come.Person || claim.Object == go.Person) && (claim.Post is null || post is null || claim.Post == post))
            || successions.Exists(claim => claim.Subject == go.Person && claim.Object == come.Person);
    }
}
