using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Weighing;

namespace NatoGraph.Extraction.Coreference.Antecedents;

/// <summary>Chooses the candidate for whom most speaks by learnt weights (<c>Data/*/antecedents.tsv</c>); of equals the one mentioned last.</summary>
/// <param name="weights">The weights.</param>
internal sealed class AntecedentModel(WeightTable weights) : IAntecedentJudge
{
    /// <summary>The model of French.</summary>
    public static AntecedentModel French { get; } = new(new WeightTable(WeightTable.Rows("fr/antecedents.tsv")));

    /// <summary>The name of the row that says by how much more must speak for somebody than for nobody where words say a post of them.</summary>
    public const string PostRow = "margin:post";

    private readonly int postMargin = weights.WeightOf(PostRow);

    /// <inheritdoc/>
    public bool WantsNames => false;

    /// <inheritdoc/>
    public (int Index, bool IsSure) Choose(Mention reference, IReadOnlyList<AntecedentCandidate> candidates)
    {
        var (best, most) = (0, int.MinValue);
        for (var at = 0; at < candidates.Count; at++)
        {
            if (weights.Score(candidates[at].Signs) is var score && score > most)
            {
                (best, most) = (at, score);
            }
        }

        return (best, most >= weights.Score(candidates[0].Signs) + postMargin);
    }
}
