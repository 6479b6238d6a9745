using NatoGraph.Domain.Time;
using NatoGraph.GraphQL.Ingestion;
using NatoGraph.GraphQL.Tests.Hosting;

namespace NatoGraph.GraphQL.Tests.Ingestion;

public sealed class IngestArticleValidatorTests
{
    private static readonly IngestArticleInput Good = new() { Text = "Un texte.", PublishedOn = Edtf.Parse("2024-10-01") };
    private readonly IngestArticleValidator validator = new(new FixedClock());

    public static TheoryData<string, Func<IngestArticleInput, IngestArticleInput>> Bad => new()
    {
        { "Text", input => input with { Text = "" } },
        { "Text", input => input with { Text = "\0PNG" } },
        { "Text", input => input with { Text = new string('a', IngestArticleValidator.MaxTextLength + 1) } },
        { "PublishedOn", input => input with { PublishedOn = Edtf.Parse("2024") } },
        { "PublishedOn", input => input with { PublishedOn = Edtf.Parse("2025-01-17") } },
        { "Url", input => input with { Url = "ftp://example.org/a" } },
        { "Url", input => input with { Url = "/relative" } },
        { "Language", input => input with { Language = "en" } },
        { "Language", input => input with { Language = "fro" } },
        { "Title", input => input with { Title = new string('t', 501) } },
        { "Outlet", input => input with { Outlet = new string('o', 201) } },
    };

    [Fact]
    public void Input_WithTextAndDayAlone_IsGood()
    {
        Assert.True(validator.Validate(Good).IsValid);
    }

    [Fact]
    public void Input_WithEverything_IsGood()
    {
        var input = Good with { Title = "Titre", Outlet = "Journal", Url = "https://example.org/a", Language = "fr-CA", PublishedOn = Edtf.Parse("2025-01-16") };

        Assert.True(validator.Validate(input).IsValid);
    }

    [Theory]
    [MemberData(nameof(Bad))]
    public void Input_WithABadField_IsRefusedByName(string field, Func<IngestArticleInput, IngestArticleInput> spoil)
    {
        var failure = Assert.Single(validator.Validate(spoil(Good)).Errors);

        Assert.Equal(field, failure.PropertyName);
    }
}
