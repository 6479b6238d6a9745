using System.Globalization;
using NatoGraph.Domain.Articles;

namespace NatoGraph.Benchmarks;

/// <summary>Endless articles of one seed: appointments in the posts of made-up people at states and organisations that exist.</summary>
public static class GeneratedArticles
{
    private static readonly string[] Syllables = ["ba", "ren", "dol", "mi", "ska", "tor", "vel", "lin", "gar", "no", "pes", "rou"];
    private static readonly string[] Given = ["Anne", "Paul", "Marie", "Jean", "Claire", "Marc", "Hélène", "Louis", "Julie", "Pierre"];
    private static readonly string[] Roles =
    [
        "ministre de la Défense", "ministre des Finances", "premier ministre", "président", "ministre de l'Intérieur", "ministre de la Santé",
        "ministre des Affaires étrangères", "ministre de la Justice", "ministre de l'Économie", "ministre de l'Éducation",
    ];

    private static readonly string[] States =
    [
        "de la France", "de la Belgique", "du Danemark", "de l'Italie", "de la Norvège", "du Portugal", "du Canada", "de l'Espagne", "de la Pologne",
        "de la Suède", "de la Finlande", "de l'Estonie", "de la Lettonie", "de la Lituanie", "de la Grèce", "de la Turquie", "de la Croatie",
        "de la Slovénie", "de la Slovaquie", "de la Hongrie", "de la Roumanie", "de la Bulgarie", "de l'Albanie", "du Sénégal", "du Mali", "du Niger",
        "du Bénin", "du Togo", "du Ghana", "du Kenya", "du Japon", "de l'Inde", "du Brésil", "du Chili", "du Pérou", "du Mexique", "de l'Irlande",
        "de l'Autriche", "de la Suisse", "du Maroc",
    ];

    private static readonly string[] Cities = ["Bruxelles", "Paris", "Oslo", "Genève", "Vilnius", "Washington", "Rome", "Lisbonne"];

    /// <summary>The first <paramref name="count"/> articles, the same on every run; nothing is kept.</summary>
    public static IEnumerable<ArticleText> Take(int count)
    {
        for (var number = 0; number < count; number++)
        {
            yield return Article(number);
        }
    }

    private static ArticleText Article(int number)
    {
        var random = new Random(number);
        var day = new DateOnly(2000, 1, 1).AddDays(random.Next(9000));
        var paragraphs = Enumerable.Range(0, 4).Select(_ => Paragraph(random, day));
        return new ArticleText(
            $"generated-{number}",
            string.Join("\n\n", paragraphs),
            day,
            Title: $"Nominations du {Day(day)}",
            Outlet: $"Journal {random.Next(20)}",
            Url: $"https://example.org/{number}");
    }

    private static string Paragraph(Random random, DateOnly day)
    {
        var (person, predecessor, post, city) = (Name(random), Name(random), $"{Pick(random, Roles)} {Pick(random, States)}", Pick(random, Cities));
        var since = day.AddDays(-random.Next(400, 3000));
        return $"{person} a été nommé {post}, a annoncé mardi un communiqué publié à {city}. Il succède à {predecessor}, en poste depuis le {Day(since)}. "
            + $"« Je mesure la confiance qui m'est faite », a déclaré {person} lors d'une conférence de presse à {city}. "
            + $"Une réunion des ministres est prévue à {Pick(random, Cities)} le {Day(day.AddDays(random.Next(5, 90)))}. "
            + "Les alliés ont salué un choix attendu depuis plusieurs mois, et rappelé que les dossiers les plus lourds restaient à traiter d'ici à la fin de l'année.";
    }

    private static string Name(Random random)
    {
        var surname = string.Concat(Enumerable.Range(0, 2 + random.Next(2)).Select(_ => Pick(random, Syllables)));
        return $"{Pick(random, Given)} {char.ToUpperInvariant(surname[0])}{surname[1..]}";
    }

    private static string Pick(Random random, string[] values) => values[random.Next(values.Length)];

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", French);

    private static readonly DateTimeFormatInfo French = new()
    {
        MonthNames = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre", ""],
    };
}
