using System.Text.Json;
using NatoGraph.Testing;

namespace NatoGraph.GraphQL.Tests.RealArticles;

/// <summary>What the five real articles must answer, from their text to the answer over HTTP.</summary>
[Collection(SharedRealWorld.Name)]
public class NumberedAnswerTests(RealWorldFixture world)
{
    private const string Post = "secretaire-general-de-l-otan";
    private const string Claims = "{ modality article { name } quote { text start end } attribution { kind label entity { name } } }";

    [RealArticlesFact]
    public async Task Answer1_Succession_IsInOrderWithAGapAndAStatedLink()
    {
        var answer = await world.Host.AskAsync($$"""
            { succession(post: "{{Post}}") {
                tenures { status from until person { slug } successor { basis tenure { person { slug } } claims {{Claims}} } }
                diagnostics { kind tenures { person { slug } } } } }
            """);

        var tenures = answer.At("succession.tenures").EnumerateArray().Where(tenure => Text(tenure, "status") is "ESTABLISHED" or "DISPUTED").ToArray();
        Assert.Equal(["joseph-luns", "jens-stoltenberg", "mark-rutte"], tenures.Select(Person));
        Assert.Equal(("1971", "1984"), (Text(tenures[0], "from"), Text(tenures[0], "until")));
        Assert.StartsWith("2014", Text(tenures[1], "from"), StringComparison.Ordinal);
        Assert.Equal("2024-10-01", Text(tenures[1], "until"));
        Assert.Equal("2024-10-01", Text(tenures[2], "from"));
        Assert.Contains(
            answer.At("succession.diagnostics").EnumerateArray(),
            diagnostic => Text(diagnostic, "kind") == "GAP" && diagnostic.GetProperty("tenures").EnumerateArray().Select(Person).SequenceEqual(["joseph-luns", "jens-stoltenberg"]));
        var link = tenures[1].GetProperty("successor");
        Assert.Equal(("STATED", "mark-rutte"), (Text(link, "basis"), Person(link.GetProperty("tenure"))));
        world.AssertAllQuoted(link.GetProperty("claims"));
    }

    [RealArticlesTheory]
    [InlineData("")]
    [InlineData(", knownAt: \"2021-12-31\"")]
    public async Task Answer2_HolderIn2020_IsStoltenberg(string knowledge)
    {
        var answer = await world.Host.AskAsync($$"""
            { post(slug: "{{Post}}") { holder(asOf: "2020-06-01"{{knowledge}}) { person { slug } successor { basis } claims(stance: FOR) {{Claims}} } } }
            """);

        Assert.Equal("jens-stoltenberg", Person(answer.At("post.holder")));
        world.AssertAllQuoted(answer.At("post.holder.claims"));
        Assert.Equal(knowledge.Length > 0, answer.At("post.holder.successor").ValueKind == JsonValueKind.Null);
    }

    [RealArticlesFact]
    public async Task Answer3_KnownInJune2023_HasCandidatesAnExtensionAndAPlan()
    {
        var answer = await world.Host.AskAsync($$"""
            { then: succession(post: "{{Post}}", asOf: "2023-06-30", knownAt: "2023-06-30") {
                candidacies { status person { slug } claims {{Claims}} }
                holder { person { slug } extensions { status claims {{Claims}} } plans { until status claims {{Claims}} } } }
              today: person(slug: "jens-stoltenberg") { tenures { post { slug } plans { until status claims {{Claims}} } } } }
            """);

        var candidates = answer.At("then.candidacies").EnumerateArray().Where(candidacy => Text(candidacy, "status") == "POSSIBLE").ToArray();
        Assert.Superset(new HashSet<string> { "mette-frederiksen", "ben-wallace" }, candidates.Select(Person).ToHashSet());
        Assert.All(candidates, candidacy => world.AssertAllQuoted(candidacy.GetProperty("claims")));
        Assert.Contains(answer.At("then.holder.extensions").EnumerateArray(), extension => Text(extension, "status") == "POSSIBLE"
            && extension.GetProperty("claims").EnumerateArray().Any(claim => Text(claim.GetProperty("attribution"), "kind") == "ANONYMOUS"));
        AssertPlan(answer.At("then.holder.plans"), "PLANNED");
        var today = answer.At("today.tenures").EnumerateArray().Single(tenure => Text(tenure.GetProperty("post"), "slug") == Post);
        AssertPlan(today.GetProperty("plans"), "REFUTED");
    }

    [RealArticlesFact]
    public async Task Answer4_Contradictions_AreTheSuccessorAndTheCountOfExtensions()
    {
        var answer = await world.Host.AskAsync($$"""
            { contradictions(entity: "post/{{Post}}", first: 100) { nodes { kind readings { value chosen claims {{Claims}} } } } }
            """);

        var found = answer.At("contradictions.nodes").EnumerateArray().ToArray();
        Assert.Contains(found, contradiction => Text(contradiction, "kind") == "TWO_SUCCESSORS"
            && Readings(contradiction).Any(reading => Chosen(reading) && Text(reading, "value") == "Mark Rutte")
            && Readings(contradiction).Any(reading => !Chosen(reading) && reading.GetProperty("claims").EnumerateArray().Any(IsOfArticle001)));
        Assert.All(found.SelectMany(contradiction => Readings(contradiction)), reading => world.AssertAllQuoted(reading.GetProperty("claims")));
        Assert.Contains(found, contradiction => Text(contradiction, "kind") == "TWO_COUNTS"
            && Readings(contradiction).Select(reading => Text(reading, "value")).ToHashSet().SetEquals(["1", "3"]));
    }

    [RealArticlesFact]
    public async Task Answer5_EventsOfSummer2023_AreTheMeetingAndTheSummit()
    {
        var answer = await world.Host.AskAsync($$"""
            { events(first: 100, where: { kinds: [MEETING, SUMMIT], date: { overlaps: "2023-06/2023-07" } }) { nodes { kind from until place status claims {{Claims}} } } }
            """);

        var events = answer.At("events.nodes").EnumerateArray().ToArray();
        var meeting = Assert.Single(events, one => (Text(one, "kind"), Text(one, "from"), Text(one, "until"), Text(one, "place")) == ("MEETING", "2023-06-15", "2023-06-16", "Bruxelles"));
        var summit = Assert.Single(events, one => (Text(one, "kind"), Text(one, "place")) == ("SUMMIT", "Vilnius"));
        Assert.StartsWith("2023-07", Text(summit, "from"), StringComparison.Ordinal);
        Assert.Equal("PLANNED", Text(summit, "status"));
        world.AssertAllQuoted(meeting.GetProperty("claims"));
        world.AssertAllQuoted(summit.GetProperty("claims"));
    }

    [RealArticlesFact]
    public async Task Answer6_Blinken_IsOnePersonUnderBothSpellings()
    {
        var answer = await world.Host.AskAsync($$"""
            { person(slug: "antony-blinken") { slug names tenures { post { role organisation { name kind } } } claims(first: 100) { nodes {{Claims}} } }
              other: person(slug: "anthony-blinken") { slug }
              people(where: { name: "blinken" }) { totalCount } }
            """);

        Assert.Equal("antony-blinken", answer.At("other.slug").GetString());
        Assert.Equal(1, answer.At("people.totalCount").GetInt32());
        Assert.Superset(new HashSet<string?> { "Antony Blinken", "Anthony Blinken" }, answer.At("person.names").EnumerateArray().Select(name => name.GetString()).ToHashSet());
        Assert.Contains(answer.At("person.tenures").EnumerateArray(), tenure => Text(tenure.GetProperty("post"), "role") == "secrétaire d'État"
            && Text(tenure.GetProperty("post").GetProperty("organisation"), "name") == "États-Unis");
        world.AssertAllQuoted(answer.At("person.claims.nodes"));
        Assert.Equal(2, answer.At("person.claims.nodes").EnumerateArray().Select(claim => Text(claim.GetProperty("article"), "name")).Distinct().Count());
    }

    [RealArticlesTheory]
    [InlineData("vilnius", "Event", "vilnius")]
    [InlineData("otan", "Organisation", "otan")]
    [InlineData("frederiksen", "Person", "mette-frederiksen")]
    [InlineData("premier ministre danemark", "Post", "danemark")]
    [InlineData("secretaire general", "Post", Post)]
    [InlineData("etats-unis", "Organisation", "etats-unis")]
    public async Task Answer7_Search_FindsWhatAReaderExpects(string text, string type, string slug)
    {
        var answer = await world.Host.AskAsync(
            "query($text: String!) { search(text: $text, first: 10) { nodes { node { __typename ... on Entity { slug } } } } }",
            new { text });

        Assert.Contains(
            answer.At("search.nodes").EnumerateArray().Select(hit => hit.GetProperty("node")),
            node => Text(node, "__typename") == type && Text(node, "slug").Contains(slug, StringComparison.Ordinal));
    }

    private void AssertPlan(JsonElement plans, string status)
    {
        var plan = Assert.Single(plans.EnumerateArray(), plan => Text(plan, "until") == "2023-09-30");
        Assert.Equal(status, Text(plan, "status"));
        world.AssertAllQuoted(plan.GetProperty("claims"));
        Assert.Contains(plan.GetProperty("claims").EnumerateArray(), claim =>
            claim.GetProperty("attribution").GetProperty("entity") is { ValueKind: JsonValueKind.Object } source && Text(source, "name") == "Jens Stoltenberg");
    }

    private static JsonElement.ArrayEnumerator Readings(JsonElement contradiction) => contradiction.GetProperty("readings").EnumerateArray();

    private static bool Chosen(JsonElement reading) => reading.GetProperty("chosen").GetBoolean();

    private static bool IsOfArticle001(JsonElement claim) => Text(claim.GetProperty("article"), "name").StartsWith("001_", StringComparison.Ordinal);

    private static string Person(JsonElement owner) => Text(owner.GetProperty("person"), "slug");

    private static string Text(JsonElement owner, string name) => owner.GetProperty(name).GetString() ?? "";
}
