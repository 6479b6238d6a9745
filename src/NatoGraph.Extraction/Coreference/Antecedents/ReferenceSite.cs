using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Segmentation;
using NatoGraph.Extraction.Syntax.Grammar;
using NatoGraph.Extraction.Syntax.Structure;

namespace NatoGraph.Extraction.Coreference.Antecedents;

/// <summary>Words that stand for somebody, in their sentence.</summary>
/// <param name="Mention">The words.</param>
/// <param name="Gender">The gender that they show.</param>
/// <param name="Kind">What kind of words, as signs name it.</param>
/// <param name="Sentence">Their sentence.</param>
/// <param name="Tree">Its structure.</param>
/// <param name="Head">The word that they hang by.</param>
/// <param name="Verb">The verb of their clause.</param>
/// <param name="Function">What they, or for a possessive what is possessed, are to the verb.</param>
internal sealed record ReferenceSite(Mention Mention, Gender Gender, string Kind, Sentence Sentence, SentenceStructure Tree, Word? Head, Word? Verb, string Function)
{
    /// <summary>Whether it is a description, and no pronoun or possessive.</summary>
    public bool IsDescription { get; } = Mention is PostMention or ReferenceMention { Kind: ReferenceKind.Topic or ReferenceKind.Demonym or ReferenceKind.Predecessor or ReferenceKind.Successor };

    /// <summary>"p" of pronouns and possessives, "d" of descriptions.</summary>
    public string Group => IsDescription ? "d" : "p";

    /// <summary>What is said of whoever is meant.</summary>
    public Deed Deed { get; } = Deed.Of(Tree, Head, Mention is ReferenceMention { Kind: ReferenceKind.Possessive });

    /// <summary>The first token.</summary>
    public int Start => Mention.Span.Start;

    /// <summary>The site of some words.</summary>
    public static ReferenceSite Of(Mention mention, Gender gender, SegmentedText text, ArticleStructure structure)
    {
        var sentence = text.SentenceOf(mention.Span.Start);
        var tree = structure.Of(sentence);
        var head = tree.HeadOf(mention.Span);
        var carrier = mention is ReferenceMention { Kind: ReferenceKind.Possessive } && head is not null ? tree.HeadOf(head) : head;
        var verb = carrier is null ? null : tree.ClauseOf(carrier);
        return new(mention, gender, KindOf(mention, tree, head), sentence, tree, head, verb, FunctionOf(carrier));
    }

    private static string KindOf(Mention mention, SentenceStructure tree, Word? head) => mention switch
    {
        PostMention { Determiner: Determiner.Possessive } => "posthis",
        PostMention => "post",
        ReferenceMention { Kind: ReferenceKind.Pronoun } => head is { Token.Lower: "elle" } && tree.Preposition(head) is not null ? "withher" : "he",
        ReferenceMention { Kind: ReferenceKind.ObjectPronoun } => head is not { Token.Lower: "lui" } ? "him" : tree.Preposition(head) is null ? "tohim" : "withhim",
        ReferenceMention { Kind: ReferenceKind.Possessive } => "his",
        ReferenceMention { Kind: ReferenceKind.Demonym, State: not null } => "nation",
        ReferenceMention { Kind: ReferenceKind.Demonym } => "town",
        ReferenceMention { Kind: ReferenceKind.Latter } => "latter",
        ReferenceMention reference => reference.Kind.ToString(),
        _ => "other",
    };

    private static string FunctionOf(Word? word) => word?.Relation switch
    {
        Relation.Subject or Relation.PassiveSubject => "s",
        Relation.ExpletiveSubject => "x",
        Relation.Object => "o",
        Relation.IndirectObject => "i",
        Relation.Oblique or Relation.Agent => "l",
        Relation.NominalModifier or Relation.Apposition => "n",
        Relation.Root => "r",
        _ => "-",
    };
}
