using NatoGraph.Extraction.Evaluation;

namespace NatoGraph.Extraction.Tests.Evaluation;

public class NameFoldingTests
{
    [Theory]
    [InlineData("L’Élysée", "elysee")]
    [InlineData("Vice-Première  ministre ", "vice premiere ministre")]
    [InlineData("de la Défense.", "defense")]
    [InlineData("The United Nations", "united nations")]
    [InlineData("Jørgensen", "jørgensen")]
    [InlineData(null, "")]
    public void Fold_OfAName_ComparesAsTheGoldDoes(string? name, string folded) => Assert.Equal(folded, NameFolding.Fold(name));
}
