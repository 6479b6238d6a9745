using System.Collections.Immutable;
using NatoGraph.Extraction.Coreference.Context;
using NatoGraph.Extraction.Mentions;

namespace NatoGraph.Training.Contexts;

/// <summary>A post whose words name no organisation, with all to which it may belong.</summary>
/// <param name="IsOfState">Whether only states have it.</param>
/// <param name="Choices">None and each body or state: the indices of what speaks for it, how much of each there is, and whether it is right.</param>
internal sealed record BodyExample(bool IsOfState, ImmutableArray<BodyChoice> Choices)
{
    private static readonly string[] Clues = [.. Enum.GetNames<Clue>()];

    /// <summary>The name of the sign that stands for a clue.</summary>
    /// <param name="clue">The clue.</param>
    /// <param name="part">For which posts: "state", "body" or a class.</param>
    public static string NameOf(Clue clue, string part) => $"{Clues[(int)clue]}:{part}";

    /// <summary>Whether a sign stands for a clue.</summary>
    public static bool IsClue(string sign) => !sign.Contains('=', StringComparison.Ordinal);

    /// <summary>The example of a post.</summary>
    public static BodyExample Of(PostMention post, WeighedChoices weighed, bool[] rights, Func<string, int> signOf)
    {
        var isOfState = RoleFit.IsOfState(post);
        string[] parts = isOfState ? ["state"] : ContextWeights.Classes.Contains(post.Role.Class) ? ["body", $"{post.Role.Class}"] : ["body"];
        var none = parts.Select(part => (signOf(NameOf(Clue.Least, part)), 1.0f));
        return new(isOfState,
        [
            new BodyChoice([.. none.Concat(weighed.Signs[0].Names.Select(sign => (signOf(sign), 1.0f)))], !rights.Contains(true)),
            .. weighed.Choices.Select((choice, at) => new BodyChoice(
                [
                    .. Enumerable.Range(0, choice.Clues.Length - 1).Where(clue => choice.Clues[clue] != 0)
                        .SelectMany(clue => parts.Select(part => (signOf(NameOf((Clue)clue, part)), (float)choice.Clues[clue]))),
                    .. weighed.Signs[at + 1].Names.Select(sign => (signOf(sign), 1.0f)),
                ],
                rights[at])),
        ]);
    }
}
