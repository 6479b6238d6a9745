using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace HotChocolate.Documentation;

/// <summary>Turns documentation elements into plain text.</summary>
internal static partial class DocumentationText
{
    /// <summary>The text with references as the last part of what they name, and all other markup as its content.</summary>
    public static string Render(XElement element)
    {
        if (string.IsNullOrWhiteSpace(element.Value) && !element.HasElements)
        {
            return "";
        }

        var text = new StringBuilder();
        foreach (var node in element.Nodes())
        {
            _ = node switch
            {
                XText words => text.Append(words.Value),
                XElement inline => text.Append(Inline(inline)),
                _ => text,
            };
        }

        return text.ToString();
    }

    /// <summary>Removes the indentation of the first line from all lines, and blank ends.</summary>
    public static string? Unindent(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var lines = "\n" + text.Replace("\r", "", StringComparison.Ordinal).Trim('\n');
        return lines.Replace(FirstIndent().Match(lines).Value, "\n", StringComparison.Ordinal).Trim('\n').Trim();
    }

    private static string? Inline(XElement element)
    {
        if (element.Name == "paramref")
        {
            return (string?)element.Attribute("name") ?? element.Value;
        }

        if (element.Name != "see" || element.Value.Length > 0)
        {
            return element.Value;
        }

        return (string?)element.Attribute("langword")
            ?? ((string?)element.Attribute("cref"))?.Trim('!', ':').Trim().Split('.')[^1]
            ?? (string?)element.Attribute("href");
    }

    [GeneratedRegex("\n[ \t]*", RegexOptions.CultureInvariant)]
    private static partial Regex FirstIndent();
}
