using System.Collections.Immutable;
using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;
using NatoGraph.Extraction.Attributions;
using NatoGraph.Extraction.Explaining;
using NatoGraph.Extraction.Frames.Structural;
using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Segmentation;
using NatoGraph.Extraction.Syntax.Grammar;
using NatoGraph.Extraction.Syntax.Structure;
using NatoGraph.Extraction.Time;
using NatoGraph.Extraction.Time.Attachment;

namespace NatoGraph.Extraction.Frames;

/// <summary>Finds the frames of a sentence and fills their slots.</summary>
/// <param name="hits">The triggers of each sentence, by its index.</param>
/// <param name="posts">Finds their posts.</param>
/// <param name="structural">Finds the frames over structure.</param>
/// <param name="trace">Told what became of every trigger, where wanted.</param>
internal sealed class FrameMatcher(ImmutableArray<ImmutableArray<FrameHit>> hits, PostFinder posts, StructuralMatcher structural, Action<ExplainedFrame>? trace = null)
{
    /// <summary>The frames of a sentence, in the order of their triggers.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="said">What was said before.</param>
    /// <param name="areCandidacies">Whether the frames of candidacy are looked for, else all others.</param>
    public IEnumerable<FrameInstance> Match(SentenceView sentence, IReadOnlyList<ClaimDraft> said, bool areCandidacies)
    {
        // One after the other, since each may rest on what the one before says.
        var read = new List<FrameInstance>();
        foreach (var instance in structural.Match(sentence, said, areCandidacies))
        {
            if (!instance.IsMove)
            {
                read.Add(instance);
            }

            yield return instance;
        }

        // Words are the fall-back: where structure has read a verb, what its words alone suggest counts no more.
        foreach (var instance in hits[sentence.Sentence.Index].Where(hit => hit.Frame.IsCandidacy == areCandidacies && !read.Exists(instance => Reads(instance, hit))).SelectMany(hit => Traced(sentence, hit, said)))
        {
            yield return instance;
        }
    }

    /// <summary>Whether an instance over structure says the same kind of thing of the words of a hit.</summary>
    private static bool Reads(FrameInstance instance, FrameHit hit) =>
        instance.Trigger.Overlaps(hit.Trigger) && (instance.Frame.Says[0] == hit.Frame.Says[0] || instance.Frame.Says[0] == Saying.Succeeds);

    private IEnumerable<FrameInstance> Traced(SentenceView sentence, FrameHit hit, IReadOnlyList<ClaimDraft> said)
    {
        if (trace is null)
        {
            return Fill(sentence, hit.Frame, hit.Trigger, said);
        }

        var instances = Fill(sentence, hit.Frame, hit.Trigger, said).ToList();
        var outcome = instances.Count > 0 ? string.Join("; ", instances.Select(Said)) : WhyNot(sentence, hit);
        trace(new ExplainedFrame(hit.Frame.Id, hit.Trigger, outcome, instances.Count > 0));
        return instances;
    }

    /// <summary>What a frame said, for people.</summary>
    public static string Said(FrameInstance instance) =>
        $"{string.Join('+', instance.Frame.Says)}: {instance.Subject?.Key} → {instance.Object?.Key ?? "-"}, {instance.Post ?? "no post"}, {instance.Time?.From?.ToString() ?? instance.Time?.Until?.ToString() ?? "no date"}, {instance.Modality}";

    private static string WhyNot(SentenceView sentence, FrameHit hit)
    {
        var (frame, trigger) = (hit.Frame, hit.Trigger);
        var subjects = ArgumentFinder.Find(sentence, frame.Subject, trigger, frame.NeedsTight);
        var others = frame.Object == Slot.None ? [] : ArgumentFinder.Find(sentence, frame.Object, trigger, frame.NeedsTight);
        return IsDoneByABody(sentence, frame, trigger) ? "an organisation or state is its subject"
            : subjects.IsEmpty ? $"nobody is its subject ({frame.Subject})"
            : frame.Object != Slot.None && others.IsEmpty ? $"nobody is its object ({frame.Object})"
            : others.Length == 1 && subjects[0].Key == others[0].Key ? $"subject and object are the same: {subjects[0].Key}"
            : frame.NeedsTime && TimeFinder.Of(sentence, trigger, frame.Time) is null ? "it has no date"
            : $"no post is found for it ({frame.Post})";
    }

    private IEnumerable<FrameInstance> Fill(SentenceView sentence, Frame frame, TextRange trigger, IReadOnlyList<ClaimDraft> said)
    {
        if (frame is { Subject: Slot.Before, Object: Slot.After } && ArgumentFinder.Antecedent(sentence, trigger) is { } antecedent)
        {
            // "que relaya en 1981 Anne Brun": the pronoun is the object, the subject follows.
            frame = frame with { Subject = Slot.AfterTight, Object = Slot.Main };
            foreach (var found in ArgumentFinder.Find(sentence, Slot.After, trigger, false))
            {
                if (Instance(sentence, frame, trigger, found, antecedent, TimeFinder.Of(sentence, trigger, frame.Time), said) is { } inverted)
                {
                    yield return inverted;
                }
            }

            yield break;
        }

        if (IsDoneByABody(sentence, frame, trigger) || (frame.NeedsVerb && VerbIn(sentence, trigger) is null && HasNoun(sentence, trigger)))
        {
            yield break;
        }

        var other = frame.Object == Slot.None ? null : ArgumentFinder.Find(sentence, frame.Object, trigger, frame.NeedsTight).FirstOrDefault();
        var time = TimeFinder.Of(sentence, trigger, frame.Time, other: frame.Object == Slot.After ? other?.Range : null) ?? (frame.Time == TimeRole.Start ? TimeFinder.News(sentence, trigger) : null);
        time = AtItsEnd(frame, trigger, time);
        if ((frame.Object != Slot.None && other is null) || (frame.NeedsTime && time is null))
        {
            yield break;
        }

        foreach (var subject in ArgumentFinder.Find(sentence, frame.Subject, trigger, frame.NeedsTight).Select(found => Predecessors.Resolve(sentence, trigger, found, said)).OfType<Argument>())
        {
            if (subject.Key != other?.Key && Instance(sentence, frame, trigger, subject, other, time, said) is { } instance)
            {
                yield return instance;
                if (!instance.IsMove && VerbIn(sentence, trigger) is { } verb && Vacancies.Filled(sentence, instance, verb) is { } filled)
                {
                    yield return filled;
                }
            }
        }
    }

    /// <summary>Whether a noun stands among the trigger's words, behind an article or a preposition: "du parti", "la relève".</summary>
    private static bool HasNoun(SentenceView sentence, TextRange trigger) => sentence.Tree.Words.Any(word => word.Pos == PartOfSpeech.Noun
        && trigger.Contains(sentence.Article.Text.Text.RangeOf(new TokenSpan(word.Index, word.Index + 1))) && sentence.Tree.At(word.Index - 1) is { Pos: PartOfSpeech.Determiner or PartOfSpeech.Preposition });

    /// <summary>The last verb among the trigger's words.</summary>
    private static Word? VerbIn(SentenceView sentence, TextRange trigger) =>
        sentence.Tree.Words.LastOrDefault(word => word.IsVerb && trigger.Contains(sentence.Article.Text.Text.RangeOf(new TokenSpan(word.Index, word.Index + 1))));

    /// <summary>Whether the tree gives the trigger's verb an organisation or state as its subject, so that no person before it can be: "La Finlande est devenue membre".</summary>
    private static bool IsDoneByABody(SentenceView sentence, Frame frame, TextRange trigger)
    {
        if (frame.Subject is not (Slot.Before or Slot.BeforeOrOpening or Slot.BeforeOrAfter))
        {
            return false;
        }

        var structure = sentence.Tree;
        return VerbIn(sentence, trigger) is { } verb
            && structure.Dependents(verb).FirstOrDefault(dependent => dependent.Relation is Relation.Subject or Relation.PassiveSubject) is { } subject
            && sentence.Bodies.Any(body => body.Mention is not StateMention { Form: StateForm.Inhabitant or StateForm.Adjective } && body.Mention.Span.Contains(subject.Index))
            && !sentence.Persons.Any(person => person.Mention.Span.Contains(subject.Index));
    }

    /// <summary>Who hands over after a span does so at its end: "directeur de 2014 à 2020, avant de céder son poste à Anne Brun".</summary>
    private static TemporalExpression? AtItsEnd(Frame frame, TextRange trigger, TemporalExpression? time) =>
        frame is { Subject: Slot.After, Object: Slot.Before } && time is { Kind: TemporalKind.Span } && time.Range.End <= trigger.Start
            ? time with { Kind = TemporalKind.Point, From = time.Until, Until = null }
            : time;

    /// <summary>Whether a frame that finds no post still tells that somebody comes or goes.</summary>
    private static bool MayBeMove(Frame frame) => frame is { Object: Slot.None, Post: PostSource.Near }
        && (frame.Says[0] is Saying.SubjectTakesUp or Saying.SubjectLeaves or Saying.SubjectComes or Saying.SubjectGoes || (frame.Says[0] == Saying.SubjectHolds && frame.Acting));

    private FrameInstance? Instance(
        SentenceView sentence, Frame frame, TextRange trigger, Argument subject, Argument? other, TemporalExpression? time, IReadOnlyList<ClaimDraft> said)
    {
        var beside = posts.Beside(sentence, frame, trigger, other ?? (frame.Subject is Slot.After or Slot.AfterTight ? subject : null), subject);
        var needed = frame.NeedsPost || frame.Says[0] is Saying.SubjectComes or Saying.SubjectGoes || frame.Post is PostSource.Adjacent or PostSource.Led or PostSource.Governed;
        var post = beside?.Key ?? (needed ? null : posts.SpokenOf(sentence, frame, trigger, subject.Key, other?.Key, said));
        return post is null && !(frame.Says.Contains(Saying.Succeeds) || MayBeMove(frame)) ? null
            : needed && post is null && !MayBeMove(frame) ? null
            : new(frame, sentence, trigger, subject, other, post, beside?.Range, time, ModalityReader.French.Of(sentence.Article.Tenses.Text, trigger, frame.Modality));
    }
}
