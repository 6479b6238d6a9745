namespace HotChocolate.AspNetCore;

/// <summary>Limits of what a request may hold.</summary>
/// <param name="MaxSize">The body's length in bytes.</param>
internal sealed record RequestLimits(int MaxSize)
{
    public const int DefaultMaxSize = 20 * 1000 * 1024;
}
