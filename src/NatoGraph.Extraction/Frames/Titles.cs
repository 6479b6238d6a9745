using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Time;

namespace NatoGraph.Extraction.Frames;

/// <summary>Finds the posts by which a sentence calls people.</summary>
internal static class Titles
{
    /// <summary>How far behind an opening participle a title may begin, in characters.</summary>
    private const int Reach = 45;

    /// <summary>The post by which the sentence calls the subject: "Anne Brun, présidente du parti, entre en fonction".</summary>
    public static string? Of(SentenceView sentence, TextRange trigger, string? subject) => subject is null ? null : sentence.Posts.LastOrDefault(post =>
        post.Range.End <= trigger.Start && !Patterns.French["post.was"].IsMatch(sentence.Article.Between(sentence.Range.Start, post.Range.Start)) && post.Mention is PostMention { IsPlural: false, Form: PostForm.Holder } mention && !mention.Has(PostModifier.Former)
        && Called(sentence, post) == subject && !IsOver(sentence, post))?.Key;

    /// <summary>Whether a title is said to have been left: "Anne Brun, présidente du parti de 2004 à 2010, est morte".</summary>
    private static bool IsOver(SentenceView sentence, Argument title) => sentence.Times.Any(time => time is { Kind: TemporalKind.Span or TemporalKind.Until, Until: { } end }
        && end.Latest < sentence.Article.PublishedOn && time.Range.Start >= title.Range.End && Patterns.French["apposition.time-link"].IsMatch(sentence.Article.Between(title.Range.End, time.Range.Start)));

    /// <summary>The post by which the sentence calls the subject behind a participle that opens it: "Élue en 2012, la présidente, Anne Brun, …".</summary>
    public static string? Behind(SentenceView sentence, TextRange trigger, string? subject) => subject is null || trigger.Start != sentence.Range.Start ? null
        : sentence.Posts.FirstOrDefault(post => post.Range.Start >= trigger.End && post.Range.Start <= trigger.End + Reach
            && post.Mention is PostMention { IsPlural: false, Form: PostForm.Holder } mention && !mention.Has(PostModifier.Former) && Called(sentence, post) == subject)?.Key;

    /// <summary>Who is called by a post, before or behind the name.</summary>
    public static string? Called(SentenceView sentence, Argument post) => (Appositions.Described(sentence, post) ?? Appositions.Following(sentence, post))?.Key;

    /// <summary>The post by which the sentence calls the one to whom something is done: "a limogé vendredi son Premier ministre, Paul Noir".</summary>
    public static string? OfPatient(SentenceView sentence, TextRange trigger, string? subject) => subject is null ? null : sentence.Posts.FirstOrDefault(post =>
        post.Range.Start >= trigger.End && post.Mention is PostMention { IsPlural: false, Form: PostForm.Holder } mention && !mention.Has(PostModifier.Former) && !mention.Has(PostModifier.New) && !mention.Has(PostModifier.Next)
        && Appositions.Following(sentence, post)?.Key == subject)?.Key;

    /// <summary>The post by which the sentence calls the one who is followed: "succède à Paul Noir, président depuis 2010".</summary>
    public static string? OfFollowed(SentenceView sentence, TextRange trigger, string? other) => other is null ? null : sentence.Posts.FirstOrDefault(post =>
        post.Range.Start >= trigger.End && post.Mention is PostMention { IsPlural: false } mention && !mention.Has(PostModifier.Former) && !mention.Has(PostModifier.Next)
        && Appositions.Described(sentence, post)?.Key == other)?.Key;

    /// <summary>The post by which the sentence calls somebody, before or behind the name: "le mandat d'Anne Brun, vice-présidente, est prolongé".</summary>
    public static string? Told(SentenceView sentence, string? person, IReadOnlyList<ClaimDraft> said) => said.LastOrDefault(claim =>
        claim is { Predicate: Predicate.HoldsPost, Former: false, Until: null } && claim.Subject == person && sentence.Range.Contains(claim.Quote) && Appositions.Made(claim))?.Object;

    /// <summary>The new post by which the subject is called: "Le nouveau président, Paul Noir, a prêté serment".</summary>
    public static Argument? Taken(SentenceView sentence, TextRange trigger, string? subject) => sentence.Posts.LastOrDefault(post =>
        post.Range.End <= trigger.Start && post.Mention is PostMention { IsPlural: false } mention && mention.Has(PostModifier.New)
        && sentence.Persons.Any(person => person.Key == subject && person.Range.Start >= post.Range.Start && person.Range.Start - post.Range.End <= 4));
}
