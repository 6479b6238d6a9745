using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Resolution;
using NatoGraph.Storage.Archiving;
using NatoGraph.Storage.Rows;
using NatoGraph.Storage.Writing;

namespace NatoGraph.Ingestion.Bulk;

/// <summary>All forms that some articles name, and what they amount to.</summary>
internal sealed class LoadedForms
{
    private readonly Dictionary<string, (KeyedForm Form, int Articles)> forms = new(StringComparer.Ordinal);
    private readonly List<KeyValuePair<string, string>[]> mentions = [];
    private Dictionary<string, NodeId> entityOf = new(StringComparer.Ordinal);

    /// <summary>Reads the forms of some articles, side by side.</summary>
    public void Read(IReadOnlyCollection<LoggedArticle> articles)
    {
        foreach (var named in articles.AsParallel().AsOrdered().Select(ArticleReading.FormsOf))
        {
            foreach (var form in named.Values.DistinctBy(form => form.Form.Id))
            {
                ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(forms, form.Form.Id, out _);
                known = (known.Form ?? form, known.Articles + 1);
            }

            // A form's own id, not the equal one of each article.
            mentions.Add([.. named.Select(pair => KeyValuePair.Create(pair.Key, forms[pair.Value.Form.Id].Form.Form.Id))]);
        }
    }

    /// <summary>Resolves the forms into entities.</summary>
    /// <returns>The forms, the entities and their old ids, as stores take them.</returns>
    public IEnumerable<IEnumerable<ArchiveRow>> Resolve()
    {
        var entities = Resolver.Resolve([.. forms.Values.Select(form => new SupportedForm(form.Form.Form, form.Articles))]);
        entityOf = entities.Assignments.ToDictionary(assignment => assignment.Form, assignment => assignment.Entity, StringComparer.Ordinal);
        return
        [
            forms.Values.Select(form => new FormEntry(form.Form, form.Articles, entityOf[form.Form.Form.Id])),
            EntityRow.Of(entities).Select(row => new EntityEntry(row)),
            entities.Redirects.Select(redirect => new RedirectEntry(redirect.Key, redirect.Value)),
        ];
    }

    /// <summary>How many times articles name each entity, once for each form of it that they have.</summary>
    public Dictionary<NodeId, int> Awaited()
    {
        var awaited = new Dictionary<NodeId, int>();
        foreach (var (form, articles) in forms.Values)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(awaited, entityOf[form.Form.Id], out _) += articles;
        }

        return awaited;
    }

    /// <summary>The forms that an article names, by its keys.</summary>
    public ImmutableSortedDictionary<string, string> MentionsOf(int article) => mentions[article].ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>The entities of an article, by its keys.</summary>
    public ImmutableDictionary<string, NodeId> EntitiesOf(int article) =>
        mentions[article].ToImmutableDictionary(mention => mention.Key, mention => entityOf[mention.Value], StringComparer.Ordinal);

    /// <summary>The entities that an article names, once for each form.</summary>
    public IEnumerable<NodeId> NamedBy(int article) => mentions[article].Select(mention => mention.Value).Distinct(StringComparer.Ordinal).Select(form => entityOf[form]);
}
