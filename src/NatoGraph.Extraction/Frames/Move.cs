using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Time;

namespace NatoGraph.Extraction.Frames;

/// <summary>That somebody takes or leaves a post.</summary>
/// <param name="Person">The key of the person.</param>
/// <param name="Post">The key of the post.</param>
/// <param name="Sentence">The index of the sentence that tells of it.</param>
/// <param name="Quote">The words that do.</param>
/// <param name="Date">When, if it is said.</param>
/// <param name="Modality">How sure the text is.</param>
/// <param name="Acting">Whether for the time being.</param>
/// <param name="Attribution">Who is answerable for it.</param>
internal sealed record Move(string Person, string Post, int Sentence, TextRange Quote, Edtf? Date, Modality Modality, bool Acting, Attribution Attribution);
