using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;
using NatoGraph.Extraction.Frames.Linking;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Syntax.Grammar;
using NatoGraph.Extraction.Syntax.Structure;

namespace NatoGraph.Extraction.Frames;

/// <summary>Finds the post that people contest where a candidacy does not name it: that of whom they would follow, that of an election, or the one contested before.</summary>
/// <param name="article">The article.</param>
/// <param name="registry">Its posts.</param>
internal sealed class Contests(ArticleView article, PostRegistry registry)
{
    private const int Reach = 5;

    /// <summary>The post contested in a sentence or before it.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="trigger">The words that tell of the candidacy.</param>
    /// <param name="subject">The candidate.</param>
    /// <param name="said">What was said before.</param>
    public string? Before(SentenceView sentence, TextRange trigger, string? subject, IReadOnlyList<ClaimDraft> said) =>
        Followed(sentence, subject, said) ?? Elected(sentence, trigger.End) ?? Last(sentence, said);

    /// <summary>"Qui pour lui succéder ?", "La succession de Paul Noir s'ouvre": the post of whom an earlier sentence seeks a successor for.</summary>
    private static string? Sought(SentenceView sentence, IReadOnlyList<ClaimDraft> said) => sentence.Tree.Words
        .Where(word => LinkClasses.IsAny("following", word.Lemma) && (word.Pos == PartOfSpeech.Noun || word.Form.VerbForm == VerbForm.Infinitive))
        .SelectMany(word => FollowedIn(sentence, word)).Select(person => Held(person, said)).FirstOrDefault(post => post is not null);

    private static string? Held(string person, IReadOnlyList<ClaimDraft> said) =>
        said.LastOrDefault(claim => claim is { Predicate: Predicate.HoldsPost, Former: false } && claim.Subject == person)?.Object;

    /// <summary>"est cité pour lui succéder", "la succession de Paul Noir": the post that the other holds.</summary>
    private static string? Followed(SentenceView sentence, string? subject, IReadOnlyList<ClaimDraft> said)
    {
        var followed = sentence.Tree.Words.Where(word => LinkClasses.IsAny("following", word.Lemma)).SelectMany(word => FollowedIn(sentence, word))
            .Where(person => person != subject).ToHashSet(StringComparer.Ordinal);
        return followed.Count == 0 ? null : said.LastOrDefault(claim => claim is { Predicate: Predicate.HoldsPost, Former: false, Subject: { } holder } && followed.Contains(holder))?.Object;
    }

    private static IEnumerable<string> FollowedIn(SentenceView sentence, Word word)
    {
        var tree = sentence.Tree;
        var fillers = tree.Objects(word).Concat(tree.IndirectObjects(word)).Concat(tree.Complements(word, "de")).Concat(tree.Possessive(word) is { } owner ? [owner] : []).Select(filler => filler.Index).ToHashSet();
        return sentence.Persons.Concat(sentence.Owners).Where(person => fillers.Any(person.Mention.Span.Contains)).Select(person => person.Key);
    }

    /// <summary>What was contested last in the sentences before: by somebody, or by the words for it.</summary>
    private string? Last(SentenceView sentence, IReadOnlyList<ClaimDraft> said)
    {
        for (var at = sentence.Sentence.Index; at >= 0 && at >= sentence.Sentence.Index - Reach; at--)
        {
            var earlier = article.Sentences[at];
            var found = said.LastOrDefault(claim => claim.Predicate == Predicate.CandidateFor && earlier.Range.Contains(claim.Quote))?.Object
                ?? (at == sentence.Sentence.Index ? null : Told(earlier) ?? Elected(earlier, earlier.Range.End) ?? Sought(earlier, said));
            if (found is not null)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The post to be had of which a sentence tells that it is contested: "six candidats à la présidence".</summary>
    private static string? Told(SentenceView sentence) => sentence.Tree.Words.Any(word => LinkClasses.IsAny("contesting", word.Lemma)) || Patterns.French["contest.open"].IsMatch(sentence.Folded)
        ? sentence.Posts.LastOrDefault(post => post.Mention is PostMention { IsPlural: false, IsBarePortfolio: false } && PostFinder.IsContested(sentence, post))?.Key
        : null;

    /// <summary>"l'élection présidentielle", "la présidentielle américaine": who is head of the state beside, or of that which the article is about.</summary>
    private string? Elected(SentenceView sentence, int end)
    {
        if (!Patterns.French["contest.presidential"].IsMatch(article.Between(sentence.Range.Start, Math.Max(end, sentence.Range.End))))
        {
            return null;
        }

        var state = sentence.Bodies.FirstOrDefault(body => body.Mention is StateMention { Form: StateForm.Adjective }) ?? article.Sentences.SelectMany(one => one.Bodies).FirstOrDefault(body => body.Key == article.Text.Topic)
            ?? sentence.Bodies.FirstOrDefault(body => body.Mention is StateMention);
        return state?.Mention is StateMention { State.HeadOfState: { Length: > 0 } role } ? registry.Of(role, state.Key) : null;
    }
}
