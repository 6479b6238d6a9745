using System.Reflection;
using System.Xml;
using System.Xml.Linq;

namespace HotChocolate.Documentation;

/// <summary>Reads the documentation files that compilers put beside assemblies.</summary>
internal sealed class XmlDocumentation
{
    private readonly Dictionary<Assembly, IReadOnlyDictionary<string, XElement>> _files = [];

    /// <summary>The summary of a type, property, method or enum value, then what it returns and which coded errors it has.</summary>
    public string? Of(MemberInfo member)
    {
        if (Find(member) is not { } element)
        {
            return null;
        }

        List<string> parts = [];
        if (Text(element.Element("summary")) is { Length: > 0 } summary)
        {
            parts.Add(summary);
        }

        if (Text(element.Element("returns")) is { Length: > 0 } returns)
        {
            parts.Add($"**Returns:**{Environment.NewLine}{returns}");
        }

        if (Errors(element) is { Length: > 0 } errors)
        {
            parts.Add($"**Errors:**{Environment.NewLine}{errors}");
        }

        return DocumentationText.Unindent(string.Join(Environment.NewLine + Environment.NewLine, parts));
    }

    public string? Of(ParameterInfo parameter)
    {
        var element = Find(parameter.Member)?.Elements("param").FirstOrDefault(param => (string?)param.Attribute("name") == parameter.Name);
        return DocumentationText.Unindent(Text(element));
    }

    private static string Text(XElement? element) => element is null ? "" : DocumentationText.Render(element);

    private static string Errors(XElement element)
    {
        var coded = element.Elements("exception").Where(error => !string.IsNullOrEmpty((string?)error.Attribute("code")) && error.Value.Length > 0);
        return string.Join(Environment.NewLine, coded.Select((error, index) => $"{index + 1}. {(string?)error.Attribute("code")}: {Text(error)}"));
    }

    private XElement? Find(MemberInfo member)
    {
        var element = Load(member.Module.Assembly).GetValueOrDefault(DocumentationId.Of(member));
        return element?.Element("inheritdoc") is not null ? Inherited(member) ?? element : element;
    }

    /// <summary>What the member of the same name in the base class, else in an interface, says.</summary>
    private XElement? Inherited(MemberInfo member)
    {
        IEnumerable<Type?> sources = [member.DeclaringType?.BaseType, .. member.DeclaringType?.GetInterfaces() ?? []];
        return sources
            .OfType<Type>()
            .SelectMany(type => type.GetMember(member.Name, BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Select(Find)
            .FirstOrDefault(found => found is not null);
    }

    private IReadOnlyDictionary<string, XElement> Load(Assembly assembly)
    {
        if (!_files.TryGetValue(assembly, out var members))
        {
            _files[assembly] = members = Read(assembly);
        }

        return members;
    }

    private static Dictionary<string, XElement> Read(Assembly assembly)
    {
        var name = assembly.GetName().Name + ".xml";
        var beside = string.IsNullOrEmpty(assembly.Location) ? null : System.IO.Path.Combine(System.IO.Path.GetDirectoryName(assembly.Location)!, name);
        var file = new[] { beside, System.IO.Path.Combine(AppContext.BaseDirectory, name) }.FirstOrDefault(File.Exists);
        if (file is null)
        {
            return [];
        }

        try
        {
            return XDocument.Load(file, LoadOptions.PreserveWhitespace).Descendants("member")
                .Where(member => member.Attribute("name") is not null)
                .GroupBy(member => (string)member.Attribute("name")!, StringComparer.Ordinal)
                .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        }
        catch (Exception e) when (e is XmlException or IOException or UnauthorizedAccessException)
        {
            // A damaged documentation file costs descriptions, not the start of the program.
            return [];
        }
    }
}
