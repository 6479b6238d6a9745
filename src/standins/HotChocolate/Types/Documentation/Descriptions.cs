using System.Reflection;

namespace HotChocolate.Documentation;

/// <summary>Descriptions from attributes, else from XML documentation.</summary>
internal sealed class Descriptions(bool useXmlDocumentation)
{
    private readonly XmlDocumentation? _xml = useXmlDocumentation ? new XmlDocumentation() : null;

    public string? Of(MemberInfo member) => Given(member) ?? _xml?.Of(member);

    public string? Of(ParameterInfo parameter) => Given(parameter) ?? _xml?.Of(parameter);

    private static string? Given(ICustomAttributeProvider element) =>
        element.GetCustomAttributes(typeof(GraphQLDescriptionAttribute), inherit: false) is [GraphQLDescriptionAttribute given, ..] && !string.IsNullOrWhiteSpace(given.Description)
            ? given.Description
            : null;
}
