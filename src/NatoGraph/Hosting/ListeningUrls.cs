using System.Globalization;
using NatoGraph.Terminal;

namespace NatoGraph.Hosting;

/// <summary>The addresses that <c>--urls</c> names, checked before anything else is done.</summary>
internal static class ListeningUrls
{
    private const string Advice = "Write such as http://localhost:5000";

    /// <summary>Refuses what the server can't listen on.</summary>
    /// <param name="urls">Addresses with semicolons between.</param>
    /// <exception cref="UsageException">There is none, or one is wrong.</exception>
    public static void Check(string urls)
    {
        var each = urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (each.Length == 0)
        {
            throw new UsageException($"--urls: there is no address. {Advice}");
        }

        foreach (var url in each)
        {
            Check(url, ParseOrNull(url));
        }
    }

    private static void Check(string url, BindingAddress? address)
    {
        if (address is { Scheme: "https" })
        {
            throw new UsageException($"--urls: '{url}': this server speaks http; put a proxy before it for https. {Advice}");
        }

        // A port that is no number stays part of the host, and would open another port on every interface.
        var isWrong = address is not { Scheme: "http", PathBase: "" } || address.Port is < 0 or > ushort.MaxValue || HasColon(address.Host);
        if (isWrong)
        {
            throw new UsageException(string.Create(CultureInfo.InvariantCulture, $"--urls: '{url}' is no address to listen on. {Advice}"));
        }
    }

    private static bool HasColon(string host) => host.Contains(':', StringComparison.Ordinal) && !(host is ['[', .., ']']);

    private static BindingAddress? ParseOrNull(string url)
    {
        try
        {
            return BindingAddress.Parse(url);
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
