using NatoGraph.Domain.Claims;

namespace NatoGraph.GraphQL.Tests.World;

/// <summary>A small world that all suites share: NATO's secretaries general from 2009 on. The facts are true, the prose is the tests' own.</summary>
internal static class WorldArticles
{
    public static IReadOnlyList<ArticleScript> All { get; } =
    [
        Arrival(), SecondExtension(), Departure(), Finland(), Counting(), FourthExtension(), Choice(), Handover(),
    ];

    private static ArticleScript Arrival() => new ArticleScript(
            "arrivee",
            "2014-10-01",
            "Un Norvégien à la tête de l'OTAN",
            "Jens Stoltenberg est devenu mercredi secrétaire général de l'OTAN. L'ancien Premier ministre de la Norvège succède à Anders Fogh Rasmussen, en poste depuis le 1er août 2009.")
        .SecretaryGeneral().Person("jens", "Jens Stoltenberg").Person("anders", "Anders Fogh Rasmussen")
        .State("no", "Norvège").Post("no-pm", "Premier ministre de la Norvège", "premier ministre", "no")
        .Says(Predicate.HoldsPost, "jens", "sg", "Jens Stoltenberg est devenu mercredi secrétaire général de l'OTAN", "2014-10-01")
        .Says(Predicate.HoldsPost, "jens", "no-pm", "L'ancien Premier ministre de la Norvège", with: claim => claim with { Former = true })
        .Says(Predicate.Succeeds, "jens", "anders", "succède à Anders Fogh Rasmussen", "2014-10-01", with: InOffice)
        .Says(Predicate.HoldsPost, "anders", "sg", "Anders Fogh Rasmussen, en poste depuis le 1er août 2009", "2009-08-01", "2014-10-01");

    private static ArticleScript SecondExtension() => new ArticleScript(
            "sommet-extraordinaire",
            "2022-03-24",
            "Les alliés gardent leur secrétaire général",
            "Réunis jeudi à Bruxelles en sommet extraordinaire, les dirigeants de l'OTAN ont prolongé le mandat de Jens Stoltenberg jusqu'au 30 septembre 2023.")
        .SecretaryGeneral().Person("jens", "Jens Stoltenberg")
        .Says(Predicate.MandateExtended, "jens", "sg", "ont prolongé le mandat de Jens Stoltenberg jusqu'au 30 septembre 2023", until: "2023-09-30")
        .Tells(EventKind.Summit, "Réunis jeudi à Bruxelles en sommet extraordinaire, les dirigeants de l'OTAN", "2022-03-24", "Bruxelles", "otan", "jens");

    private static ArticleScript Departure() => new ArticleScript(
            "depart-annonce",
            "2023-02-12",
            "Stoltenberg ne demande pas de nouvelle prolongation",
            "Jens Stoltenberg quittera son poste le 30 septembre 2023, a fait savoir l'OTAN dimanche. Son mandat de secrétaire général a déjà été prolongé trois fois.")
        .SecretaryGeneral().Person("jens", "Jens Stoltenberg")
        .Says(Predicate.HoldsPost, "jens", "sg", "Jens Stoltenberg quittera son poste le 30 septembre 2023", until: "2023-09-30", modality: Modality.Planned, with: claim => claim with { Attribution = new(AttributionKind.Organisation, "otan") })
        .Says(Predicate.MandateExtended, "jens", "sg", "Son mandat de secrétaire général a déjà été prolongé trois fois", with: claim => claim with { Times = 3 });

    private static ArticleScript Finland() => new ArticleScript(
            "finlande",
            "2023-04-04",
            "La Finlande entre dans l'Alliance",
            "La Finlande est devenue mardi membre de l'OTAN. La cérémonie s'est tenue à Bruxelles en présence de Jens Stoltenberg.")
        .Nato().State("fi", "Finlande").Person("jens", "Jens Stoltenberg")
        .Says(Predicate.MemberOf, "fi", "otan", "La Finlande est devenue mardi membre de l'OTAN", "2023-04-04")
        .Tells(EventKind.Accession, "La cérémonie s'est tenue à Bruxelles en présence de Jens Stoltenberg", "2023-04-04", "Bruxelles", "fi", "otan", "jens");

    private static ArticleScript Counting() => new ArticleScript(
            "succession-ouverte",
            "2023-06-01",
            "Qui après Stoltenberg ?",
            "Le ministre de la Défense du Royaume-Uni, Ben Wallace, est cité pour le poste de secrétaire général de l'OTAN. Selon plusieurs diplomates, Jens Stoltenberg, déjà prolongé deux fois, pourrait rester un an de plus.")
        .SecretaryGeneral().Person("jens", "Jens Stoltenberg").Person("ben", "Ben Wallace")
        .State("uk", "Royaume-Uni").Post("uk-def", "ministre de la Défense du Royaume-Uni", "ministre de la Défense", "uk")
        .Says(Predicate.HoldsPost, "ben", "uk-def", "Le ministre de la Défense du Royaume-Uni, Ben Wallace")
        .Says(Predicate.CandidateFor, "ben", "sg", "Ben Wallace, est cité pour le poste de secrétaire général de l'OTAN", modality: Modality.Possible)
        .Says(Predicate.MandateExtended, "jens", "sg", "Jens Stoltenberg, déjà prolongé deux fois", with: claim => claim with { Times = 2 })
        .Says(Predicate.MandateExtended, "jens", "sg", "Jens Stoltenberg, déjà prolongé deux fois, pourrait rester un an de plus", until: "2024", modality: Modality.Possible, with: claim => claim with { Attribution = new(AttributionKind.Anonymous, Label: "plusieurs diplomates") });

    private static ArticleScript FourthExtension() => new ArticleScript(
            "encore-un-an",
            "2023-07-04",
            "Stoltenberg reste un an de plus",
            "L'OTAN a prolongé mardi le mandat de son secrétaire général, Jens Stoltenberg, jusqu'au 1er octobre 2024.")
        .SecretaryGeneral().Person("jens", "Jens Stoltenberg")
        .Says(Predicate.MandateExtended, "jens", "sg", "L'OTAN a prolongé mardi le mandat de son secrétaire général, Jens Stoltenberg, jusqu'au 1er octobre 2024", until: "2024-10-01");

    private static ArticleScript Choice() => new ArticleScript(
            "rutte-choisi",
            "2024-06-26",
            "Mark Rutte désigné",
            "Les alliés ont désigné mercredi Mark Rutte prochain secrétaire général de l'OTAN. Il succédera à Jens Stoltenberg le 1er octobre 2024.")
        .SecretaryGeneral().Person("jens", "Jens Stoltenberg").Person("mark", "Mark Rutte")
        .Says(Predicate.HoldsPost, "mark", "sg", "Mark Rutte prochain secrétaire général de l'OTAN", "2024-10-01", modality: Modality.Planned)
        .Says(Predicate.Succeeds, "mark", "jens", "Il succédera à Jens Stoltenberg le 1er octobre 2024", "2024-10-01", modality: Modality.Planned, with: InOffice)
        .Tells(EventKind.Appointment, "Les alliés ont désigné mercredi Mark Rutte", "2024-06-26", null, "mark", "otan");

    private static ArticleScript Handover() => new ArticleScript(
            "passation",
            "2024-10-01",
            "Rutte succède à Stoltenberg",
            "Mark Rutte a pris mardi ses fonctions de secrétaire général de l'OTAN. Jens Stoltenberg, en poste depuis octobre 2014, lui a transmis le flambeau à Bruxelles.")
        .SecretaryGeneral().Person("jens", "Jens Stoltenberg").Person("mark", "Mark Rutte")
        .Says(Predicate.HoldsPost, "mark", "sg", "Mark Rutte a pris mardi ses fonctions de secrétaire général de l'OTAN", "2024-10-01")
        .Says(Predicate.HoldsPost, "jens", "sg", "Jens Stoltenberg, en poste depuis octobre 2014", "2014-10", "2024-10-01")
        .Says(Predicate.Succeeds, "mark", "jens", "Jens Stoltenberg, en poste depuis octobre 2014, lui a transmis le flambeau", "2024-10-01", with: InOffice)
        .Tells(EventKind.Handover, "lui a transmis le flambeau à Bruxelles", "2024-10-01", "Bruxelles", "jens", "mark");

    private static ClaimDraft InOffice(ClaimDraft claim) => claim with { Post = "sg" };
}
