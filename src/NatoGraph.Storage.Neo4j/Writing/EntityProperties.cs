using NatoGraph.Domain.Entities;
using NatoGraph.Storage.Documents;
using NatoGraph.Storage.Rows;

namespace NatoGraph.Storage.Neo4j.Writing;

/// <summary>An entity's properties. Those of its kind stand beside the document, for people who look at the graph itself.</summary>
internal static class EntityProperties
{
    public static Dictionary<string, object?> Of(EntityRow row)
    {
        var properties = SearchProperties.Of(row.Entry(_ => null));
        properties["name"] = row.Name;
        properties["nameKey"] = Keys.Name(row.Name, row.Id);
        properties["kind"] = row.BodyKind;
        properties["organisation"] = row.Organisation?.ToString();
        properties["document"] = row.Document;
        if (row.Id.Kind == NodeKind.Post)
        {
            var post = Json.Read(row.Document, Json.Types.Post);
            properties["role"] = post.Role;
            properties["roles"] = post.Roles.ToList();
        }
        else
        {
            properties["names"] = row.Id.Kind == NodeKind.Person
                ? Json.Read(row.Document, Json.Types.Person).Names.ToList()
                : Json.Read(row.Document, Json.Types.Organisation).Names.ToList();
        }

        return properties;
    }
}
