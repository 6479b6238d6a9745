using NatoGraph.Extraction.Segmentation;
using NatoGraph.Extraction.Syntax.Grammar;
using NatoGraph.Extraction.Syntax.Structure;
using NatoGraph.Extraction.Weighing;

namespace NatoGraph.Extraction.Coreference.Antecedents;

/// <summary>Tells what speaks for or against somebody as the one whom words mean, by where and as what they were mentioned before.</summary>
/// <param name="text">The article.</param>
/// <param name="history">Who was mentioned.</param>
internal sealed class CandidateSigns(SegmentedText text, PersonHistory history)
{
    private static readonly string[] Places = [.. Enum.GetNames<MentionPlace>()];
    private static readonly string[] Forms = [.. Enum.GetNames<MentionForm>()];

    /// <summary>Adds the signs of a candidate.</summary>
    /// <param name="signs">Where they go.</param>
    /// <param name="site">The words.</param>
    /// <param name="field">Who may be meant.</param>
    /// <param name="rank">How many of these were mentioned since.</param>
    public void Add(FeatureList signs, ReferenceSite site, CandidateField field, int rank)
    {
        var one = field.Candidates[rank];
        Say(signs, site, "gender", one.Fit);
        if (one.Last is not { } last)
        {
            Say(signs, site, "ahead", site.Function);
            signs.Add("ahead-others", site.Group, field.Near == 0 ? "0" : "1");
            return;
        }

        var sentences = site.Sentence.Index - last.Sentence;
        var distance = FeatureList.Bucket(sentences);
        var near = sentences > 1 ? "2" : distance;
        var order = FeatureList.Bucket(Math.Min(rank - field.Ahead, 4));
        Say(signs, site, "distance", distance);
        Say(signs, site, "order", order);
        signs.Add("order-near", site.Group, order, near);
        Say(signs, site, "place", Places[(int)last.Place], near);
        signs.Add("place-function", site.Group, Places[(int)last.Place], site.Function);
        signs.Add("form", site.Group, Forms[(int)last.Form], near);
        signs.Add("fellows", site.Group, field.Near > 3 ? "many" : FeatureList.Bucket(field.Near), order);
        AddSalience(signs, site, field, one);
        AddProminence(signs, site, one, near);
        AddClause(signs, site, one, near);
        AddParagraph(signs, site, last, near);
        DeedSigns.Add(signs, site, one);
    }

    /// <summary>How many are more salient, and whether by much.</summary>
    private static void AddSalience(FeatureList signs, ReferenceSite site, CandidateField field, Fellow one)
    {
        var (more, most) = (0, 0);
        foreach (var other in field.Candidates)
        {
            if (other != one)
            {
                more += other.Salience > one.Salience ? 1 : 0;
                most = Math.Max(most, other.Salience);
            }
        }

        Say(signs, site, "salient", FeatureList.Bucket(Math.Min(more, 3)));
        Say(signs, site, "salient-by", one.Salience >= 2 * most ? "double" : 2 * one.Salience >= 3 * most ? "half" : one.Salience >= most ? "more" : 2 * one.Salience >= most ? "less" : "little");
    }

    private void AddProminence(FeatureList signs, ReferenceSite site, Fellow one, string near)
    {
        var rank = history.RankOf(one.Key) switch { 0 => "0", 1 => "1", 2 or 3 => "3", int.MaxValue => "-", _ => "low" };
        Say(signs, site, "prominence", rank);
        signs.Add("prominence-near", site.Group, rank, near);
        signs.Add("mentions", site.Group, FeatureList.Bucket(Math.Min(one.Mentions, 5)));
        Say(signs, site, "subjects", FeatureList.Bucket(Math.Min(one.Subjects, 3)), near);
        if (rank is "0" or "1" && history.Portrayed == site.Gender && site.Gender != Mentions.Gender.Unknown)
        {
            signs.Add("portrait", site.Group, rank, one.Fit);
        }

        if (one.Key.StartsWith('?'))
        {
            Say(signs, site, "stranger", near);
        }
    }

    /// <summary>How the mentions of the same sentence, and those of the one before, stand to the words.</summary>
    private void AddClause(FeatureList signs, ReferenceSite site, Fellow one, string near)
    {
        Say(signs, site, "best", Places[(int)one.Best], near);
        if (one.IsBeside)
        {
            Say(signs, site, "beside", site.Function);
        }

        if (one.IsSubjectHere)
        {
            Say(signs, site, "subject-here", site.Function);
        }
        else if (one.IsSubjectAbove && site.Verb is not null)
        {
            Say(signs, site, "subject-above", RelationOf(site.Verb));
        }

        if (one.IsTopic)
        {
            Say(signs, site, "topic", near);
        }

        if (one.Last is { Head: { } head } && near == "0" && site.Head is not null && site.Tree.Above(site.Head).Contains(head))
        {
            Say(signs, site, "under", site.Function);
        }

        if (text.QuotationOf(site.Start) is { } quotation)
        {
            signs.Add("quoted", site.Group, quotation.Tokens.Contains(one.Last!.Span.Start) ? "within" : one.Last.Place == MentionPlace.Subject ? "speaker" : "without");
        }
    }

    private void AddParagraph(FeatureList signs, ReferenceSite site, Seen last, string near)
    {
        var isSame = text.Sentences[last.Sentence].Paragraph == site.Sentence.Paragraph;
        Say(signs, site, "paragraph", isSame ? "same" : "other", near);
        if (site.Sentence.Index == 0 || text.Sentences[site.Sentence.Index - 1].Paragraph != site.Sentence.Paragraph)
        {
            signs.Add("first-sentence", site.Group, near, Places[(int)last.Place]);
        }
    }

    /// <summary>Notes something for words of their kind, and for pronouns or descriptions as a whole, of which there are more to learn from.</summary>
    private static void Say(FeatureList signs, ReferenceSite site, string name, string value)
    {
        signs.Add(name, site.Kind, value);
        signs.Add(name, site.Group, value);
    }

    private static void Say(FeatureList signs, ReferenceSite site, string name, string value, string second)
    {
        signs.Add(name, site.Kind, value, second);
        signs.Add(name, site.Group, value, second);
    }

    private static string RelationOf(Word verb) => verb.Relation switch
    {
        Relation.RelativeClause => "relative",
        Relation.AdverbialClause => "adverbial",
        Relation.ClausalComplement => "complement",
        Relation.Conjunct => "conjunct",
        Relation.NominalClause => "noun",
        Relation.OpenComplement => "open",
        Relation.Parataxis => "parataxis",
        _ => "-",
    };
}
