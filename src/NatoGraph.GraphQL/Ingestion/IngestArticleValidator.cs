using FluentValidation;
using NatoGraph.GraphQL.Dates;

namespace NatoGraph.GraphQL.Ingestion;

/// <summary>What an article must be to be taken in.</summary>
public sealed class IngestArticleValidator : AbstractValidator<IngestArticleInput>
{
    /// <summary>The longest text that is taken, in UTF-16 code units.</summary>
    public const int MaxTextLength = 1_000_000;

    /// <summary>Makes the rules.</summary>
    /// <param name="clock">Tells which days are still to come.</param>
    public IngestArticleValidator(TimeProvider clock)
    {
        RuleFor(article => article.Title).MaximumLength(500);
        RuleFor(article => article.Outlet).MaximumLength(200);
        RuleFor(article => article.Url).MaximumLength(2000).Must(IsWebAddress)
            .WithMessage("The address must be a full one: https://…");
        RuleFor(article => article.PublishedOn).Must(date => date.Earliest == date.Latest)
            .WithMessage("The day of publication must be a day, such as 2024-10-01.");
        RuleFor(article => article.PublishedOn).Must(date => date.Earliest <= clock.Today().AddDays(1))
            .WithMessage("The day of publication is still to come.");
        RuleFor(article => article.Language).Must(IsFrench).WithMessage("Only French texts are read: the language must be 'fr', or such as 'fr-CA'.");
        RuleFor(article => article.Text).Must(text => !string.IsNullOrWhiteSpace(text)).WithMessage("The text is empty.");
        RuleFor(article => article.Text).MaximumLength(MaxTextLength)
            .WithMessage($"The text may have up to {MaxTextLength} characters.");
        RuleFor(article => article.Text).Must(text => text?.Contains('\0', StringComparison.Ordinal) != true)
            .WithMessage("The text holds zero characters; this looks like a binary file.");
    }

    private static bool IsWebAddress(string? url) =>
        url is null || (Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp));

    private static bool IsFrench(string? language) =>
        language is null || string.Equals(language, "fr", StringComparison.OrdinalIgnoreCase) || language?.StartsWith("fr-", StringComparison.OrdinalIgnoreCase) == true;
}
