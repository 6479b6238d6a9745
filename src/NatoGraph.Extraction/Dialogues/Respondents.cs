using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Segmentation;
using NatoGraph.Extraction.Syntax.Grammar;
using NatoGraph.Extraction.Syntax.Structure;

namespace NatoGraph.Extraction.Dialogues;

/// <summary>Tells who answers in an interview: whom the label of an answer names, or else who is presented before the first question.</summary>
/// <param name="text">The article.</param>
/// <param name="people">The people that it names, in order.</param>
/// <param name="structure">Its structure.</param>
/// <param name="language">The language.</param>
internal sealed class Respondents(SegmentedText text, IReadOnlyList<PersonMention> people, ArticleStructure structure, LanguagePack language)
{
    private const int MostPresented = 12;

    private readonly Dialogue dialogue = text.Dialogue;

    /// <summary>Who answers in each paragraph, nobody in questions and where it isn't known.</summary>
    public List<PersonMention?> Find()
    {
        var labelled = dialogue.Voices.Select(voice => voice is { Asks: false, Label.Length: > 0 } ? Named(voice.Label) : null).ToList();
        var one = labelled.OfType<PersonMention>().DistinctBy(person => person.Family).ToList() is [var only] ? only : null;
        var known = one ?? (labelled.Exists(person => person is not null) ? null : Presented());
        var speakers = new List<PersonMention?>();
        var last = known;
        for (var at = 0; at < dialogue.Voices.Length; at++)
        {
            last = labelled[at] ?? last;
            speakers.Add(dialogue.Voices[at].Asks ? null : known ?? last);
        }

        return speakers;
    }

    /// <summary>The person whose name a label is, or whose initials: "A. B. –".</summary>
    private PersonMention? Named(TokenSpan label)
    {
        var initials = Initials(text.TextOf(new(label.Start, label.End - 1)));
        var named = people.FirstOrDefault(person => label.Contains(person.Span));
        return named is not null && people.FirstOrDefault(person => person.IsFull && person.Family == named.Family && !dialogue.Voices.Any(voice => voice.Label.Contains(person.Span))) is { } full ? full
            : initials.Length > 1 && people.FirstOrDefault(person => person.IsFull && person.Span.Start < dialogue.Start && Initials(person.Name) == initials) is { } cut ? cut
            : named;
    }

    /// <summary>The first letters of names that are written in full or cut to them.</summary>
    private static string Initials(string name)
    {
        var letters = new List<char>();
        for (var at = 0; at < name.Length; at++)
        {
            if (char.IsUpper(name[at]) && (at == 0 || !char.IsLetter(name[at - 1])))
            {
                letters.Add(name[at]);
            }
        }

        return new string([.. letters]);
    }

    /// <summary>Whom the words before the first question present; whoever is named in the questions and answers is rather somebody else.</summary>
    private PersonMention? Presented()
    {
        var families = people.Where(person => person.Span.Start >= dialogue.Start && !IsAddressed(person)).Select(person => person.Family).ToHashSet(StringComparer.Ordinal);
        var presented = people.Where(person => person.IsFull && person.Span.Start < dialogue.Start && text.Tokens[person.Span.Start].Shape != TokenShape.Capitals).Take(MostPresented).ToList();
        return presented.Count == 0 ? null : presented.Select((person, place) => (Person: person, Place: place, Score: Score(person, families)))
            .OrderByDescending(one => one.Score).ThenBy(one => one.Place).First().Person;
    }

    private int Score(PersonMention person, HashSet<string> families)
    {
        var sentence = text.SentenceOf(person.Span.Start);
        var meets = Enumerable.Range(sentence.Tokens.Start, sentence.Tokens.Length).Any(at => language.Has("meets-us", text.Tokens[at].Folded));
        var relation = structure.WordAt(person.Span.Start).Relation;
        var isWith = meets && text.At(person.Span.Start - 1, sentence.Tokens) is { Folded: "avec" };
        var isTitle = text.At(person.Span.End, sentence.Tokens) is { Form: ":" } || text.At(person.Span.Start - 1, sentence.Tokens) is { Form: ":" };
        return (meets ? 2 : 0) + (relation is Relation.Subject or Relation.PassiveSubject or Relation.Root ? 2 : 0) + (isWith ? 3 : 0) + (isTitle ? 4 : 0) + (sentence.Index == 0 ? 1 : 0)
            - (families.Contains(person.Family) ? 4 : 0);
    }

    /// <summary>"Anne, tout est fini": a name that opens a question.</summary>
    private bool IsAddressed(PersonMention person) =>
        dialogue.Voices.Any(voice => voice.Asks && person.Span.Start - voice.Tokens.Start <= 1 && voice.Tokens.Contains(person.Span) && text.At(person.Span.End, voice.Tokens) is { Form: "," })
            || dialogue.Voices.Any(voice => voice.Label.Contains(person.Span));
}
