using FsCheck;
using FsCheck.Fluent;
using NatoGraph.Domain.Entities;

namespace NatoGraph.Domain.Tests.Entities;

public sealed class SlugTests
{
    [Theory]
    [InlineData("secrétaire général de l'OTAN", "secretaire-general-de-l-otan")]
    [InlineData("Secrétaire général de l’OTAN ", "secretaire-general-de-l-otan")]
    [InlineData("Cœur d'Œuvre", "coeur-d-oeuvre")]
    [InlineData("cafe\u0301", "cafe")]
    [InlineData("États-Unis", "etats-unis")]
    [InlineData("Jens Stoltenberg", "jens-stoltenberg")]
    [InlineData("Recep Tayyip Erdoğan", "recep-tayyip-erdogan")]
    [InlineData("İstanbul", "istanbul")]
    [InlineData("Straße", "strasse")]
    [InlineData("Владимир Зеленский", "vladimir-zelenskii")]
    [InlineData("Αθήνα", "athina")]
    [InlineData("U.S.", "u-s")]
    [InlineData("@JensStoltenberg", "jensstoltenberg")]
    [InlineData("G7", "g7")]
    public void Of_Name_GivesWhatAReaderExpects(string name, string slug) => Assert.Equal(slug, Slug.Of(name));

    [Theory]
    [InlineData("")]
    [InlineData("!?")]
    [InlineData("北约")]
    public void Of_NameWithoutAsciiForm_GivesAHash(string name) => Assert.Matches("^[0-9a-f]{8}$", Slug.Of(name));

    [Fact]
    public void Of_NamesThatDifferBeyondTheLimit_KeepsThemApart()
    {
        var start = string.Concat(Enumerable.Repeat("ministre ", 20));

        Assert.NotEqual(Slug.Of(start + "a"), Slug.Of(start + "b"));
        Assert.True(Slug.Of(start).Length <= Slug.MaxLength);
    }

    [Fact]
    public void Of_AnyName_GivesWordsOfLettersAndDigits() => Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), name =>
    {
        var slug = Slug.Of(name.Get);
        return slug.Length is > 0 and <= Slug.MaxLength
            && slug.Split('-').All(word => word.Length > 0 && word.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter)))
            && NodeId.Parse($"person/{slug}") == new NodeId(NodeKind.Person, slug);
    }).QuickCheckThrowOnFailure();
}
