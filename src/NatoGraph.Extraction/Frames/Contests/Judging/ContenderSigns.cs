using System.Collections.Immutable;
using System.Globalization;
using NatoGraph.Domain.Claims;
using NatoGraph.Extraction.Frames.Linking;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Syntax.Grammar;
using NatoGraph.Extraction.Syntax.Structure;
using NatoGraph.Extraction.Weighing;

namespace NatoGraph.Extraction.Frames.Contests.Judging;

/// <summary>What is true of somebody who may be a candidate.</summary>
internal sealed class ContenderSigns
{
    /// <summary>How many claims about one person or post are looked at: a long text repeats them.</summary>
    private const int Most = 24;

    private const int Window = 6;

    private readonly LinkContext context;
    private readonly Dictionary<int, FeatureList> sentences = [];
    private readonly Dictionary<int, ImmutableArray<(Word Word, int Segment, ImmutableArray<string> Classes, ImmutableArray<string> Kinds)>> words = [];
    private readonly ILookup<int, ClaimDraft> candidacies;

    private readonly bool areNamed;

    /// <param name="reading">What the frames say.</param>
    /// <param name="areNamed">Whether the signs keep their names, for training.</param>
    public ContenderSigns(FrameReading reading, bool areNamed)
    {
        this.areNamed = areNamed;
        context = new LinkContext(reading, []);
        candidacies = reading.Said.Where(claim => claim.Predicate == Predicate.CandidateFor).ToLookup(claim => reading.Article.SentenceAt(claim.Quote.Start).Sentence.Index);
    }

    /// <summary>Adds what does not depend on the post.</summary>
    public void OfPerson(FeatureList signs, SentenceView sentence, Argument person)
    {
        signs.Add("bias");
        signs.Add("kind", PostLinkFeatures.KindOf(person));
        context.Clauses.Add(signs, "first", person, sentence);
        signs.Add("first-place", context.FirstOf(person.Key) == person.Range.Start ? "new" : "known");
        signs.Add("main", person.Key == context.Article.MainPerson ? "yes" : "no");
        signs.Add("crowd", FeatureList.Bucket(sentence.Persons.Select(one => one.Key).Distinct().Count()));
        signs.Add("quoted", context.Article.QuotationOf(person.Range) is null ? "no" : "yes");
        Words(signs, sentence, person);
        Neighbours(signs, sentence, person);
        foreach (var predicate in context.OfSubject(person.Key).Select(claim => claim.Predicate).Distinct())
        {
            signs.Add("subject-of", predicate.ToString());
        }

        foreach (var (predicate, rule) in context.OfSubject(person.Key).Where(claim => claim.Quote.Overlaps(sentence.Range)).Select(claim => (claim.Predicate, claim.Extractor)).Distinct())
        {
            signs.Add("subject-here", predicate.ToString());
            signs.Add("subject-here-by", rule);
        }

        foreach (var claim in context.OfObject(person.Key).Where(claim => claim.Predicate == Predicate.Succeeds))
        {
            signs.Add("followed", claim.Quote.Overlaps(sentence.Range) ? "here" : "elsewhere");
        }

        signs.Add(Sentence(sentence));
    }

    /// <summary>Adds what depends on the post that is likeliest contested there.</summary>
    public void OfContest(FeatureList signs, SentenceView sentence, Argument person, string post, double[] clues, double score)
    {
        signs.Add("score", FeatureList.Bucket((int)Math.Floor(score * 2)));
        for (var clue = 0; clue < (int)ContestClue.Least; clue++)
        {
            if (clues[clue] > 0.3)
            {
                signs.Add("clue", ((ContestClue)clue).ToString());
            }
        }

        foreach (var predicate in new[] { Predicate.HoldsPost, Predicate.CandidateFor, Predicate.MandateExtended })
        {
            foreach (var claim in context.Of(predicate, person.Key, post).Select(claim => (Here: claim.Quote.Overlaps(sentence.Range), claim.Extractor, claim.Modality, claim.Former)).Distinct())
            {
                signs.Add("said", predicate.ToString(), claim.Here ? "here" : "elsewhere");
                signs.Add("said-how", predicate.ToString(), claim.Modality.ToString(), claim.Former ? "former" : "");
                if (claim.Here)
                {
                    signs.Add("said-by", claim.Extractor);
                }
            }
        }

        var others = context.OfObject(post).Where(claim => claim.Predicate == Predicate.CandidateFor && claim.Subject != person.Key).ToList();
        signs.Add("others", FeatureList.Bucket(others.Select(claim => claim.Subject).Distinct().Count()));
        signs.Add("others-here", FeatureList.Bucket(others.Where(claim => claim.Quote.Overlaps(sentence.Range)).Select(claim => claim.Subject).Distinct().Count()));
        signs.Add("others-before", FeatureList.Bucket(others.Select(claim => sentence.Sentence.Index - context.Article.SentenceAt(claim.Quote.Start).Sentence.Index).Where(far => far > 0).DefaultIfEmpty(-1).Min()));
        signs.Add("elsewhere", context.OfSubject(person.Key).Any(claim => claim.Predicate == Predicate.CandidateFor && claim.Object != post) ? "yes" : "no");
        signs.Add("topic", context.Topic == post ? "yes" : context.Topic is null ? "none" : "no");
        foreach (var succession in context.SuccessionsOf(person.Key).Take(Most))
        {
            signs.Add("succession", succession.Predecessor == person.Key ? "followed" : "follows", succession.Quote.Overlaps(sentence.Range) ? "here" : "elsewhere");
        }

        var holders = context.OfObject(post).Where(claim => claim.Predicate == Predicate.HoldsPost && claim.Subject != person.Key).Select(claim => claim.Subject).Distinct().Count();
        signs.Add("holders", FeatureList.Bucket(holders));
    }

    private void Words(FeatureList signs, SentenceView sentence, Argument person)
    {
        var piece = sentence.Segments.At(person.Range.Start);
        foreach (var (word, segment, classes, kinds) in WordsOf(sentence).Where(one => !person.Mention.Span.Contains(one.Word.Index)))
        {
            var isNear = Math.Abs(word.Index - person.Mention.Span.Start) <= Window;
            var steps = Math.Abs(segment - piece);
            var where = steps == 0 ? "piece" : steps == 1 ? "next" : "far";
            if (word.Pos is PartOfSpeech.Verb or PartOfSpeech.Noun or PartOfSpeech.Adjective)
            {
                signs.Add("word", steps == 0 || isNear ? "near" : "far", word.Lemma);
            }

            foreach (var one in classes)
            {
                signs.Add("class", where, one);
            }

            foreach (var kind in kinds)
            {
                signs.Add("contest", where, kind);
            }

            if (word.Index == person.Mention.Span.Start - 1 || word.Index == person.Mention.Span.Start - 2)
            {
                signs.Add("left", (person.Mention.Span.Start - word.Index).ToString(CultureInfo.InvariantCulture), word.Lemma);
            }

            if (word.Index == person.Mention.Span.End || word.Index == person.Mention.Span.End + 1)
            {
                signs.Add("right", (word.Index - person.Mention.Span.End).ToString(CultureInfo.InvariantCulture), word.Lemma);
            }
        }
    }

    /// <summary>The words of a sentence, with what is asked of each for everybody whom it names.</summary>
    private ImmutableArray<(Word Word, int Segment, ImmutableArray<string> Classes, ImmutableArray<string> Kinds)> WordsOf(SentenceView sentence)
    {
        if (!words.TryGetValue(sentence.Sentence.Index, out var known))
        {
            words[sentence.Sentence.Index] = known =
            [
                .. sentence.Tree.Words.Select(word => (word, sentence.Segments.At(word.Token.Range.Start), LinkClasses.Of(word.Lemma),
                    ContestWords.All.Where(kind => kind.Has(word)).Select(kind => kind.Kind).ToImmutableArray())),
            ];
        }

        return known;
    }

    /// <summary>Whether those named before and behind are said to be candidates.</summary>
    private void Neighbours(FeatureList signs, SentenceView sentence, Argument person)
    {
        var said = candidacies[sentence.Sentence.Index].Select(claim => claim.Subject).ToHashSet();
        var before = sentence.Persons.LastOrDefault(one => one.Range.End <= person.Range.Start && one.Key != person.Key);
        var behind = sentence.Persons.FirstOrDefault(one => one.Range.Start >= person.Range.End && one.Key != person.Key);
        signs.Add("neighbours", before is null ? "none" : said.Contains(before.Key) ? "candidate" : "other", behind is null ? "none" : said.Contains(behind.Key) ? "candidate" : "other");
        if (before is not null)
        {
            Gap(signs, "gap-before", sentence, before, person);
        }

        if (behind is not null)
        {
            Gap(signs, "gap-behind", sentence, person, behind);
        }
    }

    private static void Gap(FeatureList signs, string name, SentenceView sentence, Argument left, Argument right)
    {
        var words = sentence.Tree.Words.Where(word => word.Index >= left.Mention.Span.End && word.Index < right.Mention.Span.Start).ToList();
        signs.Add(name, words.Exists(word => word.IsVerb) ? "verb" : words.Exists(word => word.Lemma is "et" or "ou") ? "and" : words.Exists(word => word.Token.Lower == ",") ? "comma" : "other");
    }

    /// <summary>What is true of all people of a sentence.</summary>
    private FeatureList Sentence(SentenceView sentence)
    {
        if (sentences.TryGetValue(sentence.Sentence.Index, out var known))
        {
            return known;
        }

        var signs = new FeatureList(areNamed ? [] : null);
        var index = sentence.Sentence.Index;
        signs.Add("title", index == 0 ? "title" : index < 4 ? "opening" : "body");
        signs.Add("ends", sentence.Folded.TrimEnd() is [.., var last] && !char.IsLetterOrDigit(last) ? last.ToString() : "-");
        foreach (var far in new[] { -2, -1, 1 })
        {
            if (index + far >= 0 && index + far < context.Article.Sentences.Length)
            {
                var other = context.Article.Sentences[index + far];
                var where = far.ToString(CultureInfo.InvariantCulture);
                foreach (var words in ContestWords.All.Where(words => words.AreIn(other)))
                {
                    signs.Add("around", where, words.Kind);
                }

                if (far == -1)
                {
                    foreach (var one in other.Tree.Words.Where(ContestWords.Sign.Has).Select(word => word.Lemma).Distinct(StringComparer.Ordinal))
                    {
                        signs.Add("before-word", one);
                    }
                }

                signs.Add("around-candidates", where, FeatureList.Bucket(candidacies[index + far].Select(claim => claim.Subject).Distinct().Count()));
                signs.Add("around-end", where, other.Folded.TrimEnd() is [.., var end] && !char.IsLetterOrDigit(end) ? end.ToString() : "-");
            }
        }

        return sentences[index] = signs;
    }
}
