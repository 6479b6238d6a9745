using System.Collections.Immutable;
using NatoGraph.Domain.Articles;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Mentions;

namespace NatoGraph.Extraction.Frames;

/// <summary>Finds the members of a list: "Anne Brun, ministre belge, et Paul Noir".</summary>
internal static class Lists
{
    private const int Far = 70;

    /// <summary>The people of the list behind the trigger.</summary>
    public static ImmutableArray<Argument> After(SentenceView sentence, TextRange trigger)
    {
        var list = ImmutableArray.CreateBuilder<Argument>();
        var end = trigger.End;
        foreach (var person in Named(sentence).Where(person => person.Range.Start >= trigger.End - 1))
        {
            var gap = sentence.Article.Between(end, person.Range.Start);
            if (gap.Length > Far || Patterns.French["list.break"].IsMatch(gap) || (list.Count > 0 && !Patterns.French["list.joint"].IsMatch(gap)))
            {
                break;
            }

            list.Add(person);
            end = person.Range.End;
        }

        return list.ToImmutable();
    }

    /// <summary>The people of the list that ends in the subject.</summary>
    public static ImmutableArray<Argument> Before(SentenceView sentence, TextRange trigger, Argument? subject)
    {
        var last = subject ?? Named(sentence).LastOrDefault(person => person.Range.End <= trigger.Start);
        if (last is null)
        {
            return [];
        }

        var list = new List<Argument> { last };
        var start = last.Range.Start;
        foreach (var person in Named(sentence).Where(person => person.Range.End <= last.Range.Start).Reverse())
        {
            var gap = sentence.Article.Between(person.Range.End, start);
            if (gap.Length > Far || Patterns.French["list.break"].IsMatch(gap) || !Patterns.French["list.joint"].IsMatch(gap))
            {
                break;
            }

            list.Add(person);
            start = person.Range.Start;
        }

        return [.. Enumerable.Reverse(list)];
    }

    /// <summary>The bodies of the list behind the trigger, the one that they join excluded.</summary>
    public static ImmutableArray<Argument> Bodies(SentenceView sentence, TextRange trigger)
    {
        var list = ImmutableArray.CreateBuilder<Argument>();
        var end = trigger.End;
        foreach (var body in sentence.Bodies.Where(body => body.Range.Start >= trigger.End - 1))
        {
            if (!Patterns.French["list.body-joint"].IsMatch(sentence.Article.Between(end, body.Range.Start)))
            {
                break;
            }

            list.Add(body);
            end = body.Range.End;
        }

        return list.ToImmutable();
    }

    private static IEnumerable<Argument> Named(SentenceView sentence) => sentence.Persons.Where(person => person.Mention is PersonMention);
}
