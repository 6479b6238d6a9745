using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Segmentation;

namespace NatoGraph.Extraction.Coreference;

/// <summary>Finds for whom the holder of a post works, and so where: "le conseiller de Paul Noir", "la directrice de cabinet du ministre", "son porte-parole".</summary>
internal sealed class PostOwners
{
    private readonly SegmentedText text;
    private readonly LanguagePack language;
    private readonly Dictionary<int, PostMention> byStart = [];
    private readonly Dictionary<string, PostIdentity> firstOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PostIdentity> stateOf = new(StringComparer.Ordinal);
    private readonly Func<PostMention, string?> ownerOf;

    /// <summary>The owners of an article's posts.</summary>
    /// <param name="text">The article.</param>
    /// <param name="found">Its mentions.</param>
    /// <param name="known">The posts whose own words name their organisation.</param>
    /// <param name="ownerOf">The person whom a post's words name as the owner.</param>
    /// <param name="holderOf">The holder of a post.</param>
    /// <param name="language">The language.</param>
    public PostOwners(
        SegmentedText text, FoundMentions found, IEnumerable<PostIdentity> known, Func<PostMention, string?> ownerOf, Func<PostMention, string?> holderOf, LanguagePack language)
    {
        (this.text, this.ownerOf, this.language) = (text, ownerOf, language);
        foreach (var post in found.Posts)
        {
            byStart.TryAdd(post.Span.Start, post);
        }

        foreach (var post in known.OrderBy(post => post.Mention.Span))
        {
            if (holderOf(post.Mention) is { } holder)
            {
                (post.Organisation.State is null ? firstOf : stateOf).TryAdd(holder, post);
            }
        }
    }

    /// <summary>The post behind "de" of whoever the holder works for.</summary>
    public PostMention? Post(PostMention post)
    {
        var sentence = text.SentenceOf(post.Span.Start).Tokens;
        var at = post.Span.End;
        if (!MayHaveOwner(post) || text.At(at, sentence) is not { } link || !language.Has("of", link.Folded))
        {
            return null;
        }

        at += text.At(at + 1, sentence) is { } article && language.Has("article", article.Folded) ? 2 : 1;
        return byStart.GetValueOrDefault(at) is { Form: PostForm.Holder, IsPlural: false } owner ? owner : null;
    }

    /// <summary>The body of the person for whom the holder works.</summary>
    public string? Body(PostMention post)
    {
        var owner = MayHaveOwner(post) ? ownerOf(post) : null;
        return owner is null ? null
            : (Context.RoleFit.IsOfState(post) ? stateOf.GetValueOrDefault(owner) : firstOf.GetValueOrDefault(owner) ?? stateOf.GetValueOrDefault(owner))?.Organisation.Key;
    }

    private static bool MayHaveOwner(PostMention post) => post.Role.Class is not (RoleClass.Government or RoleClass.HeadOfState or RoleClass.Municipal or RoleClass.Occupant)
        && post.Form == PostForm.Holder;
}
