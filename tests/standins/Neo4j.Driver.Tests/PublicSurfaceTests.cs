using System.Reflection;

namespace Neo4j.Driver.Tests;

/// <summary>What is public is a file under review: each of its lines must be in the published package, too.</summary>
public class PublicSurfaceTests
{
    private const BindingFlags All =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Fact]
    public void Assembly_PublicTypesAndMembers_AreThoseOfTheFile()
    {
        var surface = typeof(IDriver).Assembly.GetExportedTypes().SelectMany(Lines).Order(StringComparer.Ordinal).ToList();
        var reviewed = File.ReadAllLines(System.IO.Path.Combine(AppContext.BaseDirectory, "PublicSurface.txt"));
        Assert.Equal(reviewed, surface);
    }

    [Fact]
    public void Assembly_PublicTypes_AreInTheNamespaceOfThePackage() =>
        Assert.All(typeof(IDriver).Assembly.GetExportedTypes(), type => Assert.Equal("Neo4j.Driver", type.Namespace));

    private static IEnumerable<string> Lines(Type type) => type.GetMembers(All)
        .Where(member => IsVisible(member) && !member.Name.Contains('<', StringComparison.Ordinal))
        .Select(member => $"{type.Name}: {member}")
        .Prepend($"{type.Name}: {type.BaseType}");

    private static bool IsVisible(MemberInfo member) => member switch
    {
        MethodBase method => !method.IsSpecialName || method.IsConstructor || method.Name.StartsWith("op_", StringComparison.Ordinal)
            ? method.IsPublic || method.IsFamily
            : false,
        PropertyInfo property => property.GetMethod is { IsPublic: true } or { IsFamily: true },
        FieldInfo field => field.IsPublic,
        _ => false,
    };
}
