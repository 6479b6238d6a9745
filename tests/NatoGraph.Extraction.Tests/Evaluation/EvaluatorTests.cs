using System.Collections.Immutable;
using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Extraction;
using NatoGraph.Domain.Time;
using NatoGraph.Extraction.Evaluation;

namespace NatoGraph.Extraction.Tests.Evaluation;

public sealed class EvaluatorTests : IDisposable
{
    private const string Gold = """
        {
          "article": "a", "publishedOn": "2024-10-01",
          "entities": {
            "brun": { "type": "Person", "names": ["Anne Brun", "Brun"] },
            "club": { "type": "Organisation", "names": ["Club des Ormes"] },
            "chef": { "type": "Post", "roles": ["présidente", "président"], "organisation": "club" }
          },
          "claims": [{ "predicate": "HOLDS_POST", "subject": "brun", "object": "chef", "from": "2024-03", "modality": "ASSERTED", "quote": [0, 20] }],
          "events": [{ "kind": "MEETING", "from": "2024-09-30", "place": ["Pau"], "modality": "ASSERTED", "quote": [20, 30] }]
        }
        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    public EvaluatorTests()
    {
        File.WriteAllText(Path.Combine(folder.FullName, "a.json"), Gold);
        File.WriteAllText(Path.Combine(folder.FullName, "split.json"), """{ "develop": ["a"], "check": [] }""");
    }

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Compare_WithWhatTheGoldHas_CountsEverythingRight()
    {
        var score = Compare(Held("président", "2024-03"), Met("2024-09"));

        Assert.Equal(new Tally(2, 0, 0), score.ClaimsAndEvents);
        Assert.Equal(new Tally(3, 0, 0), score.Entities);
        Assert.Equal((1, 1), score.Attributes["time"]);
        Assert.Equal((1, 1), score.Attributes["quote"]);
        Assert.Equal((0, 1), score.Attributes["event time"]);
        Assert.Equal((1, 1), score.Rules["rule/1"]);
        Assert.Empty(score.Differences);
    }

    [Fact]
    public void Compare_WithAnotherRole_CountsAMissAndAFalseClaimAndNamesTheRule()
    {
        var score = Compare(Held("trésorier", "2024-03"));

        Assert.Equal(new Tally(0, 1, 2), score.ClaimsAndEvents);
        Assert.Equal(new Tally(2, 1, 1), score.Entities);
        Assert.Equal((0, 1), score.Rules["rule/1"]);
        Assert.Contains(score.Differences, difference => difference.What.StartsWith("extra HOLDS_POST", StringComparison.Ordinal) && difference.Rule == "rule/1");
    }

    [Fact]
    public void Compare_WithAnotherDate_CountsTheTimeWrong() => Assert.Equal((0, 1), Compare(Held("président", "2023")).Attributes["time"]);

    [Fact]
    public void Part_OfNoSuchName_IsRefusedWithTheNamesThatAre()
    {
        var problem = Assert.Throws<ArgumentException>(() => GoldFolder.Read(folder.FullName).Part("test"));

        Assert.Contains("develop", problem.Message, StringComparison.Ordinal);
    }

    private Score Compare(params ClaimDraft[] claims)
    {
        var role = claims[0].Object![5..];
        ImmutableArray<ArticleEntity> entities =
        [
            new("p", NodeKind.Person, "Anne Brun", ["Anne Brun"]),
            new("o", NodeKind.Organisation, "le Club des Ormes", ["Club des Ormes"]),
            new(claims[0].Object!, NodeKind.Post, role, [role]) { Role = role, Organisation = "o" },
        ];
        return Evaluator.Compare(GoldFolder.Read(folder.FullName).Part("develop"), new Dictionary<string, ExtractedArticle> { ["a"] = new([], entities, [.. claims]) });
    }

    private static ClaimDraft Held(string role, string from) => new(Predicate.HoldsPost, new TextRange(5, 20))
    {
        Subject = "p", Object = "post/" + role, From = Edtf.Parse(from), Extractor = "rule/1",
    };

    private static ClaimDraft Met(string from) => new(Predicate.Occurred, new TextRange(20, 30)) { EventKind = EventKind.Meeting, From = Edtf.Parse(from), Extractor = "rule/2" };
}
