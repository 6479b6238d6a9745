using NatoGraph.Domain.Entities;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Mentions;

namespace NatoGraph.Extraction.Tests.Language;

public class LanguagePackTests
{
    private static readonly LanguagePack French = LanguagePack.French;

    [Theory]
    [InlineData("danoise", "danemark", nameof(Gender.Feminine), false)]
    [InlineData("norvegiens", "norvege", nameof(Gender.Masculine), true)]
    [InlineData("sud-coreenne", "coree-du-sud", nameof(Gender.Feminine), false)]
    [InlineData("grecque", "grece", nameof(Gender.Feminine), false)]
    [InlineData("belge", "belgique", nameof(Gender.Unknown), false)]
    public void Demonyms_EveryForm_NamesItsState(string form, string state, string gender, bool isPlural)
    {
        var meaning = French.Demonyms[form];

        Assert.Equal((state, gender, isPlural), (meaning.State.Slug, meaning.Gender.ToString(), meaning.IsPlural));
    }

    [Theory]
    [InlineData("danemark", "du Danemark")]
    [InlineData("pays-bas", "des Pays-Bas")]
    [InlineData("norvege", "de Norvège")]
    [InlineData("italie", "d'Italie")]
    [InlineData("israel", "d'Israël")]
    public void States_AfterRole_AreWrittenAsFrenchHasIt(string slug, string of) => Assert.Equal(of, French.States[slug].Of);

    [Theory]
    [InlineData("otan", "de l'OTAN", OrganisationKind.Intergovernmental)]
    [InlineData("fonds-monetaire-international", "du Fonds monétaire international", OrganisationKind.Intergovernmental)]
    [InlineData("les-republicains", "des Républicains", OrganisationKind.Party)]
    [InlineData("reuters", "de Reuters", OrganisationKind.Media)]
    public void Organisations_AfterRole_AreWrittenAsFrenchHasIt(string slug, string of, OrganisationKind kind)
    {
        var entry = French.Organisations[slug];

        Assert.Equal((of, kind), (entry.Of, entry.Kind));
    }

    [Fact]
    public void Organisations_Parents_AreInTheTables() =>
        Assert.All(
            French.Organisations.Values.Where(o => o.Parent is not null),
            o => Assert.True(French.States.ContainsKey(o.Parent!) || French.Organisations.ContainsKey(o.Parent!), $"{o.Name}: {o.Parent}"));

    [Fact]
    public void Roles_Homes_AreInTheTables() =>
        Assert.All(
            French.RolesByName.Values.Where(r => r.Home is not null),
            r => Assert.True(French.States.ContainsKey(r.Home!) || French.Organisations.ContainsKey(r.Home!), $"{r.Name}: {r.Home}"));

    [Fact]
    public void States_OfTheWorld_AreAllThere() => Assert.InRange(French.States.Values.Count(s => s.IsState), 195, 205);

    [Theory]
    [InlineData("secrétaire général", "secrétaires généraux")]
    [InlineData("chef d'état-major", "chefs d'état-major")]
    [InlineData("ministre", "ministres")]
    public void Plural_OfRole_StopsBeforeItsComplement(string role, string plural) => Assert.Equal(plural, Inflection.Plural(role));
}
