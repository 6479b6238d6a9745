using System.CommandLine;
using System.Globalization;

namespace NatoGraph.Commands;

/// <summary>Options that are whole numbers within bounds.</summary>
internal static class NumberOption
{
    private const int Most = 1_000_000;

    /// <summary>Makes one.</summary>
    /// <param name="name">How it is written.</param>
    /// <param name="unit">What the number counts.</param>
    /// <param name="what">What it sets.</param>
    /// <param name="usual">What counts where it is not given.</param>
    /// <param name="least">The least number that makes sense.</param>
    public static Option<int> Create(string name, string unit, string what, int usual, int least = 1)
    {
        var option = new Option<int>(name) { Description = what, HelpName = unit, DefaultValueFactory = _ => usual };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && int.TryParse(text, CultureInfo.InvariantCulture, out var number) && (number < least || number > Most))
            {
                result.AddError($"{name}: {number} is not from {least} to {Most}.");
            }
        });
        return option;
    }
}
