using NatoGraph.Domain.Articles;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Mentions;
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
        && !Patterns.French["aim.followed"].IsMatch(sentence.Article.Between(sentence.Range.Start, person.Range.Start))
        && (IsAlternative(sentence, person) || LeadsTo(sentence, post.Range, sentence.Range.Start));

    /// <summary>Whether what a frame takes for a holding tells what somebody seeks: of a verb in the infinitive or "comme" the words before them say so, of others those before the post.</summary>
    /// <param name="instance">The frame with its slots filled.</param>
    public static bool IsSought(FrameInstance instance)
    {
        var (sentence, trigger) = (instance.Sentence, instance.Trigger);
        var post = sentence.Posts.FirstOrDefault(post => post.Range == instance.PostRange
            && (post.Range.Start >= trigger.End || (post.Range.End <= trigger.Start && !sentence.Article.Between(post.Range.End, trigger.Start).Contains(',', StringComparison.Ordinal))));
        return (IsOpen(sentence, trigger) && LeadsTo(sentence, trigger, sentence.Range.Start))
            || (post is not null && StakeFinder.IsAimed(sentence, post) && LeadsTo(sentence, post.Range, post.Range.Start > trigger.Start ? trigger.End : sentence.Range.Start))
            || (instance.Subject is { } person && IsAlternative(sentence, person));
    }

    /// <summary>Whether a trigger depends on what stands before it.</summary>
    private static bool IsOpen(SentenceView sentence, TextRange trigger) =>
        sentence.Tree.Words.FirstOrDefault(word => trigger.Contains(word.Token.Range)) is { } first && (first.Form.VerbForm == VerbForm.Infinitive || first.Lemma == "comme");

    /// <summary>"Anne Brun ou Paul Noir".</summary>
    private static bool IsAlternative(SentenceView sentence, Argument person) => person.Mention is PersonMention
        && sentence.Persons.Any(other => other.Mention is PersonMention && other.Key != person.Key
        && (other.Range.Start > person.Range.End ? sentence.Article.Between(person.Range.End, other.Range.Start) : other.Range.End < person.Range.Start ? sentence.Article.Between(other.Range.End, person.Range.Start) : "") == " ou ");

    private static bool LeadsTo(SentenceView sentence, TextRange words, int from)
    {
        var isFor = false;
        var passed = 0;
        foreach (var word in sentence.Tree.Words.Reverse().SkipWhile(word => word.Token.Range.Start >= words.Start).TakeWhile(word => word.Token.Range.Start >= from).Take(Reach))
        {
            isFor |= word.Lemma == "pour";
            if (ContestWords.Aim.Has(word) || (isFor && ContestWords.AimFor.Has(word)))
            {
                return true;
            }

            if (Ends(word))
            {
                // "L'hypothèse Anne Brun prend corps pour la présidence".
                return isFor && word.IsVerb && !Changes(word) && sentence.Tree.Words.Any(other => other.Index < word.Index && other.Token.Range.Start >= from && ContestWords.Aim.Has(other));
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
        { Pos: PartOfSpeech.Noun } => Changes(word),
        _ => false,
    };

    private static bool Changes(Word word) => LinkClasses.IsAny("beginning", word.Lemma) || LinkClasses.IsAny("ending", word.Lemma);
}
