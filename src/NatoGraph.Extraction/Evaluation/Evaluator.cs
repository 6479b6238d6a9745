using System.Collections.Immutable;
using NatoGraph.Domain.Extraction;

namespace NatoGraph.Extraction.Evaluation;

/// <summary>Scores what was read against what careful readers found. The formats and what counts as a match are the gold's own.</summary>
public static class Evaluator
{
    /// <summary>Compares every article of the gold with what was found in it.</summary>
    /// <param name="gold">The gold.</param>
    /// <param name="extracted">What was found, by the article's name; nothing was found in an article that it lacks.</param>
    public static Score Compare(GoldFolder gold, IReadOnlyDictionary<string, ExtractedArticle> extracted)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(extracted);
        var score = new Score();
        var nothing = new ExtractedArticle([], [], ImmutableArray<Domain.Claims.ClaimDraft>.Empty);
        foreach (var article in gold.Articles)
        {
            new ArticleScorer(article, extracted.GetValueOrDefault(article.Name, nothing), score).Count();
        }

        return score;
    }
}
