using System.Collections.Immutable;
using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Extraction;
using NatoGraph.Domain.Resolution;

namespace NatoGraph.Domain.Tests.Resolution;

/// <summary>Writes down what a reader would find in an article, for resolution.</summary>
internal sealed class ArticleBuilder(string slug)
{
    private readonly List<ArticleEntity> entities = [];
    private readonly List<ClaimDraft> claims = [];

    public NodeId Id { get; } = new(NodeKind.Article, slug);

    public ArticleBuilder Person(string key, params string[] names)
    {
        entities.Add(new ArticleEntity(key, NodeKind.Person, names[0], [.. names]));
        return this;
    }

    public ArticleBuilder Organisation(string key, string? known, params string[] names)
    {
        entities.Add(new ArticleEntity(key, NodeKind.Organisation, names[0], [.. names]) { Known = known });
        return this;
    }

    public ArticleBuilder Post(string key, string role, string organisation, string label)
    {
        entities.Add(new ArticleEntity(key, NodeKind.Post, label, [role]) { Role = role, Organisation = organisation });
        return this;
    }

    public ArticleBuilder Holds(string person, string post)
    {
        claims.Add(new ClaimDraft(Predicate.HoldsPost, new TextRange(0, 1)) { Subject = person, Object = post, Extractor = "fr.test/1" });
        return this;
    }

    public ImmutableSortedDictionary<string, EntityForm> Forms() =>
        Resolver.FormsOf(Id, new ExtractedArticle([], [.. entities], [.. claims]));
}

/// <summary>The graph's entities of a few articles.</summary>
internal sealed class ResolvedArticles
{
    private readonly Dictionary<string, NodeId> assignments;
    private readonly ArticleBuilder[] articles;

    public ResolvedArticles(params ArticleBuilder[] articles)
    {
        this.articles = articles;
        Supported = [.. articles.SelectMany(article => article.Forms().Values.Distinct()).GroupBy(form => form).Select(forms => new SupportedForm(forms.Key, forms.Count()))];
        Entities = Resolver.Resolve(Supported);
        assignments = Entities.Assignments.ToDictionary(assignment => assignment.Form, assignment => assignment.Entity);
    }

    public ImmutableArray<SupportedForm> Supported { get; }

    public ResolvedEntities Entities { get; }

    public string this[int article, string key] => assignments[articles[article].Forms()[key].Id].ToString();
}
