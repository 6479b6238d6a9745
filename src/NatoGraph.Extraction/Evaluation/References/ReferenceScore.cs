using System.Collections.Immutable;
using NatoGraph.Extraction.Coreference;
using NatoGraph.Extraction.Mentions;

namespace NatoGraph.Extraction.Evaluation.References;

/// <summary>Compares whom words were read to stand for with whom a careful reader marked.</summary>
internal static class ReferenceScore
{
    /// <summary>How words of one article were read, by kind.</summary>
    /// <param name="article">The article.</param>
    /// <param name="gold">What a careful reader found in it.</param>
    /// <param name="marks">Whom its words stand for.</param>
    /// <param name="tell">Told of what was read otherwise, where anybody listens: the words, whom they mean and whom they were tied to.</param>
    public static ImmutableSortedDictionary<ReferenceClass, ReferenceTally> Of(ResolvedText article, GoldArticle gold, ImmutableArray<ReferenceMark> marks, Action<ReferenceMark, string?>? tell = null)
    {
        var names = new GoldNames(gold, article.Entities);
        var mentions = article.Mentions.Where(mention => mention is ReferenceMention or PostMention { IsPlural: false, Form: PostForm.Holder }).ToList();
        var tallies = Enum.GetValues<ReferenceClass>().ToDictionary(kind => kind, _ => default(ReferenceTally));
        var matched = new HashSet<Mention>();
        foreach (var mark in marks)
        {
            var mention = MentionMatch.Find(article.Text, mentions, mark.Range);
            var key = mention is null ? null : article.PersonOf(mention);
            if (mention is not null)
            {
                matched.Add(mention);
            }

            Count(mark, mention is not null, key);
        }

        foreach (var mention in mentions.OfType<ReferenceMention>().Where(mention => !matched.Contains(mention)))
        {
            Count(new ReferenceMark(article.Text.RangeOf(mention.Span), ReferenceMark.Nobody), isFound: true, article.PersonOf(mention));
        }

        return tallies.ToImmutableSortedDictionary();

        void Count(ReferenceMark mark, bool isFound, string? key)
        {
            var people = names.KeysOf(key).ToList();
            var isRight = mark.IsOfSomebody ? people.Contains(mark.Person) : people.Count == 0;
            var kind = ReferenceClasses.Of(mark.Range.Of(article.Text.Source.Text));
            tallies[kind] += new ReferenceTally(
                mark.IsOfSomebody ? 1 : 0,
                mark.IsOfSomebody && isFound ? 1 : 0,
                mark.IsOfSomebody && isRight ? 1 : 0,
                mark.IsOfSomebody && !isRight && key is not null ? 1 : 0,
                !mark.IsOfSomebody && !isRight ? 1 : 0);
            if (!isRight)
            {
                tell?.Invoke(mark, key);
            }
        }
    }
}
