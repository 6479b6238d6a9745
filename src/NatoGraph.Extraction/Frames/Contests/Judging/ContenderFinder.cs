using System.Collections.Immutable;
using NatoGraph.Domain.Claims;
using NatoGraph.Extraction.Frames.Linking;
using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Weighing;

namespace NatoGraph.Extraction.Frames.Contests.Judging;

/// <summary>Finds who may be a candidate for what: everybody whom a sentence near a contest names, for the posts that are likeliest contested there.</summary>
internal sealed class ContenderFinder
{
    /// <summary>How many sentences around one are looked at for words of a contest.</summary>
    private const int Reach = 2;

    /// <summary>How many posts are taken for each person of a sentence.</summary>
    private const int MostPosts = 14;

    private readonly FrameReading reading;
    private readonly ContestEvidence evidence;
    private readonly ContenderSigns signs;
    private readonly PrizeSigns prizeSigns;
    private readonly PrizeFinder prizes;
    private readonly ILookup<int, ClaimDraft> read;
    private readonly HashSet<string> candidates;
    private readonly bool[] isNear;
    private readonly Func<FeatureList, bool> mayBe;
    private readonly bool areNamed;

    /// <param name="reading">What the frames say.</param>
    /// <param name="mayBe">Whether somebody whom no frame calls a candidate may be one, by what is true of them whatever is contested; everybody where it is not given.</param>
    /// <param name="areNamed">Whether the signs keep their names, for training.</param>
    public ContenderFinder(FrameReading reading, Func<FeatureList, bool>? mayBe = null, bool areNamed = false)
    {
        (this.reading, this.mayBe, this.areNamed) = (reading, mayBe ?? (_ => true), areNamed);
        var article = reading.Article;
        evidence = new ContestEvidence(article, reading.Registry, reading.Topic, [.. reading.Said.Where(claim => claim.Predicate != Predicate.CandidateFor)]);
        signs = new ContenderSigns(reading, areNamed);
        prizeSigns = new PrizeSigns(reading);
        prizes = new PrizeFinder(article, reading.Registry);
        read = reading.Said.Where(claim => claim is { Predicate: Predicate.CandidateFor, Subject: not null, Object: not null }).ToLookup(claim => article.SentenceAt(claim.Quote.Start).Sentence.Index);
        candidates = read.SelectMany(claims => claims).Select(claim => claim.Subject!).ToHashSet(StringComparer.Ordinal);
        isNear = NearContests(article);
    }

    /// <summary>All of them, by sentence.</summary>
    public IEnumerable<Contender> All()
    {
        foreach (var sentence in reading.Article.Sentences)
        {
            var said = read[sentence.Sentence.Index].ToList();
            if (said.Count == 0 && !isNear[sentence.Sentence.Index])
            {
                continue;
            }

            foreach (var person in sentence.Persons.OrderBy(person => person.Mention is PersonMention ? 0 : 1).DistinctBy(person => person.Key).Take(LinkFinder.MostOfASentence))
            {
                if (Of(sentence, person, said) is { } contender)
                {
                    yield return contender;
                }
            }
        }
    }

    private Contender? Of(SentenceView sentence, Argument person, List<ClaimDraft> said)
    {
        var own = said.Where(claim => claim.Subject == person.Key).Select(claim => claim.Object!).ToHashSet(StringComparer.Ordinal);
        var ranked = evidence.Choices(sentence, person.Range, person.Key, prizes.At(sentence).Concat(own)).Select(choice => (choice.Post, choice.Clues, Score: ContestWeights.Score(choice.Clues)))
            .OrderByDescending(choice => choice.Score).ThenBy(choice => choice.Post, StringComparer.Ordinal).ToList();
        if (ranked.Count == 0)
        {
            return null;
        }

        var shared = List();
        signs.OfPerson(shared, sentence, person);
        signs.OfContest(shared, sentence, person, ranked[0].Post, ranked[0].Clues, ranked[0].Score);
        shared.Once();
        if (!candidates.Contains(person.Key) && !mayBe(shared))
        {
            return null;
        }

        var choices = ImmutableArray.CreateBuilder<ContestPrize>();
        var none = List();
        prizeSigns.OfNone(none, sentence, ranked[0].Score);
        choices.Add(new ContestPrize(null, false, none));
        foreach (var (rank, (post, clues, score)) in ranked.Index().Where(choice => choice.Index < MostPosts || own.Contains(choice.Item.Post)))
        {
            var list = List();
            prizeSigns.Of(list, sentence, person, post, clues, rank, score - ranked[0].Score);
            list.Once();
            choices.Add(new ContestPrize(post, own.Contains(post), list));
        }

        return new Contender(sentence, person, shared, choices.ToImmutable());
    }

    private FeatureList List() => new(areNamed ? [] : null);

    /// <summary>Which sentences have words of a contest around them.</summary>
    private static bool[] NearContests(ArticleView article)
    {
        var near = new bool[article.Sentences.Length];
        foreach (var sentence in article.Sentences.Where(ContestWords.Sign.AreIn))
        {
            Array.Fill(near, true, Math.Max(0, sentence.Sentence.Index - Reach), Math.Min(near.Length, sentence.Sentence.Index + Reach + 1) - Math.Max(0, sentence.Sentence.Index - Reach));
        }

        return near;
    }
}
