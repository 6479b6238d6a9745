using NatoGraph.Domain.Articles;

namespace NatoGraph.Extraction.Frames.Linking;

/// <summary>A person beside a post, or beside another person, of whom the text may say something.</summary>
/// <param name="First">The person: who may hold the post, or who may follow.</param>
/// <param name="FirstIn">The sentence of the person's mention.</param>
/// <param name="Second">The post, or who may be followed.</param>
/// <param name="SecondIn">The sentence of that mention.</param>
internal sealed record Link(Argument First, SentenceView FirstIn, Argument Second, SentenceView SecondIn)
{
    /// <summary>Whether a post is linked, and not another person.</summary>
    public required bool IsToPost { get; init; }

    /// <summary>Whether both stand in one sentence.</summary>
    public bool IsWithin => FirstIn == SecondIn;

    /// <summary>Whether the person's mention comes first.</summary>
    public bool IsForward => First.Range.Start < Second.Range.Start;

    /// <summary>From the one mention to the other where both stand in one sentence, else that of the later.</summary>
    public TextRange Quote => IsWithin ? First.Range.Union(Second.Range) : IsForward ? Second.Range : First.Range;

    /// <summary>The sentence that says it: the later one.</summary>
    public SentenceView Sentence => IsForward ? SecondIn : FirstIn;
}
