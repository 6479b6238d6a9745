using System.Collections.Immutable;
using NatoGraph.Domain.Articles;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Syntax.Grammar;

namespace NatoGraph.Extraction.Frames;

/// <summary>Finds the members of a list: "Anne Brun, ministre belge, et Paul Noir".</summary>
internal static class Lists
{
    private const int Far = 70;
    private const int FarInRows = 120;

    /// <summary>The people of the list behind the trigger.</summary>
    public static ImmutableArray<Argument> After(SentenceView sentence, TextRange trigger) =>
        Chain(sentence, trigger.End, Named(sentence), null, Patterns.French["list.joint"]);

    /// <summary>The people or bodies found, and those that are listed behind the last of them: "devant le Coréen Paul Noir, avocat, et la Belge Anne Brun".</summary>
    public static ImmutableArray<Argument> On(SentenceView sentence, ImmutableArray<Argument> found)
    {
        if (found is not [.., var last] || !(last.Mention is PersonMention || last.IsNamedBody))
        {
            return found;
        }

        var (fillers, joint) = last.Mention is PersonMention ? (Named(sentence), Patterns.French["list.joint"]) : (sentence.Bodies.Where(body => body.IsNamedBody), Patterns.French["list.body-joint"]);
        return [.. found.Concat(Chain(sentence, last.Range.End, fillers, joint, joint)).DistinctBy(filler => filler.Key)];
    }

    /// <summary>The bodies found, and those that are listed before and behind them: "le Mali, le Niger et le Tchad".</summary>
    public static ImmutableArray<Argument> Whole(SentenceView sentence, ImmutableArray<Argument> found)
    {
        var before = ChainBefore(sentence, found[0], sentence.Bodies.Where(body => body.IsNamedBody), Patterns.French["list.body-joint"]);
        return [.. before.Concat(On(sentence, found)).Where(body => found.Contains(body) || !IsSubject(sentence, body, found)).DistinctBy(body => body.Key)];
    }

    /// <summary>Whether a body behind those found does something of its own: "a rejoint l'Union, et la Suisse proteste".</summary>
    private static bool IsSubject(SentenceView sentence, Argument body, ImmutableArray<Argument> found) => body.Range.Start >= found[^1].Range.End
        && sentence.Tree.HeadOf(body.Mention.Span) is { Relation: Relation.Subject or Relation.PassiveSubject } head
        && found.All(one => sentence.Tree.HeadOf(one.Mention.Span) is not { } other || sentence.Tree.HeadOf(other) != sentence.Tree.HeadOf(head));

    /// <summary>The people of the list that ends in the subject.</summary>
    public static ImmutableArray<Argument> Before(SentenceView sentence, TextRange trigger, Argument? subject)
    {
        var last = subject ?? Named(sentence).LastOrDefault(person => person.Range.End <= trigger.Start);
        if (last is null)
        {
            return [];
        }

        return [.. ChainBefore(sentence, last, Named(sentence), Patterns.French["list.joint"]), last];
    }

    /// <summary>The members of the list that words behind the trigger lead to: "cinq membres : …", "les candidats, dont …".</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="trigger">What the list is of.</param>
    /// <param name="areBodies">Whether it lists organisations and states, not people.</param>
    public static ImmutableArray<Argument> Led(SentenceView sentence, TextRange trigger, bool areBodies)
    {
        var lead = Patterns.French["list.lead"].Match(sentence.Article.Between(trigger.End, sentence.Range.End));
        return !lead.Success ? []
            : areBodies ? Chain(sentence, trigger.End + lead.Length, sentence.Bodies.Where(body => body.IsNamedBody), Patterns.French["list.body-joint"], Patterns.French["list.body-joint"])
            : Chain(sentence, trigger.End + lead.Length, Named(sentence), null, Patterns.French["list.joint"], lead.Value.Contains(':', StringComparison.Ordinal));
    }

    /// <summary>The fillers, from the one nearest to a place outwards, as long as each is joined to the one before it by the words between.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="place">The place.</param>
    /// <param name="fillers">All on one side of the place, the nearest first.</param>
    /// <param name="joins">Whether words between two, asides left out, join them, and whether they stand before the first filler.</param>
    public static IEnumerable<(Argument Filler, string Gap)> Joined(SentenceView sentence, TextRange place, IEnumerable<Argument> fillers, Func<string, bool, bool> joins)
    {
        var (last, isFirst) = (place, true);
        foreach (var filler in fillers)
        {
            var (first, second) = filler.Range.Start >= last.Start ? (last, filler.Range) : (filler.Range, last);
            var gap = Patterns.French["list.aside"].Replace(sentence.Article.Between(first.End, second.Start), "");
            if (!joins(gap, isFirst))
            {
                yield break;
            }

            yield return (filler, gap);
            (last, isFirst) = (filler.Range, false);
        }
    }

    /// <summary>The fillers from a place on that are joined to one another, the first of them by a pattern of its own, if it needs one.</summary>
    private static ImmutableArray<Argument> Chain(SentenceView sentence, int start, IEnumerable<Argument> fillers, TextPattern? first, TextPattern joint, bool isRow = false) =>
    [
        .. Joined(sentence, new TextRange(Math.Max(0, start - 1), start), WithoutAsides(sentence, start, fillers), (gap, isFirst) => MayJoin(gap, isRow) && (isFirst ? first : joint)?.IsMatch(gap) != false)
            .Where((joined, at) => at == 0 || !Patterns.French["list.other"].IsMatch(joined.Gap)).Select(joined => joined.Filler),
    ];

    /// <summary>The fillers that are joined to one another up to the last of a list, in order.</summary>
    private static IEnumerable<Argument> ChainBefore(SentenceView sentence, Argument last, IEnumerable<Argument> fillers, TextPattern joint) =>
        Joined(sentence, last.Range, fillers.Where(filler => filler.Range.End <= last.Range.Start).Reverse(), (gap, _) => MayJoin(gap, isRow: false) && joint.IsMatch(gap)).Select(joined => joined.Filler).Reverse();

    private static bool MayJoin(string gap, bool isRow) => gap.Length <= (isRow ? FarInRows : Far) && !Patterns.French[isRow ? "list.row-break" : "list.break"].IsMatch(gap);

    /// <summary>The fillers that no relative clause between commas holds: not "Paul Noir" in "Anne Brun, que soutient Paul Noir, et Jean Blanc".</summary>
    private static IEnumerable<Argument> WithoutAsides(SentenceView sentence, int start, IEnumerable<Argument> fillers)
    {
        var asides = Patterns.French["list.aside"].Matches(sentence.Article.Between(start, sentence.Range.End)).Select(aside => new TextRange(start + aside.Index, start + aside.Index + aside.Length)).ToList();
        return fillers.Where(filler => filler.Range.Start >= start - 1 && !asides.Exists(aside => aside.Contains(filler.Range)));
    }

    private static IEnumerable<Argument> Named(SentenceView sentence) => sentence.Persons.Where(person => person.Mention is PersonMention);
}
