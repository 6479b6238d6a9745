using NatoGraph.Extraction.Mentions;

namespace NatoGraph.Extraction.Frames.Contests.Judging;

/// <summary>Finds the posts of those who lead the bodies and states that are spoken of, though no words name them: "À la Ligue, deux candidats sont en lice".</summary>
/// <param name="article">The article.</param>
/// <param name="registry">Its posts.</param>
internal sealed class PrizeFinder(ArticleView article, PostRegistry registry)
{
    private const int Reach = 2;

    private readonly Dictionary<string, string[]> known = new(StringComparer.Ordinal);

    /// <summary>The posts of a place.</summary>
    /// <param name="sentence">The sentence.</param>
    public IEnumerable<string> At(SentenceView sentence)
    {
        var first = Math.Max(0, sentence.Sentence.Index - Reach);
        return Enumerable.Range(first, sentence.Sentence.Index - first + 1).SelectMany(at => article.Sentences[at].Bodies)
            .Where(body => article.Text.Find(body.Key) is not null).DistinctBy(body => body.Key).SelectMany(Heads).Distinct(StringComparer.Ordinal);
    }

    private string[] Heads(Argument body)
    {
        if (known.TryGetValue(body.Key, out var heads))
        {
            return heads;
        }

        return known[body.Key] = body.Mention switch
        {
            StateMention { State.HeadOfState: { Length: > 0 } head } => [registry.Of(head, body.Key)],
            StateMention => [],
            _ => [registry.Led(body.Key, "directeur")],
        };
    }
}
