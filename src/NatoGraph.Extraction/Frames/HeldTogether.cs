using System.Collections.Immutable;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Mentions;

namespace NatoGraph.Extraction.Frames;

/// <summary>Finds those whom a title in the plural is of: "deux anciens présidents, Anne Brun et Paul Noir", "Anne Brun et Paul Noir, vice-présidents".</summary>
internal static class HeldTogether
{
    /// <summary>The holders, two at least; none where no list stands beside the title.</summary>
    public static ImmutableArray<Argument> By(SentenceView sentence, Argument post)
    {
        var named = sentence.Persons.Where(person => person.Mention is PersonMention).ToList();
        var after = Chain(sentence, post, named.Where(person => person.Range.Start >= post.Range.End));
        var list = after.Length > 1 ? after : Chain(sentence, post, named.Where(person => person.Range.End <= post.Range.Start).Reverse());
        return list.Length > 1 ? list : [];
    }

    private static ImmutableArray<Argument> Chain(SentenceView sentence, Argument post, IEnumerable<Argument> named) =>
        [.. Lists.Joined(sentence, post.Range, named, (gap, _) => Patterns.French["list.together"].IsMatch(gap)).Select(joined => joined.Filler)];
}
