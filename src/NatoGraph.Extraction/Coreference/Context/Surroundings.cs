using System.Collections.Immutable;

namespace NatoGraph.Extraction.Coreference.Context;

/// <summary>The words around a post that tell to which body it may belong, by their tokens.</summary>
/// <param name="Clause">On which a relative clause with the post hangs, -1 where there is none.</param>
/// <param name="Subjects">Which head the subject of what is said with the post.</param>
/// <param name="Arguments">What else belongs to the verb of the post's clause.</param>
/// <param name="There">A "y" before the post in its sentence, -1 where there is none.</param>
/// <param name="IsAs">Whether "comme" leads to the post.</param>
/// <param name="Verb">The lemma of the verb whose object the post is.</param>
/// <param name="IsPersonBefore">Whether the sentence names a person before the post, or has a pronoun or title for one.</param>
internal sealed record Surroundings(
    int Clause,
    ImmutableArray<int> Subjects,
    ImmutableArray<int> Arguments,
    int There,
    bool IsAs,
    string? Verb,
    bool IsPersonBefore);
