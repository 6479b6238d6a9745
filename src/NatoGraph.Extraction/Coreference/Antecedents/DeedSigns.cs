using NatoGraph.Extraction.Weighing;

namespace NatoGraph.Extraction.Coreference.Antecedents;

/// <summary>
/// Tells how what is said of the one whom words mean goes with what was said of somebody before: whoever has just been appointed is not the
/// one who "had held the post since 2010".
/// </summary>
internal static class DeedSigns
{
    private const string Nothing = "-";

    /// <summary>Adds the signs of a candidate.</summary>
    /// <param name="signs">Where they go.</param>
    /// <param name="site">The words.</param>
    /// <param name="one">Who may be meant.</param>
    public static void Add(FeatureList signs, ReferenceSite site, Fellow one)
    {
        if (one.Last is not { Deed: { } before })
        {
            return;
        }

        var now = site.Deed;
        foreach (var own in now.Classes.DefaultIfEmpty(Nothing))
        {
            foreach (var other in before.Classes.DefaultIfEmpty(Nothing))
            {
                signs.Add("deed", site.Group, own, other);
            }
        }

        foreach (var other in before.Classes)
        {
            signs.Add("deed-then", now.Tense, $"{before.Slot} {other}");
        }
    }
}
