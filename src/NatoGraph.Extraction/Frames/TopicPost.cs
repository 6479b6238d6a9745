using NatoGraph.Extraction.Mentions;

namespace NatoGraph.Extraction.Frames;

/// <summary>Finds the post that an article is mostly about: what "lui succède" and "en poste depuis" are about where no post is named.</summary>
internal static class TopicPost
{
    private const double TitleWeight = 3;
    private const double OpeningWeight = 1.5;
    private const double TitleOfAPersonWeight = 0.4;
    private const double HeadOfTopicWeight = 4;
    private const double Least = 3;

    /// <summary>The post, before any frame is read.</summary>
    public static string? Of(ArticleView article, PostRegistry registry) => Best(article, registry, []);

    /// <summary>The post, once the frames have shown which posts change hands.</summary>
    /// <param name="article">The article.</param>
    /// <param name="registry">Its posts.</param>
    /// <param name="instances">The frames found without knowing it.</param>
    public static string? Of(ArticleView article, PostRegistry registry, IEnumerable<FrameInstance> instances) => Best(article, registry, instances
        .Where(instance => instance.Post is not null && instance.PostRange is not null)
        .DistinctBy(instance => (instance.Post, instance.PostRange))
        .Select(instance => (instance.Post!, (instance.Object is null ? 1.0 : 2.0) + (instance.Sentence.Sentence.Index < 3 ? OpeningWeight : 0))));

    private static string? Best(ArticleView article, PostRegistry registry, IEnumerable<(string Post, double Weight)> told)
    {
        var named = article.Sentences.SelectMany((sentence, index) => sentence.Posts
            .Where(post => post.Mention is PostMention { IsPlural: false } mention && !mention.Has(PostModifier.Former))
            .Select(post => (Post: post.Key, Weight: PlaceWeight(index) * (IsApposed(sentence, post) ? TitleOfAPersonWeight : 1))));
        (string, double)[] head = HeadOfTopic(article, registry) is { } leader && (IsOfBody(registry, leader) || IsNamed(article, leader)) ? [(leader, HeadOfTopicWeight)] : [];
        return named.Concat(told).Concat(head)
            .GroupBy(post => post.Item1, StringComparer.Ordinal)
            .Select(group => (Post: group.Key, Weight: group.Sum(post => post.Item2)))
            .Where(post => post.Weight >= Least)
            .OrderByDescending(post => post.Weight).ThenBy(post => post.Post, StringComparer.Ordinal)
            .Select(post => post.Post).FirstOrDefault();
    }

    private static double PlaceWeight(int sentence) => sentence == 0 ? TitleWeight : sentence < 4 ? OpeningWeight : 1;

    /// <summary>Who leads the organisation that the article is about, where the gazetteer knows the role.</summary>
    private static string? HeadOfTopic(ArticleView article, PostRegistry registry)
    {
        var topic = article.Text.Topic;
        var role = topic is null ? null : article.Text.Organisations[topic].Head;
        return topic is null || string.IsNullOrEmpty(role) ? null : registry.Of(role, topic);
    }

    /// <summary>What an article about a state tells of is more than who governs it: that post must be named.</summary>
    private static bool IsOfBody(PostRegistry registry, string post) => registry.Post(post).Organisation is { } body && registry.IsBody(body);

    private static bool IsNamed(ArticleView article, string post) => article.Sentences.Any(sentence => sentence.Posts.Any(named => named.Key == post));

    /// <summary>Whether the post only says who a person beside it is.</summary>
    private static bool IsApposed(SentenceView sentence, Argument post) => post.Mention is PostMention { Form: PostForm.Holder }
        && sentence.Persons.Any(person => person.Mention is PersonMention
            && (Math.Abs(person.Range.Start - post.Range.End) <= 4 || Math.Abs(post.Range.Start - person.Range.End) <= 6));
}
