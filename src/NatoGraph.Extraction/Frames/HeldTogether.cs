using System.Collections.Immutable;
using NatoGraph.Domain.Articles;
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
        var after = Chain(named.Where(person => person.Range.Start >= post.Range.End), (last, next) => Gap(sentence, last, next), post.Range);
        var list = after.Length > 1 ? after : Chain(named.Where(person => person.Range.End <= post.Range.Start).Reverse(), (last, next) => Gap(sentence, next, last), post.Range);
        return list.Length > 1 ? list : [];
    }

    private static ImmutableArray<Argument> Chain(IEnumerable<Argument> named, Func<TextRange, TextRange, string> gapOf, TextRange start)
    {
        var list = ImmutableArray.CreateBuilder<Argument>();
        var last = start;
        foreach (var person in named)
        {
            if (!Patterns.French["list.together"].IsMatch(gapOf(last, person.Range)))
            {
                break;
            }

            list.Add(person);
            last = person.Range;
        }

        return list.ToImmutable();
    }

    private static string Gap(SentenceView sentence, TextRange first, TextRange second) => sentence.Article.Between(first.End, second.Start);
}
