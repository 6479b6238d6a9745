using System.Collections.Immutable;
using System.Text.RegularExpressions;
using NatoGraph.Domain.Articles;
using NatoGraph.Extraction.Mentions;

namespace NatoGraph.Extraction.Frames;

/// <summary>Finds the members of a list: "Anne Brun, ministre belge, et Paul Noir".</summary>
internal static partial class Lists
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
            if (gap.Length > Far || Break().IsMatch(gap) || (list.Count > 0 && !Joint().IsMatch(gap)))
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
            if (gap.Length > Far || Break().IsMatch(gap) || !Joint().IsMatch(gap))
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
            if (!BodyJoint().IsMatch(sentence.Article.Between(end, body.Range.Start)))
            {
                break;
            }

            list.Add(body);
            end = body.Range.End;
        }

        return list.ToImmutable();
    }

    private static IEnumerable<Argument> Named(SentenceView sentence) => sentence.Persons.Where(person => person.Mention is PersonMention);

    [GeneratedRegex(@"[;.!?\n]|\b(?:qui|que|n'|ne|a|est|ont)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Break();

    [GeneratedRegex(@",|\b(?:et|ou|puis|ainsi que|mais aussi)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Joint();

    [GeneratedRegex(@"^,? ?(?:et |ou |puis )?(?:de |du |des |d'|de la |de l')?(?:le |la |les |l')?$", RegexOptions.CultureInvariant)]
    private static partial Regex BodyJoint();
}
