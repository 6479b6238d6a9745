using System.Reflection;

namespace NatoGraph.Tests.Surface;

/// <summary>
/// What the application uses of the packages that have stand-ins, and its tests of Snapshooter, is a file under review:
/// src/standins/SURFACE.txt. The same holds with the published packages.
/// </summary>
public sealed class SurfaceTests
{
    private static readonly string[] Packages = ["HotChocolate", "GreenDonut", "Neo4j.Driver"];
    private static readonly string[] TestPackages = ["Snapshooter"];

    private static string Listing => Path.Combine(TestSettings.RepositoryRoot, "src", "standins", "SURFACE.txt");

    /// <summary>With NATOGRAPH_UPDATE_SURFACE=1 the file is written anew from the assemblies.</summary>
    [Fact]
    public async Task Surface_ReadFromTheAssemblies_IsTheFileUnderReview()
    {
        var used = Written(Application().SelectMany(file => SurfaceReader.Read(file, Packages).Concat(NamedArguments(file)))
            .Concat(SnapshotTests().SelectMany(file => SurfaceReader.Read(file, TestPackages))));
        if (Environment.GetEnvironmentVariable("NATOGRAPH_UPDATE_SURFACE") == "1")
        {
            await File.WriteAllTextAsync(Listing, used);
        }

        Assert.Equal(await File.ReadAllTextAsync(Listing), used);
    }

    private static IEnumerable<string> Application() =>
        Directory.EnumerateFiles(Path.Combine(TestSettings.RepositoryRoot, "src"), "*.csproj", SearchOption.AllDirectories)
            .Where(project => !project.Contains("standins", StringComparison.Ordinal))
            .Select(project => Path.GetFileNameWithoutExtension(project))
            .Select(name => Path.Combine(AppContext.BaseDirectory, (name == "NatoGraph" ? "natograph" : name) + ".dll"))
            .Where(File.Exists);

    /// <summary>The tests that compare with snapshots, built where these are.</summary>
    private static IEnumerable<string> SnapshotTests()
    {
        var tests = Path.Combine(TestSettings.RepositoryRoot, "tests");
        var output = Path.GetRelativePath(Path.Combine(tests, "NatoGraph.Tests"), AppContext.BaseDirectory);
        return Directory.EnumerateFiles(tests, "*.csproj", SearchOption.AllDirectories)
            .Where(project => !project.Contains("standins", StringComparison.Ordinal) && File.ReadAllText(project).Contains("\"Snapshooter.Xunit\"", StringComparison.Ordinal))
            .Select(project => Path.Combine(Path.GetDirectoryName(project)!, output, Path.ChangeExtension(Path.GetFileName(project), ".dll")));
    }

    /// <summary>What attributes are told by name, as <c>[UsePaging(MaxPageSize = 10)]</c>, which stands in no table of members.</summary>
    private static IEnumerable<string> NamedArguments(string file)
    {
        const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;
        var members = Assembly.LoadFrom(file).GetTypes().SelectMany(type => type.GetMembers(All).Append(type));
        return members
            .SelectMany(member => member.CustomAttributes.Concat(member is MethodBase method ? method.GetParameters().SelectMany(parameter => parameter.CustomAttributes) : []))
            .Where(attribute => Packages.Any(package => attribute.AttributeType.Assembly.GetName().Name!.StartsWith(package, StringComparison.Ordinal)))
            .SelectMany(attribute => attribute.NamedArguments.Select(argument => $"{attribute.AttributeType.FullName} {argument.MemberName} = {argument.TypedValue.ArgumentType.Name}"));
    }

    private static string Written(IEnumerable<string> lines) => string.Concat(lines
        .Select(line => line.Split(' ', 2))
        .GroupBy(parts => parts[0], StringComparer.Ordinal)
        .OrderBy(type => type.Key, StringComparer.Ordinal)
        .Select(type => $"{type.Key}\n{Members(type)}"));

    private static string Members(IEnumerable<string[]> type) => string.Concat(type
        .Where(parts => parts.Length > 1)
        .Select(parts => parts[1])
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal)
        .Select(member => $"    {member}\n"));
}
