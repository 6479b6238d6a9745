using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Syntax.Grammar;
using NatoGraph.Extraction.Syntax.Structure;
using NatoGraph.Extraction.Time.Dating;
using NatoGraph.Extraction.Weighing;

namespace NatoGraph.Extraction.Events.Judging;

/// <summary>Tells what the words around a date say, as signs.</summary>
internal static class SiteWords
{
    private const string None = "none";

    /// <summary>Adds the signs.</summary>
    /// <param name="signs">Where they go.</param>
    /// <param name="site">The date.</param>
    public static void Add(FeatureList signs, EventSite site)
    {
        var tree = site.Sentence.Tree;
        var governor = DateClause.Governor(tree, site.Time);
        OfGovernor(signs, tree, governor);
        var segments = site.Sentence.Segments;
        var piece = segments.At(site.Time.Range.Start);
        foreach (var word in tree.Words.Where(IsContent).Where(word => !site.Time.Range.Overlaps(word.Token.Range)))
        {
            var steps = Math.Abs(segments.At(word.Token.Range.Start) - piece);
            var where = governor is not null && (word == governor || tree.HeadOf(word) == governor) ? "clause" : steps == 0 ? "piece" : steps == 1 ? "next" : "sentence";
            signs.Add("word", where == "clause" || where == "piece" ? "near" : "far", word.Lemma);
            foreach (var one in LinkClasses.Of(word.Lemma))
            {
                signs.Add("class", where, one);
            }
        }
    }

    private static void OfGovernor(FeatureList signs, SentenceStructure tree, Word? governor)
    {
        signs.Add("governor", governor?.Lemma ?? None);
        if (governor is null)
        {
            return;
        }

        var group = governor.IsVerb ? tree.VerbGroupOf(governor) : null;
        var tense = group?.TenseName ?? "noun";
        signs.Add("tense", tense, group?.IsPassive == true ? "passive" : "active");
        signs.Add("relation", governor.Relation.ToString());
        signs.Add("negated", governor.IsVerb && tree.IsNegated(governor) ? "yes" : "no");
        foreach (var one in LinkClasses.Of(governor.Lemma))
        {
            signs.Add("governor-class", one, tense);
        }

        foreach (var word in tree.Dependents(governor).Where(IsContent))
        {
            signs.Add("dependent", word.Relation.ToString(), word.Lemma);
            foreach (var one in LinkClasses.Of(word.Lemma))
            {
                signs.Add("dependent-class", governor.Lemma, one);
            }
        }
    }

    private static bool IsContent(Word word) => word.Pos is PartOfSpeech.Verb or PartOfSpeech.Noun or PartOfSpeech.Adjective;
}
