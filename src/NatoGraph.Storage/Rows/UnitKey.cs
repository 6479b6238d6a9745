using NatoGraph.Domain.Projection;

namespace NatoGraph.Storage.Rows;

/// <summary>Writes units of projection as <c>Post/secretaire-general-de-l-otan</c>.</summary>
internal static class UnitKey
{
    public static string Of(ProjectionUnit unit) => $"{unit.Kind}/{unit.Key}";

    public static ProjectionUnit Read(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return new ProjectionUnit(Enum.Parse<ProjectionUnitKind>(text.AsSpan(0, slash)), text[(slash + 1)..]);
    }
}
