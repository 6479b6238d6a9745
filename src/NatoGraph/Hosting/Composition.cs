using NatoGraph.Domain.Extraction;
using NatoGraph.Extraction;
using NatoGraph.Extraction.Chat;
using NatoGraph.Terminal;

namespace NatoGraph.Hosting;

/// <summary>Chooses the parts that the program is made of.</summary>
internal static class Composition
{
    /// <summary>The reader of texts: by rules, or by a chat endpoint where the environment names one.</summary>
    /// <exception cref="UsageException">The environment names an endpoint wrongly.</exception>
    public static IClaimExtractor CreateExtractor()
    {
        try
        {
            return ChatSettings.From(Environment.GetEnvironmentVariable) is { } settings ? new ChatClaimExtractor(settings, new HttpClient(), TimeProvider.System) : new ClaimExtractor();
        }
        catch (FormatException problem)
        {
            throw new UsageException(problem.Message);
        }
    }
}
