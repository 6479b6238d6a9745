using NatoGraph.Domain.Time;
using NatoGraph.Extraction.Weighing;

namespace NatoGraph.Extraction.Time.Dating;

/// <summary>Tells how a date stands to what the claims of its tenure, and of others, say already.</summary>
internal sealed class TenureSigns
{
    private const string None = "none";

    private readonly Dictionary<string, int> postsOf;
    private readonly Dictionary<Edtf, int> sharers;
    private readonly ILookup<(string Key, TenureBound Bound, Edtf Date), Tenure> byPerson;
    private readonly ILookup<(string Key, TenureBound Bound, Edtf Date), Tenure> byPost;

    /// <summary>The signs among some tenures.</summary>
    public TenureSigns(IReadOnlyCollection<Tenure> tenures)
    {
        postsOf = tenures.CountBy(tenure => tenure.Person, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var dated = (from tenure in tenures
                     from bound in TenureDates.Bounds
                     let date = tenure.Given(bound)
                     where date is not null
                     select (Tenure: tenure, Bound: bound, Date: date.Value)).ToList();
        sharers = dated.Select(one => (one.Tenure, one.Date)).Distinct().CountBy(one => one.Date).ToDictionary();
        byPerson = dated.ToLookup(one => (one.Tenure.Person, one.Bound, one.Date), one => one.Tenure);
        byPost = dated.ToLookup(one => (one.Tenure.Post, one.Bound, one.Date), one => one.Tenure);
    }

    /// <summary>Adds the signs of a date.</summary>
    public void Add(FeatureList signs, string bound, DateCandidate candidate)
    {
        var tenure = candidate.Tenure;
        var known = candidate.Known;
        signs.Add("known", bound, known, candidate.Site.Time.Kind.ToString());
        foreach (var rule in tenure.Claims.Select(claim => claim.Extractor).Distinct(StringComparer.Ordinal))
        {
            signs.Add("rule", bound, known, rule);
        }

        signs.Add("former", bound, known, tenure.IsOver ? "former" : tenure.Claims.Any(claim => claim.Former) ? "once" : "now");
        signs.Add("modality", bound, known, tenure.Claims[0].Modality.ToString());
        signs.Add("order", bound, known, Order(candidate));
        signs.Add("tenures", bound, known, FeatureList.Bucket(postsOf[tenure.Person]));
        var isOwn = TenureDates.Bounds.Any(one => tenure.Given(one) == candidate.Date);
        signs.Add("shared", bound, known, FeatureList.Bucket(sharers.GetValueOrDefault(candidate.Date) - (isOwn ? 1 : 0)));
        OfKin(signs, bound, known, candidate);
    }

    /// <summary>Whether the date is on the right side of the other bound.</summary>
    private static string Order(DateCandidate candidate)
    {
        var isFrom = candidate.Bound == TenureBound.From;
        return candidate.Tenure.GivenBeside(candidate.Bound) is not { } other ? None
            : other == candidate.Date ? "same"
            : (isFrom ? candidate.Date.Earliest < other.Earliest : candidate.Date.Earliest > other.Earliest) ? "right" : "wrong";
    }

    /// <summary>Whether another post of the person, or another holder of the post, has the date.</summary>
    private void OfKin(FeatureList signs, string bound, string known, DateCandidate candidate)
    {
        foreach (var other in TenureDates.Bounds)
        {
            var name = other == TenureBound.From ? "-from" : "-until";
            if (byPerson[(candidate.Tenure.Person, other, candidate.Date)].Any(tenure => tenure != candidate.Tenure))
            {
                signs.Add("kin", bound, known, "person" + name);
            }

            if (byPost[(candidate.Tenure.Post, other, candidate.Date)].Any(tenure => tenure != candidate.Tenure))
            {
                signs.Add("kin", bound, known, "post" + name);
            }
        }
    }
}
