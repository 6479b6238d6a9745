using System.Globalization;

namespace NatoGraph.Extraction.Chat;

/// <summary>Which chat endpoint reads the articles, and within which limits.</summary>
/// <param name="Address">The endpoint's base address, up to and with <c>/v1/</c>; <c>chat/completions</c> is asked below it.</param>
/// <param name="Model">The model's name.</param>
public sealed record ChatSettings(Uri Address, string Model)
{
    /// <summary>The variable that names <see cref="Address"/>.</summary>
    public const string AddressVariable = "NATOGRAPH_CHAT_ADDRESS";

    /// <summary>The variable that names <see cref="Model"/>.</summary>
    public const string ModelVariable = "NATOGRAPH_CHAT_MODEL";

    /// <summary>The variable that holds <see cref="Key"/>.</summary>
    public const string KeyVariable = "NATOGRAPH_CHAT_KEY";

    /// <summary>The variable that sets <see cref="TokenBudget"/>.</summary>
    public const string BudgetVariable = "NATOGRAPH_CHAT_TOKENS";

    /// <summary>The key sent as a bearer token, where the endpoint wants one.</summary>
    public string? Key { get; init; }

    /// <summary>How often one request is tried before the article fails; at least once.</summary>
    public int Attempts { get; init; } = 3;

    /// <summary>How long to wait before the second try; each further wait is twice as long. What the endpoint asks for goes first.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long one try may last.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>How many tokens, as the endpoint counts them, the reader may use in its life; no further request is sent once they are used.</summary>
    public long TokenBudget { get; init; } = 2_000_000;

    /// <summary>How many characters of an article are sent at once; longer articles are cut where paragraphs end.</summary>
    public int LongestPiece { get; init; } = 24_000;

    /// <summary>The settings that the variables give.</summary>
    /// <param name="variable">Gives a variable's value, or <see langword="null"/> where it is not set.</param>
    /// <returns>The settings, or <see langword="null"/> where no address is set.</returns>
    /// <exception cref="FormatException">An address is set, but is none, or comes without a model, or the budget is no number.</exception>
    public static ChatSettings? From(Func<string, string?> variable)
    {
        ArgumentNullException.ThrowIfNull(variable);
        if (variable(AddressVariable) is not { Length: > 0 } written)
        {
            return null;
        }

        if (!Uri.TryCreate(written.EndsWith('/') ? written : written + "/", UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            throw new FormatException($"{AddressVariable} is no http address: '{written}'.");
        }

        var model = variable(ModelVariable) is { Length: > 0 } name ? name : throw new FormatException($"{AddressVariable} is set, {ModelVariable} is not.");
        var settings = new ChatSettings(address, model) { Key = variable(KeyVariable) is { Length: > 0 } key ? key : null };
        return variable(BudgetVariable) is not { Length: > 0 } tokens ? settings
            : long.TryParse(tokens, NumberStyles.None, CultureInfo.InvariantCulture, out var budget) ? settings with { TokenBudget = budget }
            : throw new FormatException($"{BudgetVariable} is no number: '{tokens}'.");
    }
}
