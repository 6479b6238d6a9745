using Xunit;

namespace NatoGraph.Testing;

/// <summary>A test that opens a page in Chromium, by a script on Node; skipped where either is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = NodePackages.WhyMissing ?? Chromium.WhyMissing;
}

internal static class Chromium
{
    private const string Program = "/usr/bin/chromium";

    public static string? WhyMissing => File.Exists(Program) ? null : $"needs Chromium as {Program}: install Debian's package chromium";
}
