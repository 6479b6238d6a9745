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

    /// <summary>How many sentences before and behind a candidacy posts are looked for: what is farther has next to no weight, and a long text has many.</summary>
    private const int Reach = 100;

    private readonly ArticleView article;
    private readonly PostRegistry registry;
    private readonly string? topic;
    private readonly ImmutableArray<(Stake Stake, int Sentence)> stakes;
    private readonly ImmutableArray<int> firstStakes;
    private readonly Dictionary<string, ImmutableArray<(Stake Stake, int Sentence)>> byPost;
    private readonly Places named;
    private readonly Places bodies;
    private readonly ILookup<string, ClaimDraft> byHeld;
    private readonly int most;

    /// <param name="article">The article.</param>
    /// <param name="registry">Its posts.</param>
    /// <param name="topic">The post that the article is about.</param>
    /// <param name="said">What the frames say, candidacies aside.</param>
    public ContestEvidence(ArticleView article, PostRegistry registry, string? topic, IReadOnlyList<ClaimDraft> said)
    {
        (this.article, this.registry, this.topic) = (article, registry, topic);
        byHeld = said.Where(claim => claim is { Predicate: Predicate.HoldsPost, Object: not null }).ToLookup(claim => claim.Object!, StringComparer.Ordinal);
        var told = said.Where(claim => claim.Subject is not null).ToLookup(claim => article.SentenceAt(claim.Quote.Start).Sentence.Index);
        var finder = new StakeFinder(article, registry);
        stakes = [.. article.Sentences.SelectMany(sentence => finder.In(sentence, [.. told[sentence.Sentence.Index]], said).Select(stake => (stake, sentence.Sentence.Index)))];
        firstStakes = FirstOf(stakes, article.Sentences.Length);
        byPost = stakes.GroupBy(stake => stake.Stake.Post, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);
        most = byPost.Values.Select(post => post.Length).DefaultIfEmpty(0).Max();
        named = new Places(article, sentence => sentence.Posts);
        bodies = new Places(article, sentence => sentence.Bodies);
    }

    /// <summary>The posts that may be contested, with how much there is of each clue, 0 to 1.</summary>
    /// <param name="sentence">The sentence that tells of the candidacy.</param>
    /// <param name="trigger">The words that do.</param>
    /// <param name="subject">The candidate.</param>
    /// <param name="more">Further posts that may be.</param>
    public IEnumerable<(string Post, double[] Clues)> Choices(SentenceView sentence, TextRange trigger, string? subject, IEnumerable<string>? more = null)
    {
        var latest = Upto(sentence).Where(stake => stake.Stake.Words.End <= trigger.Start && stake.Stake.Kind != StakeKind.Held && stake.Stake.Followed != subject)
            .Select(stake => stake.Stake.Post).Distinct(StringComparer.Ordinal).Take(2).ToList();
        var isAlone = !Upto(sentence).TakeWhile(stake => article.Sentences[stake.Sentence].Sentence.Paragraph == sentence.Sentence.Paragraph).Any(stake => stake.Stake.Post != topic);
        return Around(sentence.Sentence.Index).Concat(more ?? []).Distinct(StringComparer.Ordinal).Select(post => (post, Of(post, sentence, trigger, subject, latest, isAlone)));
    }

    /// <summary>The post that the words of the candidacy lead to: "pressenti pour présider l'office".</summary>
    public string? Aim(SentenceView sentence, TextRange trigger) => StakesOf(sentence.Sentence.Index, sentence.Sentence.Index)
        .Where(stake => stake.Stake.Kind is StakeKind.Prize or StakeKind.Aimed && stake.Stake.Words.Start >= trigger.End
            && Patterns.French["contest.aim"].IsMatch(article.Between(trigger.End, stake.Stake.Words.Start)))
        .Select(stake => stake.Stake.Post).FirstOrDefault();

    /// <summary>The posts at stake or named not too far away, and the one that the article is about.</summary>
    private IEnumerable<string> Around(int at)
    {
        var (first, last) = (Math.Max(0, at - Reach), Math.Min(article.Sentences.Length - 1, at + Reach));
        var near = StakesOf(first, last).Select(stake => stake.Stake.Post)
            .Concat(article.Sentences.Skip(first).Take(last - first + 1).SelectMany(sentence => sentence.Posts.Select(post => post.Key)));
        return near.Append(topic).OfType<string>().Distinct(StringComparer.Ordinal);
    }

    private IEnumerable<(Stake Stake, int Sentence)> StakesOf(int first, int last) => stakes.Take(firstStakes[first]..firstStakes[last + 1]);

    /// <summary>The stakes up to the end of a sentence, the last one first.</summary>
    private IEnumerable<(Stake Stake, int Sentence)> Upto(SentenceView sentence)
    {
        for (var at = firstStakes[sentence.Sentence.Index + 1] - 1; at >= 0; at--)
        {
            yield return stakes[at];
        }
    }

    /// <summary>For each sentence, and behind the last one, the index of the first stake that is not before it.</summary>
    private static ImmutableArray<int> FirstOf(ImmutableArray<(Stake Stake, int Sentence)> stakes, int sentences)
    {
        var firsts = ImmutableArray.CreateBuilder<int>(sentences + 1);
        var at = 0;
        for (var sentence = 0; sentence <= sentences; sentence++)
        {
            while (at < stakes.Length && stakes[at].Sentence < sentence)
            {
                at++;
            }

            firsts.Add(at);
        }

        return firsts.MoveToImmutable();
    }

    private double[] Of(string post, SentenceView sentence, TextRange trigger, string? subject, List<string> latest, bool isAlone)
    {
        var clues = new double[(int)ContestClue.Least + 1];
        void Set(ContestClue clue, double value) => clues[(int)clue] = Math.Max(clues[(int)clue], value);
        void If(ContestClue clue, bool holds) => Set(clue, holds ? 1 : 0);

        var at = sentence.Sentence.Index;
        var own = byPost.GetValueOrDefault(post, []);
        foreach (var (stake, where) in Near(own, at).Where(stake => stake.Stake.Words != trigger && (subject is null || stake.Stake.Followed != subject)))
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

        var count = own.Length;
        If(ContestClue.Latest, latest.Count > 0 && latest[0] == post);
        If(ContestClue.Second, latest.Count > 1 && latest[1] == post);
        var opening = OpeningOf(at);
        If(ContestClue.Opens, named.Has(post, opening) || Near(own, at).Any(stake => stake.Sentence == opening));
        Set(ContestClue.Share, stakes.IsEmpty ? 0 : (double)count / stakes.Length);
        If(ContestClue.Foremost, count > 0 && count == most);
        If(ContestClue.Topic, topic == post);
        If(ContestClue.TopicFar, topic == post && named.Nearness(post, at, at) < Far);
        If(ContestClue.TopicAlone, topic == post && isAlone);
        If(ContestClue.Title, named.Has(post, 0));
        If(ContestClue.Opening, named.First(post) < Openings);
        Set(ContestClue.Named, named.Nearness(post, at, at));
        If(ContestClue.Ahead, own.IsEmpty || own[0].Sentence > at);
        OfHolders(post, sentence, subject, If);
        OfBody(registry.Post(post).Organisation, at, Set, If);
        If(ContestClue.Head, FrameWords.Has("head", registry.Post(post).Role ?? ""));
        If(ContestClue.TitleOnly, count == 0);
        If(ContestClue.TitleHere, count == 0 && named.Has(post, at));
        return clues;
    }

    /// <summary>Of the stakes of a post, those up to a sentence and not too far before it.</summary>
    private static IEnumerable<(Stake Stake, int Sentence)> Near(ImmutableArray<(Stake Stake, int Sentence)> own, int at)
    {
        var (low, high) = (0, own.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = own[middle].Sentence < at - Reach ? (middle + 1, high) : (low, middle);
        }

        for (; low < own.Length && own[low].Sentence <= at; low++)
        {
            yield return own[low];
        }
    }

    /// <summary>The first sentence of the paragraph of one.</summary>
    private int OpeningOf(int sentence)
    {
        var first = sentence;
        while (first > 0 && article.Sentences[first - 1].Sentence.Paragraph == article.Sentences[sentence].Sentence.Paragraph)
        {
            first--;
        }

        return first;
    }

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

        var isHere = bodies.Has(body, at);
        holds(ContestClue.BodySame, isHere);
        set(ContestClue.BodyBefore, bodies.Nearness(body, at - 1, at));
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
}
