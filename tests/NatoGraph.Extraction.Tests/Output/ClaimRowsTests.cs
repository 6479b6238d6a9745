using System.Text.Json;
using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Extraction;
using NatoGraph.Domain.Time;
using NatoGraph.Extraction.Output;

namespace NatoGraph.Extraction.Tests.Output;

public class ClaimRowsTests
{
    private const string Text = "« Ici » : Mme Brun présidera le Conseil, dit l'agence.";

    private static readonly ArticleText Article = new("a1", Text, new DateOnly(2024, 10, 1));

    private static readonly ArticleEntity[] Entities =
    [
        new("p", NodeKind.Person, "Anne Brun", ["Anne Brun", "Brun"]),
        new("o", NodeKind.Organisation, "Conseil", ["Conseil"]),
        new("q", NodeKind.Post, "président du Conseil", ["président"]) { Role = "président", Organisation = "o" },
    ];

    [Fact]
    public void Of_Claim_WritesNamesDatesSourceAndExactQuote()
    {
        var claim = new ClaimDraft(Predicate.HoldsPost, new TextRange(10, 39))
        {
            Subject = "p",
            Object = "q",
            From = Edtf.Parse("2025"),
            Modality = Modality.Planned,
            Attribution = new Attribution(AttributionKind.Anonymous, Label: "l'agence"),
            Extractor = "test/1",
        };

        using var row = Row(claim);
        var root = row.RootElement;

        Assert.Equal("HOLDS_POST", root.GetProperty("predicate").GetString());
        Assert.Equal("Anne Brun", root.GetProperty("subject").GetProperty("name").GetString());
        Assert.Equal("président", root.GetProperty("object").GetProperty("role").GetString());
        Assert.Equal("Conseil", root.GetProperty("object").GetProperty("organisation").GetString());
        Assert.Equal("2025", root.GetProperty("from").GetString());
        Assert.Equal("PLANNED", root.GetProperty("modality").GetString());
        Assert.Equal("l'agence", root.GetProperty("attribution").GetProperty("label").GetString());
        Assert.Equal("Mme Brun présidera le Conseil", root.GetProperty("quote").GetProperty("text").GetString());
    }

    [Fact]
    public void Of_Event_WritesKindPlaceAndParticipants()
    {
        var happened = new ClaimDraft(Predicate.Occurred, new TextRange(0, 7))
        {
            EventKind = EventKind.PressConference,
            Place = "Rome",
            Participants = ["p", "o"],
            Extractor = "test/1",
        };

        using var row = Row(happened);

        Assert.Equal("PRESS_CONFERENCE", row.RootElement.GetProperty("event").GetString());
        Assert.Equal("Rome", row.RootElement.GetProperty("place").GetString());
        Assert.Equal(2, row.RootElement.GetProperty("participants").GetArrayLength());
    }

    private static JsonDocument Row(ClaimDraft claim) =>
        JsonDocument.Parse(ClaimRows.Of(Article, new ExtractedArticle([], [.. Entities], [claim])).Last());
}
