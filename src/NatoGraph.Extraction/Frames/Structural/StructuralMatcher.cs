using System.Collections.Immutable;
using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;
using NatoGraph.Extraction.Attributions;
using NatoGraph.Extraction.Explaining;
using NatoGraph.Extraction.Frames.Contests;
using NatoGraph.Extraction.Syntax.Structure;
using NatoGraph.Extraction.Time;
using NatoGraph.Extraction.Time.Attachment;

namespace NatoGraph.Extraction.Frames.Structural;

/// <summary>Finds the frames of a sentence by the lemmas of its words, and their arguments by what hangs on them.</summary>
/// <param name="posts">Finds the post that is spoken of where the clause names none.</param>
/// <param name="registry">The article's posts.</param>
/// <param name="trace">Told what became of every trigger, where wanted.</param>
internal sealed class StructuralMatcher(PostFinder posts, PostRegistry registry, Action<ExplainedFrame>? trace)
{
    /// <summary>The frames of a sentence, in the order of their predicates.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="said">What was said before.</param>
    /// <param name="areCandidacies">Whether the frames of candidacy are looked for, else all others.</param>
    public IEnumerable<FrameInstance> Match(SentenceView sentence, IReadOnlyList<ClaimDraft> said, bool areCandidacies)
    {
        var structure = sentence.Article.Text.Structure.Of(sentence.Sentence);
        foreach (var word in structure.Words)
        {
            foreach (var (frame, shape) in StructuralLexicon.French.Of(word.Lemma))
            {
                if (shape.IsCandidacy != areCandidacies || frame.IsNoun == word.IsVerb || (frame.NounList >= 0 && !sentence.NounLists[frame.NounList]) || !Fits(structure, word, frame))
                {
                    continue;
                }

                foreach (var instance in Traced(sentence, structure, word, frame, shape, said))
                {
                    yield return instance;
                }
            }
        }
    }

    private static bool Fits(SentenceStructure structure, Word word, StructuralFrame frame) =>
        (!(frame.IsReflexive || frame.IsNeverReflexive) || structure.IsReflexive(word) == frame.IsReflexive)
        && (frame.With.IsEmpty || structure.Dependents(word).Any(dependent => Has(frame.With, dependent) || structure.Dependents(dependent).Any(below => Has(frame.With, below))))
        && (!frame.NeedsNegation || structure.IsNegated(word))
        && (frame.Behind.IsEmpty || (structure.Preposition(word) is { } preposition && frame.Behind.Contains(preposition)));

    private static bool Has(ImmutableArray<string> words, Word word) => words.Contains(word.Lemma) || words.Contains(word.Token.Lower);

    private List<FrameInstance> Traced(SentenceView sentence, SentenceStructure structure, Word word, StructuralFrame frame, Frame shape, IReadOnlyList<ClaimDraft> said)
    {
        var noun = NounOf(sentence, structure, word, frame);
        if (!frame.Noun.IsEmpty && noun is null)
        {
            return [];
        }

        var predicate = new PredicateWord(sentence, structure, word, noun);
        var (instances, why) = Fill(sentence, predicate, frame, shape, said);
        trace?.Invoke(new ExplainedFrame(frame.Id, predicate.Trigger, instances.Count > 0 ? string.Join("; ", instances.Select(FrameMatcher.Said)) : why, instances.Count > 0));
        return instances;
    }

    private static Word? NounOf(SentenceView sentence, SentenceStructure structure, Word word, StructuralFrame frame) => frame.Noun.IsEmpty
        ? null
        : frame.NounAt.SelectMany(place => new PredicateWord(sentence, structure, word, noun: null).Nouns(place))
            .FirstOrDefault(noun => (frame.Noun.Contains(noun.Lemma) || frame.Noun.Contains(noun.Token.Lower))
                && (frame.NounWith.IsEmpty || structure.Dependents(noun).Any(dependent => frame.NounWith.Contains(dependent.Lemma))));

    private (List<FrameInstance> Instances, string Why) Fill(SentenceView sentence, PredicateWord predicate, StructuralFrame frame, Frame shape, IReadOnlyList<ClaimDraft> said)
    {
        var subjects = predicate.Fillers(frame.Subject, frame.IsOfBodies).Select(found => Predecessors.Resolve(sentence, predicate.Trigger, found, said)).OfType<Argument>().ToList();
        if (subjects.Count == 0 && shape is { IsCandidacy: true, NeedsContest: false, NeedsContenders: false, Modality: not Modality.Denied } && !frame.IsReflexive && predicate.IsVerb && frame.Subject.Contains("agent", StringComparer.Ordinal))
        {
            // Words are the fall-back: where the tree gives a candidacy's verb nobody, who stands before it may be meant.
            subjects = [.. ArgumentFinder.Find(sentence, Slot.Before, predicate.Trigger, tight: false)];
        }

        var others = predicate.Fillers(frame.Object, frame.IsOfBodies).Where(whole => !frame.IsOfBodies || subjects.Exists(member => predicate.MayJoin(member, whole))).Take(frame.IsOfBodies ? int.MaxValue : 1).ToList();
        var other = others.FirstOrDefault();
        if (subjects.Count == 0 || (!frame.Object.IsEmpty && other is null))
        {
            return ([], subjects.Count == 0 ? $"nobody is its subject ({string.Join(", ", frame.Subject)})" : $"nobody is its object ({string.Join(", ", frame.Object)})");
        }

        var time = TimeOf(sentence, predicate.Trigger, frame, other);
        if (frame.NeedsTime && time is null)
        {
            return ([], "it has no date");
        }

        var found = from subject in subjects
                    from whole in others.DefaultIfEmpty()
                    where subject.Key != whole?.Key && (!frame.IsOfBodies || predicate.MayJoin(subject, whole!))
                    select Instance(sentence, predicate, frame, shape, subject, whole, others.Count > 1 ? Own(sentence, whole!, others, time) : time, said);
        var instances = found.OfType<FrameInstance>().ToList();
        var filled = instances.Where(instance => !instance.IsMove).Select(instance => predicate.IsVerb ? Vacancies.Filled(sentence, instance, predicate.Word) : null).OfType<FrameInstance>();
        return ([.. instances, .. filled], "no post is found for it");
    }

    /// <summary>"affiliée au Comité depuis 1953, à la Confédération depuis 1978": the date behind one of several.</summary>
    private static TemporalExpression? Own(SentenceView sentence, Argument whole, List<Argument> others, TemporalExpression? time)
    {
        var end = others.Where(other => other.Range.Start >= whole.Range.End).Select(other => other.Range.Start).DefaultIfEmpty(sentence.Range.End).Min();
        return time is not null && sentence.Times.FirstOrDefault(one => one.Range.Start >= whole.Range.End && one.Range.End <= end) is { } own && own.Kind == time.Kind ? own : time;
    }

    private FrameInstance? Instance(
        SentenceView sentence, PredicateWord predicate, StructuralFrame frame, Frame shape, Argument subject, Argument? other, TemporalExpression? time, IReadOnlyList<ClaimDraft> said)
    {
        var beside = PostOf(predicate, frame, shape.IsCandidacy) is { } named && !(shape.IsCandidacy && StakeFinder.IsHeld(sentence, named, said)) && !(frame.IsPostBehind && named.Range.Start < predicate.Trigger.Start) ? named : null;
        var isSpokenOf = !(frame.NeedsPost || frame.IsOfBodies || frame.Says[0] is Saying.SubjectComes or Saying.SubjectGoes || (IsOfSeats(shape) && predicate.IsOfAnother(subject, other)));
        var post = beside?.Key ?? (isSpokenOf ? posts.SpokenOf(sentence, shape, predicate.Trigger, subject.Key, other?.Key, said) : null);
        if (post is null && (frame.NeedsPost || !(frame.IsOfBodies || frame.Says.Contains(Saying.Succeeds))) && !MayBeMove(frame))
        {
            return null;
        }

        var modality = frame.NeedsNegation ? frame.Modality : ModalityReader.French.Of(sentence.Article.Tenses.Text, predicate.Trigger, frame.Modality);
        modality = shape.IsCandidacy && frame is { NeedsNegation: false, Modality: Modality.Asserted } && predicate.IsDenied ? Modality.Denied : modality;
        return new(shape, sentence, predicate.Trigger, subject, other, post, beside?.Range, time, modality);
    }

    /// <summary>Whether a frame that finds no post still tells that somebody comes or goes.</summary>
    private static bool MayBeMove(StructuralFrame frame) => frame.Object.IsEmpty
        && (frame.Says[0] is Saying.SubjectComes or Saying.SubjectGoes || (frame.Says[0] == Saying.SubjectHolds && frame.Acting)
            || (frame.Says[0] is Saying.SubjectTakesUp or Saying.SubjectLeaves && frame.Post.IsEmpty));

    /// <summary>Whether the noun that a frame takes stands for a post: "le fauteuil", not "les chances", "un mandat de plus".</summary>
    private static bool IsOfSeats(Frame shape) => !shape.IsCandidacy && shape.Says[0] != Saying.SubjectExtended;

    private Argument? PostOf(PredicateWord predicate, StructuralFrame frame, bool isCandidacy)
    {
        if (frame.IsOfBodies)
        {
            return null;
        }

        if ((frame.Post.IsEmpty ? predicate.PostInClause([.. frame.Subject, .. frame.Object]) : predicate.Post(frame.Post)) is { } named)
        {
            return named;
        }

        if ((predicate.Body(frame.Post) ?? (frame.Leads is null ? null : predicate.BodyMeant(frame.Post))) is not { } body)
        {
            return null;
        }

        var key = frame.Leads is { } role ? (role == "président" ? null : predicate.TitleIn(body.Key, frame.Subject, registry)) ?? registry.Led(body.Key, role)
            : frame.TakesBody ? registry.StoodFor(body.Key) : isCandidacy ? null : registry.Office(body.Key);
        return key is null ? null : body with { Key = key };
    }

    private static TemporalExpression? TimeOf(SentenceView sentence, TextRange trigger, StructuralFrame frame, Argument? other) =>
        TimeFinder.Of(sentence, trigger, frame.Time, frame.IsNoun, other?.Range) ?? (frame.Time == TimeRole.Start ? TimeFinder.News(sentence, trigger) : null);
}
