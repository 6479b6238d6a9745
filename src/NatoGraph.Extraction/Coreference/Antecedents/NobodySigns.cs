using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Segmentation;
using NatoGraph.Extraction.Syntax.Grammar;
using NatoGraph.Extraction.Syntax.Structure;
using NatoGraph.Extraction.Weighing;

namespace NatoGraph.Extraction.Coreference.Antecedents;

/// <summary>Tells what speaks for words meaning nobody whom the article names: a thing, a body, somebody new.</summary>
/// <param name="text">The article.</param>
/// <param name="structure">Its structure.</param>
/// <param name="history">Who was mentioned.</param>
internal sealed class NobodySigns(SegmentedText text, ArticleStructure structure, PersonHistory history)
{
    /// <summary>Adds the signs.</summary>
    /// <param name="signs">Where they go.</param>
    /// <param name="site">The words.</param>
    /// <param name="field">Who may be meant.</param>
    public void Add(FeatureList signs, ReferenceSite site, CandidateField field)
    {
        signs.Add("nobody", site.Kind);
        signs.Add("nobody-fellows", site.Kind, FeatureList.Bucket(Math.Min(field.Candidates.Length, 4)), field.Near > 2 ? "many" : FeatureList.Bucket(field.Near));
        signs.Add("nobody-function", site.Kind, site.Function);
        signs.Add("nobody-quoted", site.Kind, text.QuotationOf(site.Start) is null ? "no" : "yes");
        if (site.Head is not { } head)
        {
            return;
        }

        if (site.IsDescription)
        {
            signs.Add("nobody-noun", site.Function, site.Mention is PostMention post ? post.Role.Class.ToString() : "other");
            return;
        }

        signs.Add("nobody-word", site.Kind, (site.Kind is "his" ? site.Tree.HeadOf(head) : site.Verb)?.Lemma ?? "");
        if (site.Kind is "his" && site.Tree.HeadOf(head) is { } owned)
        {
            signs.Add("nobody-owned", owned.Form.Number.ToString(), site.Tree.Preposition(owned) ?? site.Function);
        }

        AddThings(signs, site);
    }

    /// <summary>Whether subjects that are no people agree with the words: "La banque a … Elle …".</summary>
    private void AddThings(FeatureList signs, ReferenceSite site)
    {
        if (site.Verb is { } verb && site.Tree.Subjects(verb) is [var subject, ..] && subject.Index < site.Start && subject != site.Head)
        {
            signs.Add("nobody-subject", site.Kind, IsPerson(subject) ? "person" : AgreementOf(subject, site.Gender));
        }

        signs.Add("nobody-here", site.Kind, Things(site.Tree, site));
        signs.Add("nobody-before", site.Kind, site.Sentence.Index == 0 ? "-" : Things(structure.Of(text.Sentences[site.Sentence.Index - 1]), site));
    }

    /// <summary>How the last subject of a sentence before the words agrees with them.</summary>
    private string Things(SentenceStructure tree, ReferenceSite site)
    {
        var last = tree.Words.LastOrDefault(word => word.Index < site.Start && word != site.Head && word.Relation is Relation.Subject or Relation.PassiveSubject && word.Pos != PartOfSpeech.Pronoun);
        return last is null ? "-" : IsPerson(last) ? "person" : AgreementOf(last, site.Gender);
    }

    private bool IsPerson(Word word) => history.IsMentionedAt(word.Index);

    private static string AgreementOf(Word word, Gender gender) =>
        word.Form.Number == GrammaticalNumber.Plural ? "several" : word.Form.Gender == Gender.Unknown || gender == Gender.Unknown ? "thing" : word.Form.Gender == gender ? "agrees" : "differs";
}
