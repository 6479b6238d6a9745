using NatoGraph.Domain.Claims;

namespace NatoGraph.Extraction.Frames;

/// <summary>What frames, appositions and fact boxes say in an article, before it is judged and merged.</summary>
/// <param name="Article">The article.</param>
/// <param name="Registry">Its posts.</param>
/// <param name="Said">What is said, in the order of reading.</param>
/// <param name="Instances">The frames that say it, their slots filled.</param>
/// <param name="Topic">The post that the article is mostly about, if there is one.</param>
/// <param name="Moves">The frames that only tell that somebody comes or goes.</param>
internal sealed record FrameReading(
    ArticleView Article,
    PostRegistry Registry,
    IReadOnlyList<ClaimDraft> Said,
    IReadOnlyList<FrameInstance> Instances,
    string? Topic,
    IReadOnlyList<FrameInstance> Moves);
