using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Segmentation;

namespace NatoGraph.Extraction.Mentions;

/// <summary>Tells what somebody leads from what only looks like a body: "préside |la Fête de l'âne|", "|la scierie du Bas| est dirigée par".</summary>
internal sealed class LedBodies(SegmentedText text, LanguagePack language)
{
    private const int Gap = 4;

    private readonly string[] stems = [.. language.Words["leading-stem"]];
    private readonly string[] trainingStems = [.. language.Words["training-stem"]];

    /// <summary>Whether the words around a name say that it is led.</summary>
    public bool IsLed(TokenSpan name, Sentence sentence) => IsObject(name.Start, sentence) || IsSubject(name.End, sentence);

    /// <summary>"a entraîné |Mont-de-Marsan|": whether a town is what somebody trains, and so its club.</summary>
    public bool IsTrained(TokenSpan town, Sentence sentence) => text.At(town.Start - 1, sentence.Tokens) is { Shape: TokenShape.Lower } verb
        && Array.Exists(trainingStems, stem => verb.Folded.StartsWith(stem, StringComparison.Ordinal) && (verb.Folded.Length == stem.Length || language.Has("leading-ending", verb.Folded[stem.Length..])));

    private bool IsObject(int start, Sentence sentence)
    {
        for (var at = start - 1; at >= start - Gap && text.At(at, sentence.Tokens) is { } word && word.Kind is TokenKind.Word or TokenKind.Number && (at < start - 1 || language.Has("article", word.Folded)); at--)
        {
            if (IsForm(word, "leading-ending"))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsSubject(int end, Sentence sentence)
    {
        var isPassive = text.At(end, sentence.Tokens) is { } first && (language.Has("passive-lead", first.Folded) || IsForm(first, "led-ending"));
        var verb = isPassive ? Enumerable.Range(end, Gap).FirstOrDefault(at => text.At(at, sentence.Tokens) is { Kind: TokenKind.Word } word && IsForm(word, "led-ending")) : 0;
        return verb > 0 && Enumerable.Range(verb + 1, Gap).Any(at => text.At(at, sentence.Tokens) is { Folded: "par" });
    }

    private bool IsForm(Token word, string endings) =>
        word.Shape == TokenShape.Lower && Array.Exists(stems, stem => word.Folded.StartsWith(stem, StringComparison.Ordinal) && language.Has(endings, word.Folded[stem.Length..]));
}
