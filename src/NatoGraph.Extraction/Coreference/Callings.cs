using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Segmentation;
using NatoGraph.Extraction.Syntax.Grammar;
using NatoGraph.Extraction.Syntax.Structure;

namespace NatoGraph.Extraction.Coreference;

/// <summary>By which nouns the article calls its people beside their names: "le Gantois Jozef …", "un notaire, Paul …", "Anne …, une juriste".</summary>
internal sealed class Callings
{
    private const int Longest = 6;

    private readonly SegmentedText text;
    private readonly ArticleStructure structure;
    private readonly LanguagePack language;
    private readonly Dictionary<int, PostMention> postByEnd = [];
    private readonly HashSet<(string Person, string Noun)> said = [];
    private readonly HashSet<string> fromTown = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Gender> genders = new(StringComparer.Ordinal);

    /// <summary>The nouns beside an article's names.</summary>
    public Callings(SegmentedText text, FoundMentions found, ArticleStructure structure, PersonClusters people, LanguagePack language)
    {
        (this.text, this.structure, this.language) = (text, structure, language);
        foreach (var post in found.Posts)
        {
            postByEnd.TryAdd(post.Span.End, post);
        }

        foreach (var mention in found.Names.OfType<PersonMention>().Where(mention => mention.IsFull))
        {
            if (people.Of(mention) is { } person)
            {
                ReadBefore(mention, person.Key);
                ReadBehind(mention, person.Key);
            }
        }
    }

    /// <summary>Whether the person is called by the noun, folded and masculine.</summary>
    public bool Has(string person, string noun) => said.Contains((person, noun));

    /// <summary>Whether the article says from which town or region the person is.</summary>
    public bool IsFromTown(string person) => fromTown.Contains(person);

    /// <summary>The gender that the article before the words beside a person's name shows: "la radicale Anne …".</summary>
    public Gender GenderOf(string person) => genders.GetValueOrDefault(person);

    private void ReadBefore(PersonMention mention, string person)
    {
        var sentence = text.SentenceOf(mention.Span.Start).Tokens;
        var at = text.At(mention.Span.Start - 1, sentence) is { Form: "," } ? mention.Span.Start - 2 : mention.Span.Start - 1;
        for (var first = at; first - at < Longest && text.At(at, sentence) is { Kind: TokenKind.Word } token; at--)
        {
            if (postByEnd.TryGetValue(at + 1, out var post))
            {
                at = post.Span.Start;
            }
            else if (at < first && Inflection.OfArticle(token.Folded) is var gender and not Gender.Unknown)
            {
                genders.TryAdd(person, gender);
                return;
            }
            else if (structure.WordAt(at).Pos is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective or PartOfSpeech.Numeral or PartOfSpeech.Adverb))
            {
                return;
            }
            else
            {
                Add(person, token);
            }
        }
    }

    private void ReadBehind(PersonMention mention, string person)
    {
        var sentence = text.SentenceOf(mention.Span.Start).Tokens;
        if (text.At(mention.Span.End, sentence) is not { Form: "," } || text.At(mention.Span.End + 1, sentence) is not { } article || Inflection.OfArticle(article.Folded) is Gender.Unknown)
        {
            return;
        }

        for (var at = mention.Span.End + 2; at < mention.Span.End + 2 + Longest && text.At(at, sentence) is { Kind: TokenKind.Word } token; at++)
        {
            if (structure.WordAt(at).Pos is not (PartOfSpeech.Noun or PartOfSpeech.Adjective or PartOfSpeech.ProperNoun))
            {
                return;
            }

            Add(person, token);
        }
    }

    private void Add(string person, Token noun)
    {
        said.Add((person, Inflection.Masculine(noun.Folded)));
        if (noun.Shape == TokenShape.Capitalised && language.IsInhabitant(noun.Folded))
        {
            fromTown.Add(person);
        }
    }
}
