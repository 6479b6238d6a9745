using System.Reflection;

namespace HotChocolate.Building;

/// <summary>Deprecation by annotation.</summary>
internal static class Deprecation
{
    private const string NoReason = "No longer supported";

    /// <summary>Why an element is deprecated; <see langword="null"/> where it is not.</summary>
    public static string? Of(ICustomAttributeProvider element)
    {
        if (element.GetCustomAttributes(typeof(GraphQLDeprecatedAttribute), inherit: false) is [GraphQLDeprecatedAttribute deprecated, ..])
        {
            return deprecated.DeprecationReason;
        }

        return element.GetCustomAttributes(typeof(ObsoleteAttribute), inherit: false) is [ObsoleteAttribute obsolete, ..]
            ? obsolete.Message ?? NoReason
            : null;
    }
}
