using NatoGraph.Extraction.Mentions;

namespace NatoGraph.Extraction.Coreference.Context;

/// <summary>The posts of an article whose organisation is found so far, in the order of the text.</summary>
internal sealed class ReadPosts
{
    private const int Reach = 12;

    private readonly List<PostIdentity> all = [];

    /// <summary>Adds a post, or reads one anew.</summary>
    public void Add(PostIdentity post)
    {
        var at = IndexOf(post.Mention.Span.Start);
        if (at < all.Count && all[at].Mention.Span == post.Mention.Span)
        {
            all[at] = post;
        }
        else
        {
            all.Insert(at, post);
        }
    }

    /// <summary>The posts right before one, the last one first.</summary>
    public IReadOnlyList<PostIdentity> Before(PostMention post)
    {
        var behind = IndexOf(post.Span.Start);
        var first = Math.Max(0, behind - Reach);
        var last = all.GetRange(first, behind - first);
        last.Reverse();
        return last;
    }

    private int IndexOf(int start)
    {
        var (low, high) = (0, all.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = all[middle].Mention.Span.Start < start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
