using NatoGraph.Domain.Claims;
using NatoGraph.GraphQL.Articles;
using NatoGraph.GraphQL.Errors;

namespace NatoGraph.GraphQL.Claims;

/// <summary>
/// The words of an article that make a claim (W3C Web Annotation: text quote and text position). Offsets count UTF-16 code units of
/// the text.
/// </summary>
/// <param name="claim">The claim.</param>
[GraphQLName("Quote")]
public sealed class QuoteNode(Claim claim)
{
    private const int MaxLength = 1000;

    /// <summary>The exact words.</summary>
    public string Text => claim.QuoteText;

    /// <summary>The first code unit.</summary>
    public int Start => claim.Statement.Quote.Start;

    /// <summary>The code unit behind the last.</summary>
    public int End => claim.Statement.Quote.End;

    /// <summary>What stands right before the words.</summary>
    public async Task<string> GetBeforeAsync(
        [DefaultValue(80)]
        [GraphQLDescription("How many code units at most, from 0 to 1000.")] int length,
        ArticleByIdDataLoader articles,
        CancellationToken cancellationToken)
    {
        var text = await TextAsync(articles, cancellationToken);
        var end = Math.Min(Start, text.Length);
        return Whole(text, Math.Max(0, end - Checked(length)), end);
    }

    /// <summary>What stands right after the words.</summary>
    public async Task<string> GetAfterAsync(
        [DefaultValue(80)]
        [GraphQLDescription("How many code units at most, from 0 to 1000.")] int length,
        ArticleByIdDataLoader articles,
        CancellationToken cancellationToken)
    {
        var text = await TextAsync(articles, cancellationToken);
        var start = Math.Min(End, text.Length);
        return Whole(text, start, Math.Min(text.Length, start + Checked(length)));
    }

    private async Task<string> TextAsync(ArticleByIdDataLoader articles, CancellationToken cancellationToken) =>
        (await articles.LoadRequiredAsync(claim.Article, cancellationToken)).Text;

    private static int Checked(int length) => length is >= 0 and <= MaxLength
        ? length
        : throw InputErrors.BadArgument($"'length' must lie between 0 and {MaxLength}; this is {length}.");

    /// <summary>A range of the text, without half a surrogate pair at its ends.</summary>
    private static string Whole(string text, int start, int end)
    {
        start += start < end && char.IsLowSurrogate(text[start]) ? 1 : 0;
        end -= start < end && char.IsHighSurrogate(text[end - 1]) ? 1 : 0;
        return text[start..end];
    }
}
