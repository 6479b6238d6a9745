using System.Collections.Frozen;
using System.Collections.Immutable;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Extraction;

namespace NatoGraph.Extraction.Evaluation;

/// <summary>Looks up which entities of the gold a written-out name may mean.</summary>
internal sealed class GoldNames
{
    private readonly GoldArticle gold;
    private readonly FrozenDictionary<string, ArticleEntity> found;
    private readonly ILookup<(string Type, string Name), string> byName;

    public GoldNames(GoldArticle gold, ImmutableArray<ArticleEntity> entities)
    {
        this.gold = gold;
        found = entities.ToFrozenDictionary(entity => entity.Key, StringComparer.Ordinal);
        byName = gold.Entities.Where(entity => entity.Value.Type != nameof(NodeKind.Post))
            .SelectMany(entity => entity.Value.Names!.Select(name => (Type: entity.Value.Type, Name: NameFolding.Fold(name), entity.Key)).Distinct())
            .ToLookup(entity => (entity.Type, entity.Name), entity => entity.Key);
    }

    /// <summary>The gold's keys for what was found; empty where it has none.</summary>
    public IEnumerable<string> KeysOf(string? key) => key is null || !found.TryGetValue(key, out var entity) ? [] : KeysOf(entity);

    /// <inheritdoc cref="KeysOf(string?)"/>
    public IEnumerable<string> KeysOf(ArticleEntity entity)
    {
        if (entity.Kind != NodeKind.Post)
        {
            return byName[(entity.Kind.ToString(), NameFolding.Fold(entity.Called))];
        }

        var holders = byName[(nameof(NodeKind.Organisation), NameFolding.Fold(OrganisationOf(entity)))].ToList();
        var role = NameFolding.Fold(entity.Role ?? entity.Name);
        return gold.Entities
            .Where(post => post.Value.Type == nameof(NodeKind.Post) && holders.Contains(post.Value.Organisation!) && post.Value.Roles!.Any(form => NameFolding.Fold(form) == role))
            .Select(post => post.Key);
    }

    /// <summary>What was found, written out.</summary>
    public string Written(string? key) => key is null ? "nothing" : Written(found[key]);

    /// <inheritdoc cref="Written(string?)"/>
    public string Written(ArticleEntity entity) => entity.Kind == NodeKind.Post
        ? $"{NameFolding.Fold(entity.Role ?? entity.Name)} / {NameFolding.Fold(OrganisationOf(entity))}"
        : NameFolding.Fold(entity.Called);

    private string? OrganisationOf(ArticleEntity post) => post.Organisation is { } key ? found[key].Called : null;
}
