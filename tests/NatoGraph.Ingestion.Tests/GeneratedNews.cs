using FsCheck;
using FsCheck.Fluent;
using NatoGraph.Domain.Articles;

namespace NatoGraph.Ingestion.Tests;

/// <summary>Articles handed in one after the other: few names, so that they meet, and few addresses, so that they are corrected.</summary>
public sealed record GeneratedNews(IReadOnlyList<ArticleText> Steps)
{
    private static readonly string[] People = ["Mark Rutte", "Rutte", "Jens Stoltenberg", "Stoltenberg", "Mette Frederiksen", "Anna Rutte"];
    private static readonly string[] Organisations = ["OTAN", "NATO", "DANEMARK", "PAYS-BAS", "GARDE ROYALE=GARDE DU ROI", "GARDE DU ROI", "GARDE=GARDE ROYALE"];
    private static readonly string[] Roles = ["secrétaire général", "premier ministre", "ministre de la Défense"];
    private static readonly string[] Dates = ["-", "2014", "2014-10", "2014-10-01", "2023-07-11", "2024~", "2024-10-01"];
    private static readonly string[] Modalities = ["Asserted", "Asserted", "Planned", "Possible", "Denied"];
    private static readonly string[] EventKinds = ["Summit", "Meeting", "Visit"];
    private static readonly string[] Places = ["-", "Vilnius", "Bruxelles"];

    public static Arbitrary<GeneratedNews> Arbitrary { get; } = Arb.From(
        Gen.Sized(size => Gen.ListOf(Article, 1 + (size / 8))).Select(steps => new GeneratedNews([.. steps])),
        news => Enumerable.Range(0, news.Steps.Count).Where(_ => news.Steps.Count > 1)
            .Select(left => new GeneratedNews([.. news.Steps.Where((_, index) => index != left)])));

    /// <summary>The last text of each address: what counts in the end.</summary>
    public IReadOnlyList<ArticleText> Final => [.. Steps.GroupBy(step => step.Url).Select(group => group.Last())];

    public override string ToString() => string.Join("\n---\n", Steps.Select(step => $"{step.Url} {step.PublishedOn:yyyy-MM-dd}\n{step.Text}"));

    private static Gen<string> Post => Gen.Elements(Roles).SelectMany(_ => Gen.Elements(Organisations), (role, body) => $"{role}@{body}");

    private static Gen<string> Line => Gen.OneOf(
        Gen.Elements("HoldsPost", "HoldsPost", "CandidateFor", "MandateExtended")
            .SelectMany(_ => Gen.Elements(People), (predicate, person) => $"{predicate}|{person}")
            .SelectMany(_ => Post, (start, post) => $"{start}|{post}"),
        Gen.Elements(People).SelectMany(_ => Gen.Elements(People), (one, other) => $"Succeeds|{one}|{other}"),
        Gen.Elements(Organisations).SelectMany(_ => Gen.Elements(Organisations), (member, body) => $"MemberOf|{member}|{body}"),
        Gen.Elements(EventKinds).SelectMany(_ => Gen.Elements(Places), (kind, place) => $"Occurred|{kind}|{place}"));

    private static Gen<string> FullLine =>
        from start in Line
        from date in Gen.Elements(Dates)
        from until in Gen.Elements(Dates)
        from people in Gen.ListOf(Gen.Elements(People), 2)
        from post in Post
        from modality in Gen.Elements(Modalities)
        let last = start.StartsWith("Occurred", StringComparison.Ordinal) ? string.Join(',', people)
            : start.StartsWith("Succeeds", StringComparison.Ordinal) ? post
            : until
        select $"{start}|{date}|{last}|{modality}";

    private static Gen<ArticleText> Article =>
        from url in Gen.Choose(1, 5)
        from day in Gen.Choose(0, 700)
        from count in Gen.Choose(0, 4)
        from lines in Gen.ListOf(FullLine, count)
        select new ArticleText($"article {url}", string.Join('\n', lines), new DateOnly(2023, 1, 1).AddDays(day), $"Titre {url}", "Le Journal", $"https://journal.example/{url}");
}
