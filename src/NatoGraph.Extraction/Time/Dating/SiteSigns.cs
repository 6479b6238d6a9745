using NatoGraph.Extraction.Frames;
using NatoGraph.Extraction.Weighing;

namespace NatoGraph.Extraction.Time.Dating;

/// <summary>Tells how the words that give a date stand to the person and the post of a tenure, and to its claims.</summary>
/// <param name="article">The article.</param>
/// <param name="tenures">All tenures that it tells of.</param>
/// <param name="contenders">Who is a candidate for something.</param>
internal sealed class SiteSigns(ArticleView article, IReadOnlyCollection<Tenure> tenures, IReadOnlySet<string> contenders)
{
    private const string None = "none";

    /// <summary>How many claims of a tenure are looked at.</summary>
    private const int MostClaims = 60;

    private readonly ILookup<string, Tenure> byPerson = tenures.ToLookup(tenure => tenure.Person, StringComparer.Ordinal);
    private readonly Dictionary<(string Person, int Date), (int Least, int Count)> nearest = [];

    /// <summary>Adds the signs of a date.</summary>
    public void Add(FeatureList signs, string bound, DateCandidate candidate)
    {
        var (tenure, site) = (candidate.Tenure, candidate.Site);
        var (sentence, kind) = (site.Sentence, site.Time.Kind.ToString());
        AnchorSigns.Add(signs, bound, tenure, site);
        var who = DateClause.Who(article, tenure.Person, site);
        var post = DateClause.Post(article, tenure.Post, site);
        signs.Add("who", bound, who, kind);
        signs.Add("post", bound, post, kind);
        signs.Add(
            "crowd",
            bound,
            FeatureList.Bucket(sentence.Persons.Select(person => person.Key).Distinct(StringComparer.Ordinal).Count()),
            FeatureList.Bucket(sentence.Posts.Length));
        OfQuote(signs, bound, candidate.Known, tenure, site);
        OfTurn(signs, bound, tenure, site, who);
        ClauseSigns.Add(signs, bound, tenure, site, post);
        GapSigns.Add(signs, bound, tenure, site);
    }

    private void OfQuote(FeatureList signs, string bound, string known, Tenure tenure, DateSite site)
    {
        var claim = tenure.Claims.Take(MostClaims).MinBy(claim => Math.Abs(claim.Quote.Start - site.Time.Range.Start))!;
        var ahead = article.SentenceAt(claim.Quote.Start).Sentence.Index - site.Sentence.Sentence.Index;
        var where = claim.Quote.Overlaps(site.Time.Range) ? "in" : ahead == 0 ? "same" : ahead is 1 or -1 ? "next" : "far";
        signs.Add("quote", bound, where, known);
        signs.Add("quote-kind", bound, where, site.Time.Kind.ToString());
        signs.Add("rule-where", bound, where, claim.Extractor);
    }

    /// <summary>Whether the text tells of this tenure there, or of another of the same person.</summary>
    private void OfTurn(FeatureList signs, string bound, Tenure tenure, DateSite site, string who)
    {
        var own = site.Nearest(tenure.IsToldBy)?.Anchor is { } anchor ? (anchor.Post is null ? "bare-" : "") + anchor.Act : None;
        var kind = site.Time.Kind.ToString();
        var turn = Turn(tenure, site);
        signs.Add("turn", bound, turn, own);
        signs.Add("turn-who", bound, turn + "-" + who, kind);
        signs.Add("own-who", bound, own + "-" + who, kind);
        signs.Add("main", bound, tenure.Person == article.MainPerson ? "main" : "other", own);
        signs.Add("own-age", bound, own, site.Time.From?.Earliest > article.PublishedOn ? "ahead" : "by-then");
        signs.Add("own-contender", bound, own, contenders.Contains(tenure.Person) ? "contender" : None);
        signs.Add("own-former", bound, own, tenure.IsOver ? "former" : "now");
    }

    private string Turn(Tenure tenure, DateSite site)
    {
        if (!nearest.TryGetValue((tenure.Person, site.Time.Range.Start), out var least))
        {
            var distances = byPerson[tenure.Person].Select(one => Distance(one, site)).ToList();
            var shortest = distances.DefaultIfEmpty().Min();
            nearest[(tenure.Person, site.Time.Range.Start)] = least = (shortest, distances.Count(distance => distance == shortest));
        }

        return byPerson[tenure.Person].Skip(1).Any() ? Distance(tenure, site) > least.Least ? "farther" : least.Count == 1 ? "nearest" : "tie" : "only";
    }

    /// <summary>How far a date stands behind the claims of a tenure; before them it is farther.</summary>
    private static int Distance(Tenure tenure, DateSite site) => tenure.Claims.Take(MostClaims).Min(claim => claim.Quote.Overlaps(site.Time.Range) ? 0
        : claim.Quote.Start <= site.Time.Range.Start ? site.Time.Range.Start - claim.Quote.End
        : 2 * (claim.Quote.Start - site.Time.Range.End));
}
