using System.Collections.Immutable;
using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Mentions;

namespace NatoGraph.Extraction.Frames.Contests;

/// <summary>What an article shows of the posts that may be contested.</summary>
internal sealed class ContestEvidence
{
    private const int Openings = 4;
    private const int About = 400;
    private const double Far = 0.12;

    private readonly ArticleView article;
    private readonly PostRegistry registry;
    private readonly string? topic;
    private readonly ImmutableArray<ClaimDraft> holdings;
    private readonly ImmutableArray<(Stake Stake, int Sentence)> stakes;
    private readonly ILookup<string, (Stake Stake, int Sentence)> byPost;
    private readonly ILookup<string, int> named;
    private readonly ILookup<string, int> bodies;
    private readonly ILookup<string, ClaimDraft> byHeld;
    private readonly int most;

    /// <param name="article">The article.</param>
    /// <param name="registry">Its posts.</param>
    /// <param name="topic">The post that the article is about.</param>
    /// <param name="said">What the frames say, candidacies aside.</param>
    public ContestEvidence(ArticleView article, PostRegistry registry, string? topic, IReadOnlyList<ClaimDraft> said)
    {
        (this.article, this.registry, this.topic) = (article, registry, topic);
        holdings = [.. said.Where(claim => claim is { Predicate: Predicate.HoldsPost, Object: not null })];
        byHeld = holdings.ToLookup(claim => claim.Object!, StringComparer.Ordinal);
        var told = said.Where(claim => claim.Subject is not null).ToLookup(claim => article.SentenceAt(claim.Quote.Start).Sentence.Index);
        var finder = new StakeFinder(article, registry);
        stakes = [.. article.Sentences.SelectMany(sentence => finder.In(sentence, [.. told[sentence.Sentence.Index]], said).Select(stake => (stake, sentence.Sentence.Index)))];
        byPost = stakes.ToLookup(stake => stake.Stake.Post, StringComparer.Ordinal);
        most = byPost.Select(post => post.Count()).DefaultIfEmpty(0).Max();
        named = article.Sentences.SelectMany(sentence => sentence.Posts.Select(post => (post.Key, sentence.Sentence.Index))).ToLookup(post => post.Key, post => post.Index, StringComparer.Ordinal);
        bodies = article.Sentences.SelectMany(sentence => sentence.Bodies.Select(body => (body.Key, sentence.Sentence.Index))).ToLookup(body => body.Key, body => body.Index, StringComparer.Ordinal);
    }

    /// <summary>The posts that may be contested, with how much there is of each clue, 0 to 1.</summary>
    /// <param name="sentence">The sentence that tells of the candidacy.</param>
    /// <param name="trigger">The words that do.</param>
    /// <param name="subject">The candidate.</param>
    public IEnumerable<(string Post, double[] Clues)> Choices(SentenceView sentence, TextRange trigger, string? subject)
    {
        var latest = stakes.Where(stake => stake.Stake.Words.End <= trigger.Start && stake.Stake.Kind != StakeKind.Held && stake.Stake.Followed != subject).Reverse().Select(stake => stake.Stake.Post).Distinct(StringComparer.Ordinal).Take(2).ToList();
        var isAlone = !stakes.Any(stake => stake.Sentence <= sentence.Sentence.Index && stake.Stake.Post != topic && article.Sentences[stake.Sentence].Sentence.Paragraph == sentence.Sentence.Paragraph);
        return byPost.Select(post => post.Key).Concat(named.Select(post => post.Key)).Append(topic).OfType<string>().Distinct(StringComparer.Ordinal)
            .Select(post => (post, Of(post, sentence, trigger, subject, latest, isAlone)));
    }

    /// <summary>The post that the words of the candidacy lead to: "pressenti pour présider l'office".</summary>
    public string? Aim(SentenceView sentence, TextRange trigger) => stakes
        .Where(stake => stake.Sentence == sentence.Sentence.Index && stake.Stake.Kind is StakeKind.Prize or StakeKind.Aimed && stake.Stake.Words.Start >= trigger.End
            && Patterns.French["contest.aim"].IsMatch(article.Between(trigger.End, stake.Stake.Words.Start)))
        .Select(stake => stake.Stake.Post).FirstOrDefault();

    private double[] Of(string post, SentenceView sentence, TextRange trigger, string? subject, List<string> latest, bool isAlone)
    {
        var clues = new double[(int)ContestClue.Least + 1];
        void Set(ContestClue clue, double value) => clues[(int)clue] = Math.Max(clues[(int)clue], value);
        void If(ContestClue clue, bool holds) => Set(clue, holds ? 1 : 0);

        var at = sentence.Sentence.Index;
        foreach (var (stake, where) in byPost[post].Where(stake => stake.Sentence <= at && stake.Stake.Words != trigger && (subject is null || stake.Stake.Followed != subject)))
        {
            var behind = stake.Words.Start >= trigger.End;
            if (behind && stake.Kind is StakeKind.Prize or StakeKind.Aimed)
            {
                Set(ContestClue.Behind, 1);
            }
            else
            {
                Set(where == at ? Same(stake.Kind) : Same(stake.Kind) + 1, where == at ? 1 : 1.0 / (at - where));
                If(ContestClue.Near, at - where <= 2 && stake.Kind != StakeKind.Held);
                If(ContestClue.SameParagraph, article.Sentences[where].Sentence.Paragraph == sentence.Sentence.Paragraph);
            }
        }

        var count = byPost[post].Count();
        If(ContestClue.Latest, latest.Count > 0 && latest[0] == post);
        If(ContestClue.Second, latest.Count > 1 && latest[1] == post);
        If(ContestClue.Opens, named[post].Any(where => where <= at && IsOpening(where, sentence)) || byPost[post].Any(stake => stake.Sentence <= at && IsOpening(stake.Sentence, sentence)));
        Set(ContestClue.Share, stakes.IsEmpty ? 0 : (double)count / stakes.Length);
        If(ContestClue.Foremost, count > 0 && count == most);
        If(ContestClue.Topic, topic == post);
        If(ContestClue.TopicFar, topic == post && Nearness(named[post], at) < Far);
        If(ContestClue.TopicAlone, topic == post && isAlone);
        If(ContestClue.Title, named[post].Contains(0));
        If(ContestClue.Opening, named[post].Any(where => where < Openings));
        Set(ContestClue.Named, Nearness(named[post], at));
        If(ContestClue.Ahead, !byPost[post].Any(stake => stake.Sentence <= at));
        OfHolders(post, sentence, subject, If);
        OfBody(registry.Post(post).Organisation, at, Set, If);
        If(ContestClue.Head, FrameWords.Has("head", registry.Post(post).Role ?? ""));
        If(ContestClue.TitleOnly, count == 0);
        If(ContestClue.TitleHere, count == 0 && named[post].Contains(at));
        return clues;
    }

    private bool IsOpening(int where, SentenceView sentence) =>
        article.Sentences[where].Sentence.Paragraph == sentence.Sentence.Paragraph && (where == 0 || article.Sentences[where - 1].Sentence.Paragraph != sentence.Sentence.Paragraph);

    private void OfHolders(string post, SentenceView sentence, string? subject, Action<ContestClue, bool> set)
    {
        var published = article.PublishedOn;
        var before = sentence.Sentence.Index > 0 ? article.Sentences[sentence.Sentence.Index - 1] : null;
        foreach (var claim in byHeld[post])
        {
            if (claim.Subject == subject)
            {
                set(claim.Former || claim.Until?.Latest < published ? ContestClue.OwnOnce : ContestClue.Own, true);
                continue;
            }

            set(ContestClue.OthersSame, sentence.Persons.Any(person => person.Key == claim.Subject));
            set(ContestClue.OthersBefore, before is not null && before.Persons.Any(person => person.Key == claim.Subject));
            set(ContestClue.Leaving, claim.Until is { } until && Math.Abs(until.Earliest.DayNumber - published.DayNumber) < About);
            set(ContestClue.Filled, claim.From is { } from && Math.Abs(from.Earliest.DayNumber - published.DayNumber) < About);
            set(ContestClue.SameYear, sentence.Times.Any(time => time.From is { } when && (claim.From?.Earliest.Year == when.Earliest.Year || claim.Until?.Earliest.Year == when.Earliest.Year)));
        }
    }

    private void OfBody(string? body, int at, Action<ContestClue, double> set, Action<ContestClue, bool> holds)
    {
        if (body is null)
        {
            return;
        }

        var isHere = bodies[body].Contains(at);
        holds(ContestClue.BodySame, isHere);
        set(ContestClue.BodyBefore, Nearness(bodies[body].Where(where => where < at), at));
        holds(ContestClue.BodyTopic, article.Text.Topic == body);
        holds(ContestClue.BodyOther, !isHere && article.Sentences[at].Bodies.Any(other => other.Mention is OrganisationMention));
    }

    private static ContestClue Same(StakeKind kind) => kind switch
    {
        StakeKind.Prize => ContestClue.PrizeSame,
        StakeKind.Aimed => ContestClue.AimedSame,
        StakeKind.Followed => ContestClue.FollowedSame,
        StakeKind.Elected => ContestClue.ElectedSame,
        StakeKind.Led => ContestClue.LedSame,
        StakeKind.Passed => ContestClue.PassedSame,
        StakeKind.Changed => ContestClue.ChangedSame,
        _ => ContestClue.HeldSame,
    };

    private static double Nearness(IEnumerable<int> sentences, int at)
    {
        var last = sentences.Where(where => where <= at).DefaultIfEmpty(-1).Max();
        return last < 0 ? 0 : 1.0 / (1 + at - last);
    }
}
