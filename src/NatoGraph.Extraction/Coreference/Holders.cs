using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Segmentation;
using NatoGraph.Extraction.Syntax.Structure;

namespace NatoGraph.Extraction.Coreference;

/// <summary>Of which person a sentence says a post.</summary>
internal sealed class Holders
{
    private readonly Dictionary<int, string> personAt = [];
    private readonly Dictionary<int, string> ownerAt = [];
    private readonly PersonClusters people;
    private readonly HolderFinder finder;
    private readonly Func<int, bool> isGenitive;

    /// <summary>The holders of an article's posts.</summary>
    /// <param name="text">The article.</param>
    /// <param name="found">The mentions.</param>
    /// <param name="people">The people.</param>
    /// <param name="finder">Finds the words that stand for holders.</param>
    /// <param name="references">Whom pronouns mean, where that is known already.</param>
    public Holders(SegmentedText text, FoundMentions found, PersonClusters people, HolderFinder finder, ReferenceResolver? references)
    {
        (this.people, this.finder) = (people, finder);
        isGenitive = token => token < text.Tokens.Length && text.Tokens[token].Folded is "de" or "d'";
        foreach (var person in found.Names.OfType<PersonMention>())
        {
            Know(person, people.Of(person)?.Key);
        }

        foreach (var reference in found.References)
        {
            Know(reference, references?.Of(reference));
        }
    }

    /// <summary>The key of the person, if it is known.</summary>
    public string? Of(PostMention post) => AllOf(post).FirstOrDefault();

    /// <summary>The keys of all of whom the sentence says the post: "Ben … et Ana … sont ministres".</summary>
    public IEnumerable<string> AllOf(PostMention post)
    {
        if (finder.Beside(post) is { } beside)
        {
            return people.Of(beside) is { } person ? [person.Key] : [];
        }

        return finder.Said(post).Select(PersonAt).OfType<string>().Distinct(StringComparer.Ordinal);
    }

    /// <summary>The key of the person of whom a sentence says something with an office: "elle lui succède à |la tête de l'institut|".</summary>
    public string? Leader(PostMention post) => finder.Subjects(post).Select(PersonAt).FirstOrDefault(person => person is not null);

    /// <summary>The key of the person whose minister or aide the holder is: "son ministre des Sports", "conseiller de Paul Noir".</summary>
    public string? OwnerOf(PostMention post) =>
        post.Determiner == Determiner.Possessive ? Enumerable.Range(1, 3).Select(back => ownerAt.GetValueOrDefault(post.Span.Start - back)).FirstOrDefault(p => p is not null)
        : isGenitive(post.Span.End) ? Enumerable.Range(1, 2).Select(ahead => personAt.GetValueOrDefault(post.Span.End + ahead)).FirstOrDefault(p => p is not null)
        : null;

    private string? PersonAt(Word word) => personAt.GetValueOrDefault(word.Index);

    private void Know(Mention mention, string? person)
    {
        if (person is not null)
        {
            (mention is ReferenceMention { Kind: ReferenceKind.Possessive } ? ownerAt : personAt).TryAdd(mention.Span.Start, person);
        }
    }
}
