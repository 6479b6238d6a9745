namespace NatoGraph.Storage.Sqlite.Tests.Files;

/// <summary>A test of file rights; skipped where they bind nobody.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OrdinaryUserFactAttribute : FactAttribute
{
    public OrdinaryUserFactAttribute() => Skip = OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess
        ? "file rights do not bind the superuser, and Windows has others"
        : null;
}
