using System.Collections.Immutable;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Segmentation;
using NatoGraph.Extraction.Syntax.Grammar;
using NatoGraph.Extraction.Syntax.Parsing;
using NatoGraph.Extraction.Syntax.Tagging;

namespace NatoGraph.Extraction.Syntax.Structure;

/// <summary>The structures of an article's sentences, each made when first asked for. For one thread at a time.</summary>
internal sealed class ArticleStructure
{
    private readonly SegmentedText text;
    private readonly ImmutableArray<TokenSpan> names;
    private readonly SentenceTagger tagger;
    private readonly Parser parser;
    private readonly SentenceStructure?[] made;

    /// <summary>The structures of an article.</summary>
    /// <param name="text">The article.</param>
    /// <param name="names">The names of people, in order, none within another. Each is read as one word; its further tokens hang on the first.</param>
    /// <param name="model">What was learnt of the language.</param>
    public ArticleStructure(SegmentedText text, ImmutableArray<TokenSpan> names, SyntaxModel model)
    {
        (this.text, this.names) = (text, names);
        (tagger, parser) = (new SentenceTagger(model.Vocabulary, model.Tagging), new Parser(model.Transitions, model.Labels, model.Filter));
        made = new SentenceStructure?[text.Sentences.Length];
    }

    /// <summary>The structure of a sentence.</summary>
    public SentenceStructure Of(Sentence sentence) => made[sentence.Index] ??= Make(sentence.Tokens);

    /// <summary>The structure of the sentence that holds a token.</summary>
    public SentenceStructure At(int token) => Of(text.SentenceOf(token));

    /// <summary>The word at a token.</summary>
    public Word WordAt(int token) => At(token).At(token)!;

    private SentenceStructure Make(TokenSpan span)
    {
        var chunks = Chunks(span);
        var tokens = chunks.Select(c => c.Length == 1 ? text.Tokens[c.Start] : Joined(c)).ToArray();
        var input = tagger.Tag(tokens, [.. chunks.Select(c => names.BinarySearch(c) >= 0)]);
        var tree = parser.Parse(input);
        var words = ImmutableArray.CreateBuilder<Word>(span.Length);
        for (var at = 0; at < chunks.Count; at++)
        {
            var (tag, head) = (input.Tags[at + 1], tree.Heads[at + 1]);
            var first = chunks[at].Start;
            words.Add(new Word(first, text.Tokens[first], input.Words[at], tag.Pos, tag.Form, head == 0 ? -1 : chunks[head - 1].Start, tree.Relations[at + 1]));
            for (var token = first + 1; token < chunks[at].End; token++)
            {
                words.Add(new Word(token, text.Tokens[token], text.Tokens[token].Form, PartOfSpeech.ProperNoun, default, first, Relation.NamePart));
            }
        }

        return new SentenceStructure(span, words.MoveToImmutable());
    }

    /// <summary>The words of a sentence: its names, and each token between them.</summary>
    private List<TokenSpan> Chunks(TokenSpan span)
    {
        var chunks = new List<TokenSpan>(span.Length);
        var name = names.BinarySearch(new TokenSpan(span.Start, int.MaxValue));
        name = name < 0 ? ~name : name;
        for (var token = span.Start; token < span.End;)
        {
            while (name < names.Length && names[name].Start < token)
            {
                name++;
            }

            var chunk = name < names.Length && names[name].Start == token && names[name].End <= span.End ? names[name] : new TokenSpan(token, token + 1);
            chunks.Add(chunk);
            token = chunk.End;
        }

        return chunks;
    }

    private Token Joined(TokenSpan name)
    {
        var (range, form) = (text.RangeOf(name), text.TextOf(name));
        return new Token(range, form, Folding.Lower(form), Folding.Fold(form), TokenKind.Word, TokenShape.Capitalised);
    }
}
