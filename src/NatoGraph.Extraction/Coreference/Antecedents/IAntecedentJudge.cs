using NatoGraph.Extraction.Mentions;

namespace NatoGraph.Extraction.Coreference.Antecedents;

/// <summary>Chooses whom words mean that name nobody.</summary>
internal interface IAntecedentJudge
{
    /// <summary>Whether signs are to keep their names, for training.</summary>
    bool WantsNames { get; }

    /// <summary>The index of the one who is meant, and whether that is sure enough to say a post of them.</summary>
    /// <param name="reference">The words.</param>
    /// <param name="candidates">Nobody, then those who may be meant, the one mentioned last first.</param>
    (int Index, bool IsSure) Choose(Mention reference, IReadOnlyList<AntecedentCandidate> candidates);
}
