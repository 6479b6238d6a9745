using System.Collections.Immutable;
using NatoGraph.Domain.Articles;
using NatoGraph.Extraction.Evaluation;

namespace NatoGraph.Extraction.Tests.Evaluation;

/// <summary>
/// A line of a file of sentences: the text, and behind tabs what it says, as <c>HOLDS_POST;person;role|other word for it;body|other name of it</c>
/// (no person: <c>-</c>) or <c>SUCCEEDS;person;person</c>, <c>MEMBER_OF;body;body</c>.
/// </summary>
/// <param name="Text">The sentence, or a few.</param>
/// <param name="Gold">What a reader finds in it.</param>
internal sealed record AnnotatedSentence(ArticleText Text, GoldArticle Gold)
{
    private const string Nobody = "-";

    private static readonly DateOnly PublishedOn = new(2024, 5, 15);

    /// <summary>The sentences of a file.</summary>
    public static IEnumerable<AnnotatedSentence> Read(string path) =>
        File.ReadLines(path).Select((line, index) => Parse($"{Path.GetFileNameWithoutExtension(path)}-{index + 1}", line.Split('\t')));

    private static AnnotatedSentence Parse(string name, string[] columns)
    {
        var entities = ImmutableSortedDictionary.CreateBuilder<string, GoldEntity>(StringComparer.Ordinal);
        var claims = columns.Skip(1).Select(statement => Claim(statement.Split(';'), entities)).OfType<GoldClaim>().DistinctBy(claim => claim.Key).ToList();
        return new(new ArticleText(name, columns[0] + "\n", PublishedOn), new GoldArticle(name, PublishedOn, entities.ToImmutable(), claims, []));
    }

    private static GoldClaim? Claim(string[] parts, ImmutableSortedDictionary<string, GoldEntity>.Builder entities)
    {
        if (parts is ["SUCCEEDS" or "MEMBER_OF", var first, var second])
        {
            var type = parts[0] == "SUCCEEDS" ? "Person" : "Organisation";
            return Claim(parts[0], Named(type, first, entities), Named(type, second, entities));
        }

        var (person, roles, body) = (parts[1].Trim(), parts[2].Split('|'), Named("Organisation", parts[3], entities));
        var post = entities.FirstOrDefault(entity => entity.Value.Roles is { } known && entity.Value.Organisation == body && known.Intersect(roles, StringComparer.Ordinal).Any()).Key;
        if (post is null)
        {
            post = $"post{entities.Count}";
            entities[post] = new GoldEntity("Post", null, roles, body, Optional: false);
        }

        return person.Length == 0 || person == Nobody ? null : Claim(parts[0], Named("Person", person, entities), post);
    }

    private static GoldClaim Claim(string predicate, string subject, string other) => new(predicate, subject, other, null, null, "ASSERTED", null, null, Optional: false);

    /// <summary>The key of a person or body, known from before where they share a name.</summary>
    private static string Named(string type, string forms, ImmutableSortedDictionary<string, GoldEntity>.Builder entities)
    {
        var names = forms.Split('|');
        var known = entities.FirstOrDefault(entity => entity.Value.Type == type && entity.Value.Names!.Intersect(names, StringComparer.Ordinal).Any());
        var key = known.Key ?? $"{type}{entities.Count}";
        entities[key] = new GoldEntity(type, [.. (known.Value?.Names ?? []).Union(names, StringComparer.Ordinal)], null, null, Optional: false);
        return key;
    }
}
