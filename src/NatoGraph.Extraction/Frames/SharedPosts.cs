using NatoGraph.Domain.Claims;
using NatoGraph.Extraction.Coreference.Context;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Syntax.Grammar;
using NatoGraph.Extraction.Time.Dating;

namespace NatoGraph.Extraction.Frames;

/// <summary>
/// Says of both whom a succession without a post of its own names that they hold the one that its sentence says one of them has: "Paul Noir cède sa
/// place de directeur à Anne Brun", "Succédant à Paul Noir, Anne Brun dirige la banque".
/// </summary>
internal static class SharedPosts
{
    private const string Id = "fr.succession.shared/1";

    /// <summary>Who took a post up within so many days is no predecessor in it.</summary>
    private const int Recent = 30;

    /// <summary>The claims that follow.</summary>
    /// <param name="article">The article.</param>
    /// <param name="claims">All that it says so far.</param>
    public static IEnumerable<ClaimDraft> Find(ArticleView article, IReadOnlyList<ClaimDraft> claims)
    {
        var known = claims.Where(claim => claim.Predicate is Predicate.HoldsPost or Predicate.CandidateFor).Select(claim => (claim.Subject, claim.Object)).ToHashSet();
        foreach (var succession in claims.Where(claim => claim is { Predicate: Predicate.Succeeds, Post: null, Modality: not Modality.Denied }))
        {
            if (OnlyPost(article, succession, claims) is not { } post)
            {
                continue;
            }

            if (known.Add((succession.Subject, post)))
            {
                yield return Holding(succession, succession.Subject, post) with { From = succession.From, Modality = succession.Modality };
            }

            if (known.Add((succession.Object, post)))
            {
                yield return Holding(succession, succession.Object, post) with { Until = succession.From };
            }
        }
    }

    /// <summary>The one post that the sentence, or else the one before, says either has; not what the follower is only called.</summary>
    private static string? OnlyPost(ArticleView article, ClaimDraft succession, IReadOnlyList<ClaimDraft> claims)
    {
        var sentence = article.SentenceAt(succession.Quote.Start);
        var isDone = IsDone(sentence, succession);
        var held = Held(sentence, succession, claims);
        if (held.Count == 0 && sentence.Sentence.Index > 0)
        {
            sentence = article.Sentences[sentence.Sentence.Index - 1];
            held = Held(sentence, succession, claims);
        }

        return held.Select(claim => claim.Object).Distinct(StringComparer.Ordinal).ToList() is [{ } post]
            && held.Any(claim => !(Appositions.Made(claim) && claim.Subject == succession.Subject && !IsNew(sentence, claim) && !(isDone && IsOfOne(sentence, claim))))
            && !held.Any(claim => claim.Subject == succession.Object && claim.From is { } from && from.Earliest >= article.PublishedOn.AddDays(-Recent))
            ? post : null;
    }

    private static List<ClaimDraft> Held(SentenceView sentence, ClaimDraft succession, IEnumerable<ClaimDraft> claims) => [.. claims.Where(claim =>
        claim.Predicate == Predicate.HoldsPost && (claim.Subject == succession.Subject || claim.Subject == succession.Object) && sentence.Range.Contains(claim.Quote))];

    private static bool IsNew(SentenceView sentence, ClaimDraft claim) =>
        sentence.Posts.Any(post => post.Key == claim.Object && claim.Quote.Contains(post.Range) && post.Mention is PostMention mention && (mention.Has(PostModifier.New) || mention.Has(PostModifier.Current)));

    /// <summary>Whether the follower has followed by now, and is called by what they have become: "La directrice, Anne Brun, a succédé à Paul Noir".</summary>
    private static bool IsDone(SentenceView sentence, ClaimDraft succession) => sentence.Tree.Words.FirstOrDefault(word => word.IsVerb && succession.Quote.Contains(word.Token.Range)
            && ActLexicon.French.Of(word.Lemma).Any(words => words.Act is TenureAct.TakesUp or TenureAct.Leaves)) is { } verb
        && sentence.Tree.VerbGroupOf(verb) is { IsPerfect: true, IsPassive: false, Mood: Mood.Indicative, Tense: Tense.Present or Tense.Imperfect };

    /// <summary>Whether a claim calls somebody by a post that one has at a time, and no deputy's: "son adjointe, Anne Brun, lui a succédé".</summary>
    private static bool IsOfOne(SentenceView sentence, ClaimDraft claim) => !claim.Former && sentence.Posts.Any(post => post.Key == claim.Object && claim.Quote.Contains(post.Range)
        && post.Mention is PostMention { Role: { IsUnique: true, Class: not (RoleClass.Parliamentary or RoleClass.Profession) }, Determiner: not Determiner.Possessive } mention && !RoleFit.IsAide(mention, LanguagePack.French));

    private static ClaimDraft Holding(ClaimDraft succession, string? person, string post) => new(Predicate.HoldsPost, succession.Quote)
    {
        Subject = person,
        Object = post,
        Attribution = succession.Attribution,
        Extractor = Id,
    };
}
