using NatoGraph.Extraction.Coreference;
using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Segmentation;

namespace NatoGraph.Extraction.Explaining;

/// <summary>Writes down how an article was read.</summary>
internal static class Explainer
{
    /// <summary>The explanation.</summary>
    /// <param name="text">The article with its mentions resolved.</param>
    /// <param name="frames">What became of every trigger.</param>
    public static Explanation Of(ResolvedText text, IReadOnlyCollection<ExplainedFrame> frames) =>
        new([.. text.Text.Sentences.Select(sentence => Of(text, sentence, frames))]);

    private static ExplainedSentence Of(ResolvedText text, Sentence sentence, IReadOnlyCollection<ExplainedFrame> frames) => new(
        sentence.Range,
        text.Structure.Of(sentence).Draw(),
        [.. text.MentionsIn(sentence.Tokens).Select(mention => Of(text, mention))],
        [.. frames.Where(frame => sentence.Range.Contains(frame.Trigger)).OrderBy(frame => frame.Trigger.Start)]);

    private static ExplainedMention Of(ResolvedText text, Mention mention) => new(
        text.Text.RangeOf(mention.Span),
        mention.GetType().Name.Replace("Mention", "", StringComparison.Ordinal),
        text.KeyOf(mention) ?? text.PersonOf(mention),
        Note(text, mention));

    private static string Note(ResolvedText text, Mention mention) => mention switch
    {
        PostMention post => string.Join(", ", new[]
        {
            post.RoleName,
            post.Form == PostForm.Office ? "office" : "",
            post.Slot is { } slot ? "of " + text.Text.TextOf(slot.Span) : "",
            string.Join(' ', post.Modifiers),
            text.PersonOf(post) is { } holder ? "means " + holder : "",
        }.Where(part => part.Length > 0)),
        ReferenceMention reference => reference.Kind.ToString(),
        StateMention state => state.Form.ToString(),
        OrganisationMention { IsDescription: true } => "description",
        _ => "",
    };
}
