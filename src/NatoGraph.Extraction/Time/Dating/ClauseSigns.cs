using NatoGraph.Domain.Claims;
using NatoGraph.Extraction.Syntax.Structure;
using NatoGraph.Extraction.Weighing;

namespace NatoGraph.Extraction.Time.Dating;

/// <summary>Tells what the clause of a date says, and how the person of a tenure hangs in it.</summary>
internal static class ClauseSigns
{
    private const string None = "none";

    /// <summary>Adds the signs.</summary>
    /// <param name="signs">Where they go.</param>
    /// <param name="bound">The bound that the date would be.</param>
    /// <param name="tenure">The tenure.</param>
    /// <param name="site">The date in its sentence.</param>
    /// <param name="post">How the post stands to the date.</param>
    public static void Add(FeatureList signs, string bound, Tenure tenure, DateSite site, string post)
    {
        var kind = site.Time.Kind.ToString();
        var governor = site.Governor;
        var lemma = governor?.Lemma ?? None;
        var acts = governor is null ? [] : ActLexicon.French.Of(governor.Lemma);
        var group = governor is { IsVerb: true } ? site.Sentence.Tree.VerbGroupOf(governor) : null;
        var relation = governor is null ? None : RelationOf(site.Sentence.Tree, tenure, site, governor);
        var told = governor is null ? None : !acts.IsEmpty ? "act" : !governor.IsVerb ? "noun" : governor.Lemma == "être" ? "is" : "other";
        signs.Add("told", bound, told, kind);
        signs.Add("told-post", bound, told, post);
        signs.Add("told-own", bound, told, site.Nearest(tenure.IsToldBy)?.Anchor.Act.ToString() ?? None);
        signs.Add("governor", bound, lemma);
        signs.Add("governor-relation", bound, lemma, relation);
        signs.Add("governor-kind", bound, lemma, kind);
        signs.Add("tense", bound, group?.TenseName ?? None);
        signs.Add("relation", bound, relation);
        foreach (var words in acts)
        {
            signs.Add("act", bound, words.Act.ToString(), group?.IsPassive == true ? relation + "-passive" : relation);
            if (words.Event == EventKind.Death)
            {
                signs.Add("death", bound, tenure.IsOver ? "former" : "now");
            }
        }
    }

    /// <summary>How the person hangs on the word on which the date hangs.</summary>
    private static string RelationOf(SentenceStructure tree, Tenure tenure, DateSite site, Word governor) =>
        site.PlacesOf(tenure.Person).Select(person => tree.HeadOf(person.Mention.Span)).OfType<Word>()
            .Select(head => tree.HeadOf(head) == governor ? head.Relation.ToString()
                : tree.Above(governor).Contains(head) ? "above"
                : tree.Above(head).Contains(governor) ? "below"
                : null)
            .FirstOrDefault(relation => relation is not null) ?? "apart";
}
