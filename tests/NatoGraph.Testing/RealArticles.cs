using Xunit;
using Xunit.Sdk;

namespace NatoGraph.Testing;

/// <summary>A test that reads the real articles; skipped where they are not there, or where its class lacks what it needs.</summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("NatoGraph.Testing.Discovery.StoreFactDiscoverer", "NatoGraph.Testing")]
public sealed class RealArticlesFactAttribute : FactAttribute
{
    public RealArticlesFactAttribute() => Skip = RealArticles.WhyMissing;
}

/// <inheritdoc cref="RealArticlesFactAttribute"/>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("NatoGraph.Testing.Discovery.StoreTheoryDiscoverer", "NatoGraph.Testing")]
public sealed class RealArticlesTheoryAttribute : TheoryAttribute
{
    public RealArticlesTheoryAttribute() => Skip = RealArticles.WhyMissing;
}

internal static class RealArticles
{
    public static string? WhyMissing => TestSettings.Articles is null || TestSettings.Gold is null
        ? "needs the folders named in tests/settings.json, or NATOGRAPH_TEST_ARTICLES and NATOGRAPH_TEST_GOLD"
        : null;
}
