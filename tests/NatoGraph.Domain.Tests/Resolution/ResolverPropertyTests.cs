using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using NatoGraph.Domain.Resolution;

namespace NatoGraph.Domain.Tests.Resolution;

public sealed class ResolverPropertyTests
{
    private static readonly string[] First = ["Ada", "Élie", "Eve", "Ada Marie"];
    private static readonly string[] Last = ["Stone", "Brook", "von Berg", "Wood"];
    private static readonly string[] Places = ["be", "fr", "es"];

    /// <summary>Few names, so that they meet, clash and mix.</summary>
    private static readonly Arbitrary<ArticleBuilder[]> Articles = (
        from count in Gen.Choose(1, 8)
        from articles in Article().ArrayOf(count)
        select articles.Select((make, i) => make($"a{i}")).ToArray()).ToArbitrary();

    [Fact]
    public void Resolve_AnyOrder_GivesTheSame() => Prop.ForAll(Articles, articles =>
        Written(Resolver.Resolve(new ResolvedArticles(articles).Supported)) == Written(Resolver.Resolve([.. new ResolvedArticles(articles).Supported.Reverse()])))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Resolve_BlockByBlock_GivesTheSameAsAllAtOnce() => Prop.ForAll(Articles, articles =>
    {
        var resolved = new ResolvedArticles(articles);
        var parts = Blocks.Of(resolved.Supported).Select(block => Resolver.Resolve(block)).ToArray();
        return Written(resolved.Entities) == Written(new ResolvedEntities(
            [.. parts.SelectMany(part => part.People).OrderBy(person => person.Id)],
            [.. parts.SelectMany(part => part.Organisations).OrderBy(organisation => organisation.Id)],
            [.. parts.SelectMany(part => part.Posts).OrderBy(post => post.Id)],
            [.. parts.SelectMany(part => part.Assignments).OrderBy(assignment => assignment.Form, StringComparer.Ordinal)],
            parts.SelectMany(part => part.Redirects).ToImmutableSortedDictionary()));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Resolve_AnyArticles_GivesEveryFormOneEntityAndEveryEntityOneId() => Prop.ForAll(Articles, articles =>
    {
        var resolved = new ResolvedArticles(articles);
        var ids = resolved.Entities.People.Select(person => person.Id)
            .Concat(resolved.Entities.Organisations.Select(organisation => organisation.Id))
            .Concat(resolved.Entities.Posts.Select(post => post.Id)).ToArray();
        return ids.Distinct().Count() == ids.Length
            && resolved.Entities.Assignments.Select(assignment => assignment.Form).ToHashSet().SetEquals(resolved.Supported.Select(form => form.Form.Id))
            && resolved.Entities.Assignments.All(assignment => ids.Contains(assignment.Entity))
            && resolved.Entities.Redirects.All(redirect => !ids.Contains(redirect.Key) && ids.Contains(redirect.Value));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void BlockingKeysOf_FiveThousandPeopleInFiftyPosts_KeepsBlocksSmall()
    {
        var articles = Enumerable.Range(0, 5000).Select(i => new ArticleBuilder($"a{i}")
            .Organisation("o", $"state-{i % 10}", $"State {i % 10}")
            .Post("d", $"role {i % 5}", "o", $"role {i % 5} of State {i % 10}")
            .Person("p", $"First{i % 97} Last{i % 1999}", $"Last{i % 1999}")
            .Holds("p", "d")).ToArray();

        var blocks = Blocks.Of(new ResolvedArticles(articles).Supported);

        Assert.True(blocks.Max(block => block.Length) <= 20, $"the largest block has {blocks.Max(block => block.Length)} forms");
    }

    private static string Written(ResolvedEntities entities) => string.Join('\n', (string[])
    [
        .. entities.People.Select(person => $"{person.Id} {person.Name} [{string.Join(',', person.Names)}]"),
        .. entities.Organisations.Select(organisation => $"{organisation.Id} {organisation.Name} {organisation.Kind} [{string.Join(',', organisation.Names)}]"),
        .. entities.Posts.Select(post => $"{post.Id} {post.Label} {post.Role} {post.Organisation} [{string.Join(',', post.Roles)}]"),
        .. entities.Assignments.Select(assignment => assignment.ToString()),
        .. entities.Redirects.Select(redirect => redirect.ToString()),
    ]);

    private static Gen<Func<string, ArticleBuilder>> Article() =>
        from first in Gen.Elements(First)
        from last in Gen.Elements(Last)
        from bare in ArbMap.Default.GeneratorFor<bool>()
        from second in Gen.Elements("", "", "Eve Stone", "Ada Brook")
        from place in Gen.Elements(Places)
        from known in ArbMap.Default.GeneratorFor<bool>()
        from alias in Gen.Elements("fr", "Royaume de " + place, "UN", "Union")
        from label in Gen.Elements("roi", "roi de " + place)
        from holds in ArbMap.Default.GeneratorFor<bool>()
        select new Func<string, ArticleBuilder>(id => Build(id, bare ? [last] : [$"{first} {last}", last], second, known ? place : null, place, alias, label, holds));

    private static ArticleBuilder Build(string id, string[] names, string second, string? known, string place, string alias, string label, bool holds)
    {
        var article = new ArticleBuilder(id)
            .Organisation("o", known, "Royaume de " + place, alias)
            .Post("d", "roi", "o", label)
            .Person("p", second.Length > 0 ? [.. names, second] : names);
        return holds ? article.Holds("p", "d") : article;
    }
}

internal static class Blocks
{
    public static ImmutableArray<ImmutableArray<SupportedForm>> Of(IEnumerable<SupportedForm> forms)
    {
        var blocks = new List<(HashSet<string> Keys, List<SupportedForm> Forms)>();
        var byKey = new Dictionary<string, (HashSet<string> Keys, List<SupportedForm> Forms)>();
        foreach (var form in forms)
        {
            var keys = Resolver.BlockingKeysOf(form.Form);
            var met = keys.Where(byKey.ContainsKey).Select(key => byKey[key]).Distinct().ToArray();
            (HashSet<string> Keys, List<SupportedForm> Forms) block = ([.. keys, .. met.SelectMany(other => other.Keys)], [form, .. met.SelectMany(other => other.Forms)]);
            blocks.RemoveAll(met.Contains);
            blocks.Add(block);
            foreach (var key in block.Keys)
            {
                byKey[key] = block;
            }
        }

        return [.. blocks.Select(block => block.Forms.ToImmutableArray())];
    }
}
