using System.Collections.Immutable;
using System.Globalization;
using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Projection;
using NatoGraph.Domain.Resolution;
using NatoGraph.Domain.Time;

namespace NatoGraph.Domain.Tests.Projection;

/// <summary>Writes a claim log in few words. Ids come from what is said, so that saying the same in the same article is one claim.</summary>
public sealed class Log
{
    public static readonly NodeId Post = new(NodeKind.Post, "chef-de-l-union");

    private readonly List<ResolvedClaim> claims = [];
    private string article = "a";
    private DateOnly day = new(2020, 1, 1);
    private string? outlet;

    public ImmutableArray<ResolvedClaim> Claims => [.. claims];

    /// <summary>Begins an article; what follows stands in it.</summary>
    public Log Article(string published, string? name = null, string? outlet = null)
    {
        day = DateOnly.ParseExact(published, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        article = name ?? $"a-{published}-{claims.Count}";
        this.outlet = outlet;
        return this;
    }

    public Log Holds(string person, string? from = null, string? until = null, Modality modality = Modality.Asserted, bool former = false, bool acting = false, NodeId? post = null, string? by = null, string? quote = null) =>
        Add(Predicate.HoldsPost, person, (post ?? Post).ToString(), null, new Said(from, until, modality, Former: former, Acting: acting, By: by, Quote: quote));

    public Log Succeeds(string person, string predecessor, string? from = null, Modality modality = Modality.Asserted) =>
        Add(Predicate.Succeeds, person, $"person/{predecessor}", Post, new Said(from, null, modality));

    public Log Candidate(string person, Modality modality = Modality.Possible) =>
        Add(Predicate.CandidateFor, person, Post.ToString(), null, new Said(null, null, modality));

    public Log Extended(string person, string? until = null, int? times = null, Modality modality = Modality.Asserted, string? by = null) =>
        Add(Predicate.MandateExtended, person, Post.ToString(), null, new Said(null, until, modality, Times: times, By: by));

    public Log Member(string member, string organisation, string? from = null, string? until = null, Modality modality = Modality.Asserted)
    {
        var said = new Said(from, until, modality);
        return Add(new NodeId(NodeKind.Organisation, member), new NodeId(NodeKind.Organisation, organisation), null, Draft(Predicate.MemberOf, said), said);
    }

    public Log Happened(EventKind kind, string? from, string? until = null, string? place = null, Modality modality = Modality.Asserted, params string[] with)
    {
        var said = new Said(from, until, modality);
        var draft = Draft(Predicate.Occurred, said) with { EventKind = kind, Place = place, Participants = [.. with] };
        return Add(null, null, null, draft, said);
    }

    public UnitFacts Project() => Projector.Project(new ProjectionUnit(ProjectionUnitKind.Post, Post.Slug), claims);

    /// <summary>The facts of every unit that the log feeds.</summary>
    public static ImmutableArray<UnitFacts> ProjectAll(IReadOnlyCollection<ResolvedClaim> claims) =>
    [
        .. claims.SelectMany(Projector.UnitsOf).Distinct().OrderBy(unit => unit.Kind).ThenBy(unit => unit.Key, StringComparer.Ordinal)
            .Select(unit => Projector.Project(unit, claims)),
    ];

    private Log Add(Predicate predicate, string person, string other, NodeId? post, Said said) =>
        Add(new NodeId(NodeKind.Person, person), NodeId.Parse(other), post, Draft(predicate, said), said);

    private Log Add(NodeId? subject, NodeId? other, NodeId? post, ClaimDraft draft, Said said)
    {
        var named = draft with { Subject = subject?.ToString(), Object = other?.ToString(), Post = post?.ToString() };
        var id = ClaimIdentity.IdOf(article, named, ImmutableDictionary<string, Domain.Extraction.ArticleEntity>.Empty);
        var claim = new Claim(id, new NodeId(NodeKind.Article, article), day, outlet, named, said.Quote ?? id.Slug, DateTimeOffset.UnixEpoch);
        claims.Add(new ResolvedClaim(claim, subject, other, post, [.. named.Participants.Select(NodeId.Parse).Order()], said.By is null ? null : NodeId.Parse(said.By)));
        return this;
    }

    private static ClaimDraft Draft(Predicate predicate, Said said) => new(predicate, new TextRange(0, 10))
    {
        From = said.From is null ? null : Edtf.Parse(said.From),
        Until = said.Until is null ? null : Edtf.Parse(said.Until),
        Modality = said.Modality,
        Former = said.Former,
        Acting = said.Acting,
        Times = said.Times,
        Attribution = said.By is null ? Attribution.Outlet : new Attribution(AttributionKind.Person, said.By),
        Extractor = "fr.test/1",
    };

    private sealed record Said(string? From, string? Until, Modality Modality, bool Former = false, bool Acting = false, int? Times = null, string? By = null, string? Quote = null);
}
