using System.Text;

namespace NatoGraph.Domain.Entities;

/// <summary>Writes enum values as ids have them.</summary>
internal static class EnumSlug
{
    /// <summary><c>PressConference</c> as <c>press-conference</c>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum
    {
        var slug = new StringBuilder();
        foreach (var letter in value.ToString())
        {
            slug.Append(char.IsUpper(letter) && slug.Length > 0 ? "-" : "").Append(char.ToLowerInvariant(letter));
        }

        return slug.ToString();
    }
}
