using System.Collections.Immutable;
using System.Text;
using NatoGraph.Domain.Articles;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Mentions;

namespace NatoGraph.Extraction.Frames;

/// <summary>Finds who fills a slot of a frame.</summary>
internal static class ArgumentFinder
{
    private const int Far = 90;
    private const int Tight = 32;

    /// <summary>Who fills a slot, nearest first; empty where nobody does.</summary>
    public static ImmutableArray<Argument> Find(SentenceView sentence, Slot slot, TextRange trigger, bool tight) => slot switch
    {
        Slot.Before => One(Speaker(sentence, trigger) ?? Before(sentence, trigger) ?? Discourse(sentence, trigger)),
        Slot.After => One(After(sentence, trigger, tight ? Tight : Far)),
        Slot.AfterTight => One(After(sentence, trigger, Tight)),
        Slot.BeforeOrOpening => One(Before(sentence, trigger) ?? Following(sentence, trigger) ?? Told(sentence)),
        Slot.BeforeOrAfter => One(Before(sentence, trigger) ?? After(sentence, trigger, Far)),
        Slot.Clitic => One(Clitic(sentence, trigger)),
        Slot.CliticOrBefore => One(Clitic(sentence, trigger) ?? Before(sentence, trigger)),
        Slot.Possessor => One(Possessor(sentence, trigger)),
        Slot.Discourse => One(Told(sentence)),
        Slot.Main => One(Main(sentence.Article)),
        Slot.WithinOrBefore => One(Within(sentence, trigger) ?? Before(sentence, trigger)),
        Slot.Within => One(Within(sentence, trigger)),
        Slot.Near => One(Nearest(sentence, trigger)),
        Slot.ListAfter => Lists.After(sentence, trigger),
        Slot.ListBefore => Lists.Before(sentence, trigger, Before(sentence, trigger)),
        _ => [],
    };

    /// <summary>The subject of the verb at the trigger.</summary>
    public static Argument? Before(SentenceView sentence, TextRange trigger)
    {
        if (Controller(sentence, trigger) is var (controller, isNobody) && (controller is not null || isNobody))
        {
            return controller;
        }

        if (Inverted(sentence, trigger) is { } inverted)
        {
            return inverted;
        }

        var before = sentence.Persons.Where(person => person.Range.End <= trigger.Start && !person.Is(ReferenceKind.ObjectPronoun)).Reverse().ToList();
        var masked = Masked(sentence, trigger);
        if (before is [var nearest, ..] && Patterns.French["argument.adjoined"].IsMatch(sentence.Article.Between(trigger.Start, trigger.End)) && Patterns.French["argument.right"].IsMatch(sentence.Article.Between(nearest.Range.End, trigger.Start)))
        {
            return nearest;
        }

        return before.FirstOrDefault(person => !masked.Any(mask => mask.Contains(person.Range)) && !Governed(sentence, person) && !IsCutOff(sentence, person, trigger, masked));
    }

    /// <summary>Whether a clause that begins behind the person holds the verb, which has a subject of its own: "Paul Noir part, où arrive Anne Brun".</summary>
    private static bool IsCutOff(SentenceView sentence, Argument person, TextRange trigger, List<TextRange> masked)
    {
        var gap = new StringBuilder(sentence.Article.Between(person.Range.End, trigger.Start));
        foreach (var mask in masked.Where(mask => mask.Start >= person.Range.End).OrderByDescending(mask => mask.Start))
        {
            gap.Remove(mask.Start - person.Range.End, mask.Length);
        }

        return Patterns.French["argument.subordinate"].IsMatch(gap.ToString());
    }

    /// <summary>Whether the verb follows a relative pronoun that is not its subject, and its subject follows it: "où lui succède Anne Brun".</summary>
    private static Argument? Inverted(SentenceView sentence, TextRange trigger) =>
        Patterns.French["argument.relative-lead"].IsMatch(sentence.Article.Between(Math.Max(sentence.Range.Start, trigger.Start - 40), trigger.Start))
        && sentence.Persons.FirstOrDefault(person => person.Range.Start >= trigger.End && person.Mention is PersonMention) is { } person
        && Patterns.French["argument.title-gap"].IsMatch(sentence.Article.Between(trigger.End, person.Range.Start)) ? person : null;

    /// <summary>Who says "je" in a quotation, where the sentence names the speaker behind it.</summary>
    private static Argument? Speaker(SentenceView sentence, TextRange trigger) =>
        Patterns.French["argument.first-person"].IsMatch(sentence.Article.Between(sentence.Range.Start, trigger.Start))
        && sentence.Article.Text.Text.Quotations.FirstOrDefault(quotation => quotation.Range.Contains(trigger)) is { } quotation
            ? sentence.Persons.FirstOrDefault(person => person.Range.Start >= quotation.Range.End)
            : null;

    /// <summary>The person to whom a relative object pronoun right before the trigger points: "Anne Brun, que relaya …".</summary>
    public static Argument? Antecedent(SentenceView sentence, TextRange trigger) =>
        Patterns.French["argument.relative-object"].IsMatch(sentence.Article.Between(Math.Max(sentence.Range.Start, trigger.Start - 30), trigger.Start))
            ? sentence.Persons.LastOrDefault(person => person.Range.End <= trigger.Start && !person.Is(ReferenceKind.Relative))
            : null;

    /// <summary>Who is meant to do it where others choose them for it: "que le roi avait choisi pour remplacer", "le désigne pour remplacer".</summary>
    /// <remarks>Whom "que" means may not be known; the one who chose is never meant.</remarks>
    private static (Argument? Person, bool IsNobody) Controller(SentenceView sentence, TextRange trigger)
    {
        var choice = Patterns.French["argument.purpose"].Match(sentence.Article.Between(sentence.Range.Start, trigger.Start));
        if (!choice.Success)
        {
            return (null, false);
        }

        var start = sentence.Range.Start + choice.Index;
        var clitic = sentence.Persons.FirstOrDefault(person => person.Is(ReferenceKind.ObjectPronoun) && person.Range.Start >= start && person.Range.End <= trigger.Start);
        return clitic is not null ? (clitic, false)
            : choice.Groups["que"].Success ? (sentence.Persons.LastOrDefault(person => person.Range.End <= start && !person.Is(ReferenceKind.Relative)), true)
            : (null, false);
    }

    /// <summary>The person named last before the sentence as a subject.</summary>
    public static Argument? Told(SentenceView sentence)
    {
        for (var index = sentence.Sentence.Index - 1; index >= 0 && index >= sentence.Sentence.Index - 2; index--)
        {
            var earlier = sentence.Article.Sentences[index];
            if (earlier.Persons.FirstOrDefault(person => !Governed(earlier, person)) is { } told)
            {
                return told;
            }
        }

        return null;
    }

    private static Argument? Discourse(SentenceView sentence, TextRange trigger) =>
        sentence.Persons.Any(person => person.Range.End <= trigger.Start) || trigger.Start - sentence.Range.Start > Far ? null : Told(sentence);

    private static Argument? After(SentenceView sentence, TextRange trigger, int far) =>
        sentence.Persons.FirstOrDefault(person => person.Range.Start >= trigger.End - 1 && !person.Is(ReferenceKind.Relative)) is { } person
        && person.Range.Start - trigger.End <= far
        && !Patterns.French["argument.barrier"].IsMatch(sentence.Article.Between(trigger.End, person.Range.Start)) ? person : null;

    private static Argument? Following(SentenceView sentence, TextRange trigger)
    {
        var comma = sentence.Article.Folded.IndexOf(',', trigger.End, Math.Max(0, sentence.Range.End - trigger.End));
        return comma < 0 ? null : sentence.Persons.FirstOrDefault(person => person.Range.Start > comma && !Governed(sentence, person));
    }

    /// <summary>Whom an object pronoun means: the other person of the sentence if there is one, or else whom coreference gives.</summary>
    private static Argument? Clitic(SentenceView sentence, TextRange trigger)
    {
        var subject = Before(sentence, trigger);
        var other = sentence.Persons.LastOrDefault(person => person.Mention is PersonMention && person.Range.End <= (subject?.Range.Start ?? trigger.Start) && person.Key != subject?.Key);
        var pronoun = sentence.Persons.FirstOrDefault(person => person.Is(ReferenceKind.ObjectPronoun) && person.Range.Start >= trigger.Start - 4 && person.Range.End <= trigger.End);
        pronoun = pronoun?.Key == subject?.Key ? null : pronoun;

        // "lui" and "leur" are resolved well; "le", "la" and "l'" mean rather the other person of the sentence.
        return pronoun is not null && pronoun.Range.Length > 2 ? pronoun : other ?? pronoun ?? Told(sentence);
    }

    private static Argument? Possessor(SentenceView sentence, TextRange trigger) =>
        sentence.Owners.FirstOrDefault(owner => trigger.Contains(owner.Range)) ?? Before(sentence, trigger) ?? Told(sentence);

    private static Argument? Main(ArticleView article) =>
        article.Sentences.SelectMany(sentence => sentence.Persons).FirstOrDefault(person => person.Key == article.MainPerson);

    private static Argument? Within(SentenceView sentence, TextRange trigger) =>
        sentence.Persons.FirstOrDefault(person => trigger.Contains(person.Range));

    private static Argument? Nearest(SentenceView sentence, TextRange trigger)
    {
        var owner = sentence.Owners.FirstOrDefault(candidate => candidate.Range.Start >= trigger.Start - 12 && candidate.Range.Start <= trigger.End + 30);
        var asked = sentence.Persons.LastOrDefault(person => person.Range.End <= trigger.Start);
        return owner ?? (asked is not null && sentence.Article.Between(asked.Range.End, trigger.Start).Trim() == "de" ? asked : null) ?? Before(sentence, trigger)
            ?? sentence.Persons.LastOrDefault(person => person.Range.End <= trigger.Start)
            ?? After(sentence, trigger, Far)
            ?? Told(sentence);
    }

    private static ImmutableArray<Argument> One(Argument? argument) => argument is null ? [] : [argument];

    /// <summary>Whether a preposition governs the noun phrase that the person ends: "du Premier ministre danois Anne Brun".</summary>
    public static bool Governed(SentenceView sentence, Argument person)
    {
        if (person.Mention is ReferenceMention { Kind: ReferenceKind.Pronoun or ReferenceKind.Relative })
        {
            return false;
        }

        var start = person.Range.Start;
        var mentions = sentence.Posts.Concat(sentence.Bodies).Select(argument => argument.Range).Where(range => range.End <= person.Range.Start).OrderByDescending(range => range.Start);
        foreach (var range in mentions)
        {
            if (range.End <= start && Patterns.French["argument.glue"].IsMatch(sentence.Article.Between(range.End, start)))
            {
                start = range.Start;
            }
        }

        var lead = Patterns.French["argument.title-particle"].Replace(sentence.Article.Between(sentence.Range.Start, start), "");
        return Patterns.French["argument.preposition"].IsMatch(lead) || Names(sentence, person) is { } named && Governed(sentence, named);
    }

    /// <summary>The name to which a post stands in apposition, where it precedes: "par Anne Brun, alors ministre".</summary>
    private static Argument? Names(SentenceView sentence, Argument person) => person.Mention is PostMention
        ? sentence.Persons.LastOrDefault(other => other.Mention is PersonMention && other.Key == person.Key && other.Range.End <= person.Range.Start && person.Range.Start - other.Range.End < 20)
        : null;

    private static List<TextRange> Masked(SentenceView sentence, TextRange trigger) =>
        [.. Patterns.French["argument.aside"].Matches(sentence.Article.Between(sentence.Range.Start, trigger.Start))
            .Select(match => new TextRange(sentence.Range.Start + match.Index, sentence.Range.Start + match.Index + match.Length))
            .Where(mask => mask.End <= trigger.Start)];
}
