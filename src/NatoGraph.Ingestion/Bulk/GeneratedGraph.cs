using System.Globalization;
using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Extraction;
using NatoGraph.Domain.Time;
using NatoGraph.Storage.Writing;

namespace NatoGraph.Ingestion.Bulk;

/// <summary>
/// A made-up graph for measuring, the same on every run: 200 organisations of ten posts with ten tenures each, 15,000 people, 10,000 articles that
/// make four claims each, 5,000 events; or a multiple of it.
/// </summary>
/// <param name="scale">How many times that.</param>
public sealed class GeneratedGraph(int scale)
{
    private const int ArticlesOfAPost = 5;
    private const int PeopleAtScaleOne = 15_000;
    private const int PostsAtScaleOne = 2_000;

    private static readonly DateTimeOffset Recorded = new(2025, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly string[] Syllables = ["ba", "ren", "dol", "mi", "ska", "tor", "vel", "lin", "gar", "no", "pes", "rou", "fa", "tem", "vor", "zu"];
    private static readonly string[] Given = ["Anne", "Paul", "Marie", "Jean", "Claire", "Marc", "Hélène", "Louis", "Julie", "Pierre"];
    private static readonly string[] Roles =
    [
        "président", "secrétaire général", "directeur", "trésorier", "porte-parole",
        "vice-président", "commissaire", "ambassadeur", "conseiller", "inspecteur",
    ];

    private static readonly EventKind[] Kinds = [EventKind.Summit, EventKind.Meeting, EventKind.PressConference, EventKind.Speech, EventKind.Visit, EventKind.Agreement];
    private static readonly string[] Places = ["Bruxelles", "Paris", "Oslo", "Genève", "Vilnius", "Rome", "Lisbonne", "Athènes"];

    /// <summary>How many articles there are.</summary>
    public int Count => scale * PostsAtScaleOne * ArticlesOfAPost;

    /// <summary>The articles with what they say.</summary>
    public IEnumerable<LoggedArticle> Articles() =>
        from post in Enumerable.Range(0, scale * PostsAtScaleOne)
        from part in Enumerable.Range(0, ArticlesOfAPost)
        select Article(post, part);

    private LoggedArticle Article(int post, int part)
    {
        var number = (post * ArticlesOfAPost) + part;
        var script = new Script();
        var organisation = script.Organisation($"Office {Name(post % (200 * scale), 3)}");
        var held = script.Post(Roles[post / (200 * scale)], organisation);
        var (first, second, third) = (Person(script, post, 2 * part), Person(script, post, (2 * part) + 1), Person(script, post, (2 * part) + 2));
        script.Says(Predicate.HoldsPost, first, held, Year(2 * part), Year((2 * part) + 1));
        script.Says(Predicate.HoldsPost, second, held, Year((2 * part) + 1), Year((2 * part) + 2));
        script.Says(Predicate.Succeeds, second, first, Year((2 * part) + 1), null, held);
        if (number % 2 == 1)
        {
            script.Tells(Kinds[number / 2 % Kinds.Length], Places[number / 2 % Places.Length], new DateOnly(1990, 1, 1).AddDays(number / 2 * 7 % 12_000), first, organisation);
        }
        else
        {
            script.Says(Predicate.Succeeds, third, second, Year((2 * part) + 2), null, held);
        }

        var day = new DateOnly(2015, 1, 1).AddDays(number % 3600);
        var url = string.Create(CultureInfo.InvariantCulture, $"https://generated.example/{number}");
        var text = new ArticleText($"generated-{number}", script.Text, day, $"Dépêche {number}", $"Journal {number % 20}", url);
        return ArticleReading.Identify(text, ArticleIdentity.IdOf(text), ArticleIdentity.ContentHashOf(text), script.Found, Recorded);
    }

    // Holders in turn; the last of an article is the first of the next.
    private string Person(Script script, int post, int tenure) =>
        script.Person(Full((int)(((post * 10L) + Math.Min(tenure, 9)) * 7919 % (PeopleAtScaleOne * scale))));

    private static string Full(int number) => $"{Given[number % Given.Length]} {Name(number, 5)}";

    // Different numbers give different names.
    private static string Name(int number, int length)
    {
        var name = string.Concat(Enumerable.Range(0, length).Select(place => Syllables[(number >> (4 * place)) & 15]));
        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    private static Edtf Year(int tenure) => Edtf.Parse((1970 + (5 * tenure)).ToString(CultureInfo.InvariantCulture) + "-07-01");

    private sealed class Script
    {
        private readonly SortedDictionary<string, ArticleEntity> entities = new(StringComparer.Ordinal);
        private readonly List<ClaimDraft> claims = [];

        public string Text { get; private set; } = "";

        public ExtractedArticle Found => new([], [.. entities.Values], [.. claims]);

        public string Person(string name) => Add(new ArticleEntity("p:" + name, NodeKind.Person, name, [name]));

        public string Organisation(string name) =>
            Add(new ArticleEntity("o:" + name, NodeKind.Organisation, name, [name]) { OrganisationKind = OrganisationKind.Intergovernmental });

        public string Post(string role, string organisation) =>
            Add(new ArticleEntity($"t:{role}", NodeKind.Post, $"{role} de l'{organisation[2..]}", [role]) { Role = role, Organisation = organisation });

        public void Says(Predicate predicate, string subject, string other, Edtf from, Edtf? until, string? post = null) =>
            claims.Add(new ClaimDraft(predicate, Sentence($"{subject[2..]} {predicate} {other[2..]} ({from})."))
            {
                Subject = subject,
                Object = other,
                Post = post,
                From = from,
                Until = until,
                Extractor = "generated/1",
                Confidence = 0.9,
            });

        public void Tells(EventKind kind, string place, DateOnly day, params string[] participants) =>
            claims.Add(new ClaimDraft(Predicate.Occurred, Sentence($"{kind} : {place}, {day:yyyy-MM-dd}."))
            {
                EventKind = kind,
                Place = place,
                From = Edtf.Parse(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
                Participants = [.. participants],
                Extractor = "generated/1",
                Confidence = 0.8,
            });

        private TextRange Sentence(string sentence)
        {
            var start = Text.Length;
            Text += sentence + " ";
            return new TextRange(start, start + sentence.Length);
        }

        private string Add(ArticleEntity entity)
        {
            entities[entity.Key] = entity;
            return entity.Key;
        }
    }
}
