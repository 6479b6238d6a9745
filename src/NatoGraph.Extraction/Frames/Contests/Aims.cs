using NatoGraph.Domain.Articles;
using NatoGraph.Extraction.Frames.Linking;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Syntax.Grammar;
using NatoGraph.Extraction.Syntax.Structure;

namespace NatoGraph.Extraction.Frames.Contests;

/// <summary>Tells whether words that would give somebody a post say only that it is sought: "ambitionne de présider la banque", "s'affrontent pour devenir maire".</summary>
/// <remarks>It walks back over the words before, wherever the parser hangs them, as far as they can belong to the same phrase.</remarks>
internal static class Aims
{
    private const int Reach = 14;

    /// <summary>Whether a post that a sentence names with a person only tells what that person seeks.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="person">The person.</param>
    /// <param name="post">The post.</param>
    public static bool IsSought(SentenceView sentence, Argument person, Argument post) => StakeFinder.IsAimed(sentence, post)
        && !(person.Range.Start > post.Range.End && Patterns.French["aim.relative"].IsMatch(sentence.Article.Between(post.Range.End, person.Range.Start)))
        && LeadsTo(sentence, post.Range);

    /// <summary>Whether a verb in the infinitive, or "comme", tells what somebody seeks.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="trigger">The words.</param>
    public static bool IsSought(SentenceView sentence, TextRange trigger) =>
        sentence.Tree.Words.FirstOrDefault(word => trigger.Contains(word.Token.Range)) is { } first && (first.Form.VerbForm == VerbForm.Infinitive || first.Lemma == "comme") && LeadsTo(sentence, trigger);

    private static bool LeadsTo(SentenceView sentence, TextRange words)
    {
        var isFor = false;
        var passed = 0;
        foreach (var word in sentence.Tree.Words.Reverse().SkipWhile(word => word.Token.Range.Start >= words.Start).Take(Reach))
        {
            isFor |= word.Lemma == "pour";
            if (ContestWords.Aim.Has(word) || (isFor && ContestWords.AimFor.Has(word)))
            {
                return true;
            }

            if (Ends(word))
            {
                return false;
            }

            passed += word.IsNominal && !LinkClasses.Of(word.Lemma).Contains("seat") ? 1 : 0;
        }

        // "Pour la mairie, la gauche mise sur Anne Brun".
        return isFor && passed == 0 && sentence.Tree.Words.Any(word => word.Token.Range.Start >= words.End && (ContestWords.Aim.Has(word) || ContestWords.AimFor.Has(word)));
    }

    /// <summary>Whether what stands before a word has nothing to do with what stands behind it.</summary>
    private static bool Ends(Word word) => FrameWords.Has("aim-end", word.Lemma) || word switch
    {
        { Pos: PartOfSpeech.Punctuation } => word.Token.Form is not ("«" or "»" or "\"" or "-"),
        { IsVerb: true } => word.Form.VerbForm != VerbForm.Infinitive,
        { Pos: PartOfSpeech.Noun } => LinkClasses.IsAny("beginning", word.Lemma) || LinkClasses.IsAny("ending", word.Lemma),
        _ => false,
    };
}
