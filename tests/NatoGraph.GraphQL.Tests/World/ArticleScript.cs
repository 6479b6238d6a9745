using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Extraction;
using NatoGraph.Domain.Time;

namespace NatoGraph.GraphQL.Tests.World;

/// <summary>An article, and what a reader finds in it, written down by hand.</summary>
internal sealed class ArticleScript(string name, string publishedOn, string title, string text)
{
    private readonly List<ArticleEntity> entities = [];
    private readonly List<ClaimDraft> claims = [];

    public ArticleText Article { get; } = new(
        name, text, DateOnly.ParseExact(publishedOn, "yyyy-MM-dd", null), title, "Carnet de l'Alliance", $"https://example.org/{name}");

    public ExtractedArticle Found => new([], [.. entities], [.. claims]);

    public ArticleScript Person(string key, string fullName, params string[] otherNames) =>
        Add(new(key, NodeKind.Person, fullName, [fullName, .. otherNames]));

    public ArticleScript State(string key, string stateName) =>
        Add(new(key, NodeKind.Organisation, stateName, [stateName]) { OrganisationKind = OrganisationKind.State });

    public ArticleScript Nato() =>
        Add(new("otan", NodeKind.Organisation, "OTAN", ["OTAN"]) { OrganisationKind = OrganisationKind.Intergovernmental });

    public ArticleScript SecretaryGeneral() => Nato().Post("sg", "secrétaire général de l'OTAN", "secrétaire général", "otan");

    public ArticleScript Post(string key, string label, string role, string organisation) =>
        Add(new(key, NodeKind.Post, label, [role]) { Role = role, Organisation = organisation });

    public ArticleScript Says(Predicate predicate, string subject, string @object, string quote, string? from = null, string? until = null, Modality modality = Modality.Asserted, Func<ClaimDraft, ClaimDraft>? with = null)
    {
        var claim = Draft(predicate, quote, from, until, modality) with { Subject = subject, Object = @object };
        claims.Add(with is null ? claim : with(claim));
        return this;
    }

    public ArticleScript Tells(EventKind kind, string quote, string from, string? place, params string[] participants)
    {
        claims.Add(Draft(Predicate.Occurred, quote, from, null, Modality.Asserted) with { EventKind = kind, Place = place, Participants = [.. participants] });
        return this;
    }

    private ClaimDraft Draft(Predicate predicate, string quote, string? from, string? until, Modality modality)
    {
        var start = text.IndexOf(quote, StringComparison.Ordinal);
        Assert.True(start >= 0, $"'{quote}' does not stand in {name}.");
        return new ClaimDraft(predicate, new TextRange(start, start + quote.Length))
        {
            From = from is null ? null : Edtf.Parse(from),
            Until = until is null ? null : Edtf.Parse(until),
            Modality = modality,
            Extractor = "by-hand/1",
            Confidence = 0.9,
        };
    }

    private ArticleScript Add(ArticleEntity entity)
    {
        if (entities.All(known => known.Key != entity.Key))
        {
            entities.Add(entity);
        }

        return this;
    }
}
