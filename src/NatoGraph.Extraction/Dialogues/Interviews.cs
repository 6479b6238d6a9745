using System.Collections.Immutable;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Segmentation;
using NatoGraph.Extraction.Syntax.Grammar;
using NatoGraph.Extraction.Syntax.Structure;

namespace NatoGraph.Extraction.Dialogues;

/// <summary>Finds who is meant by "je", by "vous" in questions and by the "qui" that they ask for.</summary>
/// <param name="text">The article.</param>
/// <param name="people">The people that it names, in order.</param>
/// <param name="structure">Its structure.</param>
/// <param name="language">The language.</param>
internal sealed class Interviews(SegmentedText text, IReadOnlyList<PersonMention> people, ArticleStructure structure, LanguagePack language)
{
    /// <summary>In how many sentences of an answer stands who was asked for.</summary>
    private const int SoonNamed = 2;

    /// <summary>The interview; none where the article is none or it is not said with whom.</summary>
    public static Interview Find(SegmentedText text, FoundMentions found, ArticleStructure structure, LanguagePack language) =>
        text.Dialogue.Voices.IsEmpty ? Interview.None : new Interviews(text, [.. found.Names.OfType<PersonMention>()], structure, language).Read();

    private Interview Read()
    {
        var voices = text.Dialogue.Voices;
        var speakers = new Respondents(text, people, structure, language).Find();
        var references = ImmutableArray.CreateBuilder<ReferenceMention>();
        for (var index = 0; index < voices.Length; index++)
        {
            var (asks, tokens) = (voices[index].Asks, voices[index].Tokens);
            var answer = asks ? speakers.FindIndex(index, speaker => speaker is not null) : index;
            if (answer >= 0 && speakers[answer] is { } who)
            {
                references.AddRange(Own(tokens).Where(at => asks ? LineReader.IsAddressed(text.Tokens[at], language) : LineReader.IsSelf(text.Tokens[at], language))
                    .Select(at => SpeakerWords.Reference(structure, at, who)).OfType<ReferenceMention>());
                references.AddRange(asks && answer == index + 1 ? AskedFor(tokens, voices[answer].Tokens, who) : []);
            }
        }

        return new(references.ToImmutable(), [.. voices.Zip(speakers).Where(pair => pair.Second is not null).Select(pair => (pair.First.Tokens, pair.Second!))]);
    }

    private IEnumerable<int> Own(TokenSpan tokens) => Enumerable.Range(tokens.Start, tokens.Length).Where(at => text.QuotationOf(at) is null);

    /// <summary>"Qui vous succède ? – Paul Noir.": the first one named who does not speak.</summary>
    private IEnumerable<ReferenceMention> AskedFor(TokenSpan question, TokenSpan answer, PersonMention who)
    {
        var last = Math.Min(text.Sentences.Length - 1, text.SentenceOf(answer.Start).Index + SoonNamed - 1);
        var end = Math.Min(answer.End, text.Sentences[last].Tokens.End);
        var named = people.FirstOrDefault(person => person.Span.Start >= answer.Start && person.Span.End <= end && person.Family != who.Family);
        return named is null ? [] : Own(question).Where(at => text.Tokens[at].Folded == "qui" && IsAsking(at)).Select(at => new ReferenceMention(new TokenSpan(at, at + 1), ReferenceKind.Pronoun) { Speaker = named });
    }

    /// <summary>Whether "qui" opens a sentence or clause and has nobody before it.</summary>
    private bool IsAsking(int at) => structure.WordAt(at).Relation is Relation.Subject or Relation.PassiveSubject or Relation.Root
        && (text.SentenceOf(at).Tokens.Start == at || text.Tokens[at - 1].Form is "," or "–" or "—" or "-" || LineReader.Opens(text.Tokens[at - 1], language));
}
