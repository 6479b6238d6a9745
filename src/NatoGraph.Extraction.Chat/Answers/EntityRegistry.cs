using System.Globalization;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Extraction;

namespace NatoGraph.Extraction.Chat.Answers;

/// <summary>The entities of one article, each named once.</summary>
internal sealed class EntityRegistry
{
    private readonly Dictionary<(NodeKind Kind, string Name, string? Organisation), string> keys = [];
    private readonly List<ArticleEntity> entities = [];

    /// <summary>What the article names, in the order in which it was first met.</summary>
    public IReadOnlyList<ArticleEntity> Entities => entities;

    /// <summary>The key of a thing, or <see langword="null"/> where it lacks a name or, for a post, an organisation.</summary>
    public string? KeyOf(Thing? thing) => thing switch
    {
        { Type: "Person", Name: { Length: > 0 } name } => Key(NodeKind.Person, name),
        { Type: "Organisation", Name: { Length: > 0 } name } => Key(NodeKind.Organisation, name),
        { Type: "Post", Role: { Length: > 0 } role, Organisation: { Length: > 0 } body } => Post(role, Key(NodeKind.Organisation, body), body),
        _ => null,
    };

    private string Post(string role, string organisation, string body) => Key(NodeKind.Post, role, organisation, key =>
        new ArticleEntity(key, NodeKind.Post, $"{role} ({body})", [role]) { Role = role, Organisation = organisation });

    private string Key(NodeKind kind, string name) => Key(kind, name, null, key => new ArticleEntity(key, kind, name, [name]));

    private string Key(NodeKind kind, string name, string? organisation, Func<string, ArticleEntity> make)
    {
        var id = (kind, name.Trim().ToUpperInvariant(), organisation);
        if (!keys.TryGetValue(id, out var key))
        {
            key = string.Create(CultureInfo.InvariantCulture, $"e{entities.Count + 1}");
            keys.Add(id, key);
            entities.Add(make(key));
        }

        return key;
    }
}
