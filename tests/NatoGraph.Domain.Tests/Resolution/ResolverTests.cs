using NatoGraph.Domain.Entities;

namespace NatoGraph.Domain.Tests.Resolution;

public sealed class ResolverTests
{
    [Fact]
    public void Resolve_SameFullNameInOtherCaseAndAccents_IsOnePerson()
    {
        var resolved = new ResolvedArticles(
            new ArticleBuilder("a").Person("p", "Élise Martín"),
            new ArticleBuilder("b").Person("p", "Elise Martin"));

        Assert.Equal("person/elise-martin", resolved[0, "p"]);
        Assert.Equal(resolved[0, "p"], resolved[1, "p"]);
    }

    [Fact]
    public void Resolve_TwoSpellingsInOneArticle_JoinTheArticlesThatUseEither()
    {
        var resolved = new ResolvedArticles(
            new ArticleBuilder("a").Person("x", "Antony Blinken", "Anthony Blinken", "Blinken"),
            new ArticleBuilder("b").Person("y", "Antony Blinken", "@SecBlinken"),
            new ArticleBuilder("c").Person("z", "Anthony Blinken"));

        var person = Assert.Single(resolved.Entities.People);
        Assert.Equal("person/anthony-blinken", person.Id.ToString());
        Assert.Equal("@SecBlinken, Anthony Blinken, Antony Blinken, Blinken", string.Join(", ", person.Names));
        Assert.Equal(person.Id, resolved.Entities.Redirects[NodeId.Parse("person/antony-blinken")]);
    }

    [Fact]
    public void Resolve_TwoSpellings_TakesTheOneThatMostArticlesUse()
    {
        var resolved = new ResolvedArticles(
            new ArticleBuilder("a").Person("x", "Anthony Blinken", "Antony Blinken"),
            new ArticleBuilder("b").Person("y", "Antony Blinken"));

        Assert.Equal("person/antony-blinken", resolved[0, "x"]);
        Assert.Equal("Antony Blinken", resolved.Entities.People[0].Name);
    }

    [Fact]
    public void Resolve_BareSurnameWithoutPost_StaysInItsArticle()
    {
        var resolved = new ResolvedArticles(
            new ArticleBuilder("a").Person("p", "Wallace"),
            new ArticleBuilder("b").Person("p", "Wallace"),
            new ArticleBuilder("c").Person("p", "Ben Wallace"));

        Assert.Equal(3, resolved.Entities.People.Length);
        Assert.Equal("person/ben-wallace", resolved[2, "p"]);
        Assert.NotEqual(resolved[0, "p"], resolved[1, "p"]);
    }

    [Fact]
    public void Resolve_BareSurnameWithAPostInCommon_IsThatPerson()
    {
        var resolved = new ResolvedArticles(Minister("a", "Ben Wallace"), Minister("b", "Wallace"));

        Assert.Equal("person/ben-wallace", resolved[1, "p"]);
    }

    [Fact]
    public void Resolve_BareSurnameThatTwoPeopleOfThatPostHave_IsNeither()
    {
        var resolved = new ResolvedArticles(Minister("a", "Ben Wallace"), Minister("b", "Ann Wallace"), Minister("c", "Wallace"));

        Assert.Equal(["person/ann-wallace", "person/ben-wallace", "person/wallace"], resolved.Entities.People.Select(person => person.Id.ToString()));
    }

    [Fact]
    public void Resolve_SurnameOfSeveralWords_MeetsItsFullName()
    {
        var resolved = new ResolvedArticles(Minister("a", "Ursula von der Leyen"), Minister("b", "von der Leyen"), Minister("c", "Leyen"));

        Assert.Single(resolved.Entities.People);
    }

    [Fact]
    public void Resolve_KnownOrganisation_JoinsByTheGazetteerUnderAnyName()
    {
        var resolved = new ResolvedArticles(
            new ArticleBuilder("a").Organisation("o", "otan", "OTAN", "Alliance"),
            new ArticleBuilder("b").Organisation("o", "otan", "Organisation du traité de l'Atlantique nord"));

        Assert.Equal("organisation/otan", resolved[0, "o"]);
        Assert.Equal(resolved[0, "o"], resolved[1, "o"]);
    }

    [Fact]
    public void Resolve_UnknownOrganisations_JoinByFullNameAndAcronymButNotByACommonWord()
    {
        var resolved = new ResolvedArticles(
            new ArticleBuilder("a").Organisation("o", null, "Conférence de Munich", "CSM", "Conférence"),
            new ArticleBuilder("b").Organisation("o", null, "CSM"),
            new ArticleBuilder("c").Organisation("o", null, "Conférence de Genève", "Conférence"));

        Assert.Equal(resolved[0, "o"], resolved[1, "o"]);
        Assert.NotEqual(resolved[0, "o"], resolved[2, "o"]);
    }

    [Fact]
    public void Resolve_Posts_JoinByRoleAndOrganisation()
    {
        var resolved = new ResolvedArticles(
            new ArticleBuilder("a").Organisation("o", "otan", "OTAN").Post("d", "secrétaire général", "o", "secrétaire général de l'OTAN"),
            new ArticleBuilder("b").Organisation("n", "otan", "Alliance").Post("d", "Secrétaire général", "n", "secrétaire général de l'OTAN"),
            new ArticleBuilder("c").Organisation("u", "onu", "ONU").Post("d", "secrétaire général", "u", "secrétaire général de l'ONU"));

        Assert.Equal("post/secretaire-general-de-l-otan", resolved[0, "d"]);
        Assert.Equal(resolved[0, "d"], resolved[1, "d"]);
        Assert.Equal("organisation/onu", resolved.Entities.Posts[0].Organisation.ToString());
    }

    [Fact]
    public void Resolve_TwoPostsOfOneLabel_GetDifferentIds()
    {
        var resolved = new ResolvedArticles(
            new ArticleBuilder("a").Organisation("o", "be", "Belgique").Post("d", "roi", "o", "roi"),
            new ArticleBuilder("b").Organisation("o", "be", "Belgique").Post("d", "roi", "o", "roi"),
            new ArticleBuilder("c").Organisation("o", "es", "Espagne").Post("d", "roi", "o", "roi"));

        Assert.Equal("post/roi", resolved[0, "d"]);
        Assert.Matches("^post/roi-[0-9a-f]{8}$", resolved[2, "d"]);
    }

    [Fact]
    public void Resolve_PostWithoutOrganisation_IsNoPost()
    {
        var resolved = new ResolvedArticles(new ArticleBuilder("a").Post("d", "ministre", "missing", "ministre"));

        Assert.Empty(resolved.Entities.Posts);
        Assert.Empty(resolved.Entities.Assignments);
    }

    [Fact]
    public void FormsOf_SameNamesUnderOtherKeysInOtherArticles_IsOneForm()
    {
        var left = new ArticleBuilder("a").Person("p", "Jens Stoltenberg", "Stoltenberg").Forms()["p"];
        var right = new ArticleBuilder("b").Person("q", "Jens Stoltenberg", "Stoltenberg").Forms()["q"];

        Assert.Equal(left, right);
    }

    private static ArticleBuilder Minister(string article, string name) => new ArticleBuilder(article)
        .Organisation("uk", "royaume-uni", "Royaume-Uni")
        .Post("d", "ministre de la Défense", "uk", "ministre de la Défense du Royaume-Uni")
        .Person("p", name)
        .Holds("p", "d");
}
