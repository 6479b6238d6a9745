using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Segmentation;
using NatoGraph.Extraction.Syntax.Structure;

namespace NatoGraph.Extraction.Coreference.Context;

/// <summary>A post whose words name no body, as signs name what is known of it.</summary>
/// <param name="Role">Its role.</param>
/// <param name="Class">The class of its role.</param>
/// <param name="Form">Whether the words name the holder or the office, and with which article.</param>
/// <param name="Left">What stands before it.</param>
/// <param name="Right">What stands behind it.</param>
/// <param name="Holder">Whether its holder is known, and for posts elsewhere.</param>
/// <param name="Function">What it is in its sentence.</param>
/// <param name="Modifiers">What is said of the holding.</param>
/// <param name="Position">Where its sentence stands.</param>
/// <param name="Persons">Whether somebody is named before it in its sentence.</param>
/// <param name="Verb">The verb whose object it is.</param>
internal sealed record PostSite(
    string Role, string Class, string Form, string Left, string Right, string Holder, string Function, string Modifiers, string Position, string Persons, string Verb)
{
    private const string Person = "(person)";

    /// <summary>The site of a post.</summary>
    /// <param name="field">What is known of it.</param>
    /// <param name="text">The article.</param>
    /// <param name="structure">Its structure.</param>
    /// <param name="isPosted">Whether somebody is known to hold a post whose words name its organisation.</param>
    /// <param name="isNamed">Whether a person's name begins at a token.</param>
    /// <param name="isBehindName">Whether one has ended right before it.</param>
    public static PostSite Of(Field field, SegmentedText text, ArticleStructure structure, Func<string, bool> isPosted, Func<int, bool> isNamed, Func<int, bool> isBehindName)
    {
        var (post, sentence) = (field.Post, field.Sentence);
        var tree = structure.At(post.Span.Start);
        return new(
            post.Role.Name,
            post.Role.Class.ToString(),
            (post.Form == PostForm.Office ? "office-" : "holder-") + post.Determiner,
            isBehindName(post.Span.Start) ? Person : Near(post.Span.Start - 1, sentence, text, structure),
            isNamed(post.Span.End) ? Person : Near(post.Span.End, sentence, text, structure),
            field.Holder is not { } holder ? "no" : isPosted(holder) ? "posted" : "yes",
            tree.Tokens.Length > PostSurroundings.LongestSentence ? "-" : tree.HeadOf(post.Span)?.Relation.ToString() ?? "-",
            (post.IsPlural ? "plural " : "") + string.Join('+', post.Modifiers),
            PositionOf(sentence, text),
            field.Around.IsPersonBefore ? "yes" : "no",
            field.Around.Verb ?? "-");
    }

    /// <summary>A word beside something, if it is short, and never one of a name.</summary>
    public static string Near(int at, Sentence sentence, SegmentedText text, ArticleStructure structure) => text.At(at, sentence.Tokens) switch
    {
        null => "^",
        { Kind: not TokenKind.Word } mark => mark.Form.Length == 1 ? mark.Form : "(mark)",
        { Folded: { Length: <= 4 } folded } when structure.WordAt(at).Learnable is var lemma => lemma.StartsWith('(') ? lemma : folded,
        { IsCapitalised: true } => "(name)",
        _ => "(word)",
    };

    private static string PositionOf(Sentence sentence, SegmentedText text) => sentence switch
    {
        { Kind: not SentenceKind.Prose } => sentence.Kind.ToString(),
        { Index: 0 } => "title",
        _ => text.Sentences[sentence.Index - 1].Paragraph != sentence.Paragraph ? "first" : "within",
    };
}
