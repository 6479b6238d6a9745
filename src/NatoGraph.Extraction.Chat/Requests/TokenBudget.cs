using System.Globalization;

namespace NatoGraph.Extraction.Chat.Requests;

/// <summary>Counts the tokens that requests used. Safe from several threads.</summary>
/// <param name="limit">How many may be used.</param>
internal sealed class TokenBudget(long limit)
{
    private long used;

    /// <summary>How many were used so far.</summary>
    public long Used => Interlocked.Read(ref used);

    /// <summary>Fails where none are left.</summary>
    /// <exception cref="ChatException">They are used up.</exception>
    public void Check()
    {
        if (Used >= limit)
        {
            throw new ChatException(string.Create(CultureInfo.InvariantCulture, $"The budget of {limit} tokens is used up."));
        }
    }

    /// <summary>Counts what a request used.</summary>
    public void Spend(long tokens) => Interlocked.Add(ref used, Math.Max(0, tokens));
}
