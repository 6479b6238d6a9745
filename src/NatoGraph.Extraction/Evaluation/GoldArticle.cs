using System.Collections.Immutable;

namespace NatoGraph.Extraction.Evaluation;

/// <summary>What a careful reader found in an article: the shape of a gold file.</summary>
/// <param name="Article">The article's name.</param>
/// <param name="PublishedOn">The day of publication.</param>
/// <param name="Entities">People, organisations and posts by key.</param>
/// <param name="Claims">The statements.</param>
/// <param name="Events">The dated or placed happenings.</param>
internal sealed record GoldArticle(
    string Article,
    DateOnly PublishedOn,
    ImmutableSortedDictionary<string, GoldEntity> Entities,
    IReadOnlyList<GoldClaim>? Claims,
    IReadOnlyList<GoldEvent>? Events)
{
    /// <summary>The article's name without folder and ending.</summary>
    public string Name => Path.GetFileNameWithoutExtension(Article);
}

/// <summary>A person, organisation or post.</summary>
/// <param name="Type">"Person", "Organisation" or "Post".</param>
/// <param name="Names">Every form that counts, of people and organisations.</param>
/// <param name="Roles">Every form that counts, of posts.</param>
/// <param name="Organisation">For a post, the key of its organisation.</param>
/// <param name="Optional">Whether it is no loss where it is not found.</param>
internal sealed record GoldEntity(string Type, IReadOnlyList<string>? Names, IReadOnlyList<string>? Roles, string? Organisation, bool Optional);

/// <summary>A statement.</summary>
/// <param name="Predicate">What is said, as in <c>HOLDS_POST</c>.</param>
/// <param name="Subject">The key of whom it is said.</param>
/// <param name="Object">The key of the other side.</param>
/// <param name="From">Since when, EDTF.</param>
/// <param name="Until">Until when, EDTF.</param>
/// <param name="Modality">How sure the text is.</param>
/// <param name="Attribution">Who is answerable; nobody named means the outlet.</param>
/// <param name="Quote">Start and end of the words that say it.</param>
/// <param name="Optional">Whether it is no loss where it is not found.</param>
internal sealed record GoldClaim(
    string Predicate, string Subject, string Object, string? From, string? Until, string Modality, GoldAttribution? Attribution, IReadOnlyList<int>? Quote, bool Optional)
{
    /// <summary>The statement without its time.</summary>
    public string Key => $"{Predicate} {Subject} {Object}";
}

/// <summary>Who is answerable for a statement.</summary>
/// <param name="Kind"><c>OUTLET</c>, <c>PERSON</c>, <c>ORGANISATION</c> or <c>ANONYMOUS</c>.</param>
/// <param name="Entity">The key of the person or organisation.</param>
internal sealed record GoldAttribution(string Kind, string? Entity);

/// <summary>A happening.</summary>
/// <param name="Kind">Its kind, as in <c>PRESS_CONFERENCE</c>.</param>
/// <param name="From">When, EDTF.</param>
/// <param name="Place">Every form of the place that counts.</param>
/// <param name="Quote">Start and end of the words that say it.</param>
/// <param name="Optional">Whether it is no loss where it is not found.</param>
internal sealed record GoldEvent(string Kind, string? From, IReadOnlyList<string>? Place, IReadOnlyList<int>? Quote, bool Optional);
