using System.Collections.Immutable;

namespace NatoGraph.Extraction.Dialogues;

/// <summary>The questions and answers of an interview, in order.</summary>
/// <param name="Voices">Its paragraphs; none where the article is no interview.</param>
internal sealed record Dialogue(ImmutableArray<Voice> Voices)
{
    /// <summary>No dialogue.</summary>
    public static Dialogue None { get; } = new([]);

    /// <summary>The index of its first token.</summary>
    public int Start => Voices.IsEmpty ? 0 : Voices[0].Tokens.Start;

    /// <summary>The answers to the question at an index, up to the next question.</summary>
    public IEnumerable<Voice> AnswersTo(int question) => Voices.Skip(question + 1).SkipWhile(voice => voice.Asks).TakeWhile(voice => !voice.Asks);
}
