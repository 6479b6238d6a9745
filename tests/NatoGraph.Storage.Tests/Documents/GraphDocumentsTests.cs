using System.Text.Json;
using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Projection;
using NatoGraph.Domain.Time;
using NatoGraph.Storage.Documents;

namespace NatoGraph.Storage.Tests.Documents;

public sealed class GraphDocumentsTests
{
    private static readonly GraphDocuments Documents = GraphDocuments.Compact;

    [Fact]
    public void ClaimDraft_Written_ComesBackTheSame()
    {
        var draft = new ClaimDraft(Predicate.Occurred, new TextRange(3, 9))
        {
            EventKind = EventKind.PressConference,
            Place = "Évère",
            Participants = ["a", "b"],
            From = Edtf.Parse("2024-10~"),
            Modality = Modality.Denied,
            Attribution = new Attribution(AttributionKind.Anonymous, Label: "« sources »"),
            Extractor = "fr.event/1",
            Confidence = 0.1,
        };

        var text = JsonSerializer.Serialize(draft, Documents.ClaimDraft);
        var read = JsonSerializer.Deserialize(text, Documents.ClaimDraft)!;

        Assert.Equal(draft with { Participants = [] }, read with { Participants = [] });
        Assert.Equal<string>(draft.Participants, read.Participants);
        Assert.Contains("Évère", text, StringComparison.Ordinal);
        Assert.Contains("\"PressConference\"", text, StringComparison.Ordinal);
        Assert.Contains("\"2024-10~\"", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Length", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Candidacy_Written_ComesBackWithItsEvidence()
    {
        var candidacy = new Candidacy(
            NodeId.Parse("candidacy/a"), NodeId.Parse("person/a"), NodeId.Parse("post/a"), null, FactStatus.Possible, [new Evidence(NodeId.Parse("claim/a"), Stance.Against)]);

        var read = JsonSerializer.Deserialize(JsonSerializer.Serialize(candidacy, Documents.Candidacy), Documents.Candidacy)!;

        Assert.Equal(candidacy.Evidence.AsEnumerable(), read.Evidence);
        Assert.Equal(candidacy with { Evidence = [] }, read with { Evidence = [] });
    }

    [Theory]
    [InlineData("\"nobody\"")]
    [InlineData("\"planet/mars\"")]
    [InlineData("null")]
    public void NodeId_ThatIsNone_IsRefused(string id) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize($$"""{"Id":{{id}},"Name":"a","Names":[]}""", Documents.Person));
}
