using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Extraction;
using NatoGraph.Domain.Time;

namespace NatoGraph.Domain.Tests.Claims;

public sealed class ClaimIdentityTests
{
    private static readonly Dictionary<string, ArticleEntity> Entities = new ArticleEntity[]
    {
        new("p", NodeKind.Person, "Ada Lovelace", ["Ada Lovelace"]),
        new("q", NodeKind.Person, "Mary Shelley", ["Mary Shelley"]),
        new("o", NodeKind.Organisation, "Institut", ["Institut"]),
        new("d", NodeKind.Post, "directrice de l'Institut", ["directrice"]) { Role = "directeur", Organisation = "o" },
    }.ToDictionary(entity => entity.Key);

    private static readonly ClaimDraft Draft = new(Predicate.HoldsPost, new TextRange(3, 9))
    {
        Subject = "p", Object = "d", From = Edtf.Parse("2014"), Extractor = "fr.test/1", Confidence = 0.5,
    };

    public static TheoryData<string, ClaimDraft> Different { get; } = new()
    {
        { "subject", Draft with { Subject = "q" } },
        { "predicate", Draft with { Predicate = Predicate.CandidateFor } },
        { "from", Draft with { From = Edtf.Parse("2015") } },
        { "until instead of from", Draft with { From = null, Until = Edtf.Parse("2014") } },
        { "modality", Draft with { Modality = Modality.Denied } },
        { "former", Draft with { Former = true } },
        { "acting", Draft with { Acting = true } },
        { "times", Draft with { Times = 1 } },
        { "attribution", Draft with { Attribution = new Attribution(AttributionKind.Person, "q") } },
        { "quote", Draft with { Quote = new TextRange(3, 10) } },
        { "participants", Draft with { Participants = ["q"] } },
    };

    [Theory]
    [MemberData(nameof(Different))]
    public void IdOf_OtherStatement_GivesAnotherId(string what, ClaimDraft other) =>
        Assert.True(IdOf(Draft) != IdOf(other), what);

    [Fact]
    public void IdOf_OtherRuleOrConfidence_GivesTheSameId() =>
        Assert.Equal(IdOf(Draft), IdOf(Draft with { Extractor = "fr.other/9", Confidence = 0.9 }));

    [Fact]
    public void IdOf_ParticipantsInAnotherOrder_GivesTheSameId() =>
        Assert.Equal(IdOf(Draft with { Participants = ["p", "q"] }), IdOf(Draft with { Participants = ["q", "p"] }));

    [Fact]
    public void IdOf_OtherKeysForTheSameNames_GivesTheSameId()
    {
        var renamed = Entities.Values
            .Select(entity => entity with { Key = "x" + entity.Key, Organisation = entity.Organisation is { } key ? "x" + key : null })
            .ToDictionary(entity => entity.Key);

        Assert.Equal(IdOf(Draft), ClaimIdentity.IdOf("hash", Draft with { Subject = "xp", Object = "xd" }, renamed));
    }

    [Fact]
    public void IdOf_OtherArticle_GivesAnotherId() =>
        Assert.NotEqual(IdOf(Draft), ClaimIdentity.IdOf("other", Draft, Entities));

    [Fact]
    public void IdOf_Event_NamesItsKind() => Assert.Matches(
        "^claim/press-conference-[0-9a-f]{20}$",
        IdOf(new ClaimDraft(Predicate.Occurred, new TextRange(0, 1)) { EventKind = EventKind.PressConference, Extractor = "fr.test/1" }).ToString());

    private static NodeId IdOf(ClaimDraft draft) => ClaimIdentity.IdOf("hash", draft, Entities);
}
