using NatoGraph.Domain.Entities;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Segmentation;

namespace NatoGraph.Extraction.Mentions;

/// <summary>Reads words in the place of a body's name that point back to one: "la trésorière |de la première|", "le président |de cette dernière|".</summary>
internal sealed class PointerReader(SegmentedText text, LanguagePack language, MentionMap names)
{
    /// <summary>So far back the one that is meant is looked for.</summary>
    private const int Reach = 60;

    /// <summary>The words behind the link, if they are such, and what was named before is no person.</summary>
    /// <param name="link">"de", "du".</param>
    /// <param name="sentence">The sentence.</param>
    public OrganisationMention? Read(int link, Sentence sentence)
    {
        var at = link + 1;
        var isDemonstrative = text.At(at, sentence.Tokens) is { Lower: "ce" or "cette" };
        var isArticle = text.At(at, sentence.Tokens) is { Lower: "la" or "le" };
        var word = isDemonstrative || isArticle ? at + 1 : at;
        if (text.At(word, sentence.Tokens) is not { Shape: TokenShape.Lower } token || PlaceOf(token.Folded, isDemonstrative, isArticle || text.Tokens[link].Lower == "du") is not { } place
            || !IsWhole(word + 1, sentence) || (place == PointerPlace.Last && IsPersonLast(link)))
        {
            return null;
        }

        var gender = token.Folded.EndsWith('e') || token.Folded == "celle-ci" ? Gender.Feminine : Gender.Masculine;
        return new OrganisationMention(new TokenSpan(at, word + 1), text.TextOf(new TokenSpan(at, word + 1)), OrganisationKind.Other) { IsDescription = true, Pointer = new BodyPointer(place, gender) };
    }

    private PointerPlace? PlaceOf(string word, bool isDemonstrative, bool isArticle) =>
        isDemonstrative ? (language.Has("last-of-all", word) ? PointerPlace.Last : null)
        : isArticle ? (language.Has("first-of-two", word) ? PointerPlace.First : language.Has("second-of-two", word) ? PointerPlace.Second : null)
        : language.Has("this-one", word) ? PointerPlace.Last : null;

    /// <summary>No noun or name follows: not "de la première ligue".</summary>
    private bool IsWhole(int at, Sentence sentence) => text.At(at, sentence.Tokens) is not { Kind: TokenKind.Word } || names.At(at) is PersonMention;

    /// <summary>"Paul Noir … l'avocat de ce dernier": a person was named last.</summary>
    private bool IsPersonLast(int link) =>
        Enumerable.Range(1, Math.Min(Reach, link)).Select(back => names.Covering(link - back)).FirstOrDefault(name => name is not null) is not OrganisationMention;
}
