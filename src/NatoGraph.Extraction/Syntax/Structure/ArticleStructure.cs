using System.Collections.Immutable;
using NatoGraph.Extraction.Segmentation;
using NatoGraph.Extraction.Syntax.Parsing;
using NatoGraph.Extraction.Syntax.Tagging;

namespace NatoGraph.Extraction.Syntax.Structure;

/// <summary>The structures of an article's sentences, each made when first asked for. For one thread at a time.</summary>
internal sealed class ArticleStructure
{
    private readonly SegmentedText text;
    private readonly Chunker chunker;
    private readonly SentenceTagger tagger;
    private readonly Parser parser;
    private readonly SentenceStructure?[] made;

    /// <summary>The structures of an article.</summary>
    /// <param name="text">The article.</param>
    /// <param name="names">The names of people, in order, none within another. Each is read as one word; its further tokens hang on the first.</param>
    /// <param name="model">What was learnt of the language.</param>
    public ArticleStructure(SegmentedText text, ImmutableArray<TokenSpan> names, SyntaxModel model)
    {
        (this.text, chunker) = (text, new Chunker(text, names));
        (tagger, parser) = (new SentenceTagger(model.Vocabulary, model.Tagging), new Parser(model.Transitions, model.Labels, model.Filter));
        made = new SentenceStructure?[text.Sentences.Length];
    }

    /// <summary>The structure of a sentence.</summary>
    public SentenceStructure Of(Sentence sentence) =>
        made[sentence.Index] ??= new StructureBuilder(text, chunker, tagger, parser, sentence.Tokens).Build();

    /// <summary>The structure of the sentence that holds a token.</summary>
    public SentenceStructure At(int token) => Of(text.SentenceOf(token));

    /// <summary>The word at a token.</summary>
    public Word WordAt(int token) => At(token).At(token)!;
}
