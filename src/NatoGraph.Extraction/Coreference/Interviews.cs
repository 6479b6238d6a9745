using System.Collections.Immutable;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Segmentation;
using NatoGraph.Extraction.Syntax.Grammar;
using NatoGraph.Extraction.Syntax.Structure;

namespace NatoGraph.Extraction.Coreference;

/// <summary>Finds who is meant by "je" and "vous" where an article is an interview: who is named before the first question.</summary>
internal static class Interviews
{
    private const int LeastAnswers = 3;
    private const int LeastQuestions = 2;
    private const int MostNamed = 12;

    /// <summary>The references to who answers; none where the article is no interview or it is not said with whom.</summary>
    public static ImmutableArray<ReferenceMention> Find(SegmentedText text, FoundMentions found, ArticleStructure structure, LanguagePack language)
    {
        var said = text.Sentences.SelectMany(sentence => Enumerable.Range(sentence.Tokens.Start, sentence.Tokens.Length)).Where(at => Person(text.Tokens[at]) > 0).ToList();
        if (said.Count < LeastAnswers + LeastQuestions)
        {
            return [];
        }

        var quoted = text.Quotations.Where(quotation => quotation.Depth == 0).SelectMany(quotation => Enumerable.Range(quotation.Tokens.Start, quotation.Tokens.Length)).ToHashSet();
        said = [.. said.Where(at => !quoted.Contains(at))];
        var turns = said.ToLookup(at => text.SentenceOf(at).Paragraph);
        var answers = turns.Where(turn => turn.Any(at => Person(text.Tokens[at]) == 1)).Select(turn => turn.Key).ToHashSet();
        var questions = turns.Count(turn => !answers.Contains(turn.Key));
        var first = turns.Count == 0 ? 0 : text.Sentences.First(sentence => turns.Contains(sentence.Paragraph)).Tokens.Start;
        var named = found.Names.OfType<PersonMention>().Where(person => person.IsFull && person.Span.Start < first && text.Tokens[person.Span.Start].Shape != TokenShape.Capitals).Take(MostNamed).ToList();
        var who = named.Find(person => Meets(text, person, language)) ?? named.FirstOrDefault();
        return who is null || answers.Count < LeastAnswers || questions < LeastQuestions
            ? []
            : [.. said.Where(at => Person(text.Tokens[at]) == 1 || !answers.Contains(text.SentenceOf(at).Paragraph)).Select(at => Reference(at, structure.WordAt(at), who)).OfType<ReferenceMention>()];
    }

    /// <summary>Whether the sentence that names somebody says that they answer: "revient pour nous sur …", "raconte".</summary>
    private static bool Meets(SegmentedText text, PersonMention person, LanguagePack language)
    {
        var tokens = text.SentenceOf(person.Span.Start).Tokens;
        return Enumerable.Range(tokens.Start, tokens.Length).Any(at => language.Has("meets-us", text.Tokens[at].Folded));
    }

    /// <summary>1 for who speaks, 2 for who is spoken to, 0 for other words.</summary>
    private static int Person(Token token) => token.Folded switch
    {
        "je" or "j'" or "me" or "m'" or "moi" or "mon" or "ma" or "mes" => 1,
        "vous" or "votre" or "vos" => 2,
        var word => word.EndsWith("-vous", StringComparison.Ordinal) ? 2 : 0,
    };

    private static ReferenceMention? Reference(int at, Word word, PersonMention who)
    {
        ReferenceKind? kind = word.Token.Folded switch
        {
            "je" or "j'" => ReferenceKind.Pronoun,
            "mon" or "ma" or "mes" or "votre" or "vos" => ReferenceKind.Possessive,
            "vous" when word.Relation is Relation.Subject or Relation.PassiveSubject => ReferenceKind.Pronoun,
            _ when word.Relation is Relation.Object or Relation.IndirectObject => ReferenceKind.ObjectPronoun,
            _ => null,
        };
        return kind is { } found ? new ReferenceMention(new TokenSpan(at, at + 1), found) { Answers = who } : null;
    }
}
