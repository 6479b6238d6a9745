using NatoGraph.Testing;

namespace NatoGraph.Training.Tests.Evaluation;

/// <summary>A test that reads the treebanks; skipped where they are not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TreebankFactAttribute : FactAttribute
{
    public TreebankFactAttribute() => Skip = TestSettings.Treebanks is null ? "needs the folder named in tests/settings.json, or NATOGRAPH_TEST_TREEBANKS" : null;
}
