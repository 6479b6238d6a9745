using System.Collections.Immutable;
using NatoGraph.Domain.Claims;
using NatoGraph.Extraction.Attributions;
using NatoGraph.Extraction.Coreference;
using NatoGraph.Extraction.Events;
using NatoGraph.Extraction.Events.Judging;
using NatoGraph.Extraction.Explaining;
using NatoGraph.Extraction.Frames.Contests.Judging;
using NatoGraph.Extraction.Frames.Linking;
using NatoGraph.Extraction.Frames.Structural;
using NatoGraph.Extraction.Infoboxes;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Time.Attachment;
using NatoGraph.Extraction.Time.Dating;
using NatoGraph.Extraction.Time.Judging;

namespace NatoGraph.Extraction.Frames;

/// <summary>The last stage of reading: from mentions tied to entities to claims. A pure function.</summary>
internal static class ClaimFinder
{
    /// <summary>Finds the claims of an article.</summary>
    /// <param name="text">The article with its mentions resolved.</param>
    /// <param name="publishedOn">The day of publication, from which dates are reckoned.</param>
    /// <param name="trace">Told what became of every trigger, where wanted.</param>
    public static FoundClaims Find(ResolvedText text, DateOnly publishedOn, Action<ExplainedFrame>? trace)
    {
        var reading = Read(text, publishedOn, trace);
        return Conclude(reading, Said(reading));
    }

    /// <summary>What the frames say, once links and candidacies are judged.</summary>
    /// <param name="reading">What the frames say.</param>
    public static IReadOnlyList<ClaimDraft> Judged(FrameReading reading) => ContenderJudge.Judge(reading, Linker.French.Judge(reading));

    /// <summary>All that the article says: what the frames say, judged, and its rosters.</summary>
    /// <param name="reading">What the frames say.</param>
    public static IEnumerable<ClaimDraft> Said(FrameReading reading)
    {
        var said = Judged(reading).Concat(new Rosters(reading.Article, reading.Registry, reading.Topic).Find()).ToList();
        return said.Concat(SharedPosts.Find(reading.Article, said));
    }

    /// <summary>What the frames say, before it is judged.</summary>
    /// <inheritdoc cref="Find"/>
    public static FrameReading Read(ResolvedText text, DateOnly publishedOn, Action<ExplainedFrame>? trace)
    {
        var article = ArticleView.Of(text, publishedOn);
        var registry = new PostRegistry(text, LanguagePack.French);
        var hits = FrameHit.In(article, FrameLexicon.French);
        var presumed = TopicPost.Of(article, registry);
        var posts = new PostFinder(article, registry, presumed);
        var said = new List<ClaimDraft>();
        var (instances, moves) = Instances(article, Matcher(posts, trace: null), said);
        var topic = TopicPost.Of(article, registry, instances);
        if (trace is not null || (topic != presumed && posts.HasAskedForTopic))
        {
            // The frames changed what the article is taken to be about, and that may change what they say.
            said = [];
            (instances, moves) = Instances(article, Matcher(new PostFinder(article, registry, topic), trace), said);
        }

        said.AddRange(Relays.Find(article, said).ToList());
        said.AddRange(GappedSuccessions.Find(article, instances).ToList());
        said.AddRange(GappedHoldings.Find(instances).ToList());
        said.AddRange(Betweens.Find(article, said).ToList());
        said.AddRange(Refills.Find(article, instances, said).ToList());
        said.AddRange(Turns.Find(article, instances, moves, said).ToList());
        said.AddRange(Introductions.Find(article, said).ToList());
        said.AddRange(InfoboxReader.Find(article));
        return new FrameReading(article, registry, said, instances, topic, moves);

        FrameMatcher Matcher(PostFinder posts, Action<ExplainedFrame>? trace) => new(hits, posts, new StructuralMatcher(posts, registry, trace), trace);
    }

    /// <summary>Merges what is said, and dates what follows from it.</summary>
    /// <param name="reading">What the frames say.</param>
    /// <param name="said">What of it is kept, with what else the article says.</param>
    public static FoundClaims Conclude(FrameReading reading, IEnumerable<ClaimDraft> said)
    {
        var happened = EventJudge.Judge(reading.Article, Merged(reading, said));
        var timed = TimeJudge.Judge(reading, [.. happened, .. LeavingDates.Of(reading.Article, happened)], TimeModel.French);
        var claims = ClaimMerger.Remerge([.. timed.Select(claim => Settled.Of(claim, reading.Article.PublishedOn))]);
        return new(reading.Registry.EntitiesOf(claims), [.. claims.Select(claim => LinkRules.IsLink(claim.Extractor) ? claim : claim with { Confidence = RulePrecision.French.Of(claim.Extractor) })]);
    }

    /// <summary>What is said, merged and dated, its events and times not yet judged.</summary>
    /// <param name="reading">What the frames say.</param>
    /// <param name="said">What of it is kept, with what else the article says.</param>
    /// <param name="dates">The weights of dates, where they are not those of French.</param>
    public static ImmutableArray<ClaimDraft> Merged(FrameReading reading, IEnumerable<ClaimDraft> said, DateModel? dates = null)
    {
        var dated = Dated(reading.Article, TenureDates.Complete(reading.Article, reading.Instances, said.ToList(), dates ?? DateModel.French));
        return ClaimMerger.Merge(EventMerger.WithoutEarlyHandovers([.. dated, .. TenureEvents.Of(reading.Article, dated)]));
    }

    /// <summary>The claims, with the dates that follow from others of the article.</summary>
    private static ImmutableArray<ClaimDraft> Dated(ArticleView article, IReadOnlyList<ClaimDraft> claims)
    {
        var begun = HandoverDates.Complete(article, ReshuffleDates.Complete(article, claims));
        return SuccessionDates.Complete(begun, claim => ImpliedDates.Has(article, claim));
    }

    /// <summary>Reads the sentences in order, each knowing what was said before it.</summary>
    private static (List<FrameInstance> Claiming, List<FrameInstance> Moves) Instances(ArticleView article, FrameMatcher matcher, List<ClaimDraft> said)
    {
        var (found, moves) = (new List<FrameInstance>(), new List<FrameInstance>());
        foreach (var sentence in article.Sentences)
        {
            said.AddRange(Appositions.Find(sentence));
            Match(sentence, areCandidacies: false);
            said.AddRange(HappeningFinder.Find(sentence, said).ToList());
            said.AddRange(EventFinder.Find(sentence));
            said.AddRange(EventFinder.FindAtGathering(sentence, said).ToList());
        }

        foreach (var sentence in article.Sentences)
        {
            Match(sentence, areCandidacies: true);
        }

        return (found, moves);

        void Match(SentenceView sentence, bool areCandidacies)
        {
            foreach (var instance in matcher.Match(sentence, said, areCandidacies).Select(instance => HolderChain.Settle(instance, said)))
            {
                if (instance.IsMove)
                {
                    moves.Add(instance);
                    continue;
                }

                found.Add(instance);
                said.AddRange(ClaimWriter.Write(instance, AttributionReader.French.Of(sentence, instance.Trigger)).Where(claim => !IsLeaving(instance, claim)).ToList());
            }
        }

        // Who holds a post and does not seek another term only leaves it.
        bool IsLeaving(FrameInstance instance, ClaimDraft claim) => claim is { Predicate: Predicate.CandidateFor, Modality: Modality.Denied }
            && Patterns.French["contest.term"].IsMatch(article.Between(instance.Trigger.Start, instance.Trigger.End))
            && said.Exists(held => held is { Predicate: Predicate.HoldsPost, Former: false } && held.Subject == claim.Subject && held.Object == claim.Object);
    }
}
