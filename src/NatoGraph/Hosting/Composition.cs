using NatoGraph.Domain.Extraction;
using NatoGraph.Extraction;

namespace NatoGraph.Hosting;

/// <summary>Chooses the parts that the program is made of.</summary>
internal static class Composition
{
    public static IClaimExtractor CreateExtractor() => new ClaimExtractor();
}
