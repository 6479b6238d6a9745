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
    private readonly Dictionary<string, SortedList<TokenSpan, PostIdentity>> held = new(StringComparer.Ordinal);
    private readonly Holders holders;

    /// <summary>The owners of an article's posts.</summary>
    /// <param name="text">The article.</param>
    /// <param name="found">Its mentions.</param>
    /// <param name="known">The posts whose own words name their organisation.</param>
    /// <param name="holders">The holders of posts, and for whom they work.</param>
    /// <param name="language">The language.</param>
    public PostOwners(
        SegmentedText text, FoundMentions found, IEnumerable<PostIdentity> known, Holders holders, LanguagePack language)
    {
        (this.text, this.holders, this.language) = (text, holders, language);
        foreach (var post in found.Posts)
        {
            byStart.TryAdd(post.Span.Start, post);
        }

        foreach (var post in known)
        {
            Add(post);
        }
    }

    /// <summary>Adds a post whose organisation is found.</summary>
    public void Add(PostIdentity post)
    {
        if ((holders.Of(post.Mention) ?? holders.Leader(post.Mention)) is { } holder)
        {
            (held.TryGetValue(holder, out var posts) ? posts : held[holder] = [])[post.Mention.Span] = post;
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

    /// <summary>The body of the person for whom the holder works: of an aide, where the person had a post last.</summary>
    public string? Body(PostMention post)
    {
        if (!MayHaveOwner(post) || holders.OwnerOf(post) is not { } owner || !held.TryGetValue(owner, out var all))
        {
            return null;
        }

        var isOfState = Context.RoleFit.IsOfState(post);
        var fitting = all.Values.Where(one => !isOfState || one.Organisation.State is not null).ToList();
        return (Context.RoleFit.IsAide(post, language)
            ? fitting.LastOrDefault(one => one.Mention.Span.Start < post.Span.Start) ?? fitting.FirstOrDefault()
            : fitting.Where(one => one.Mention.Slot is not null).OrderBy(one => one.Organisation.State is not null).FirstOrDefault())?.Organisation.Key;
    }

    private static bool MayHaveOwner(PostMention post) => post.Role.Class is not (RoleClass.Government or RoleClass.HeadOfState or RoleClass.Municipal or RoleClass.Occupant)
        && post.Form == PostForm.Holder;
}
