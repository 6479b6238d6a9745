using NatoGraph.Domain.Entities;
using NatoGraph.Extraction.Mentions;

namespace NatoGraph.Extraction.Tests.Coreference;

public class CoreferenceResolverTests
{
    [Fact]
    public void Resolve_FamilyName_MeansThePersonNamedInFull()
    {
        var text = Reading.Of("Stoltenberg reste\n\nJens Stoltenberg a parlé. M. Stoltenberg reste.");

        var person = Assert.Single(text.Entities, e => e.Kind == NodeKind.Person);
        Assert.Equal("Jens Stoltenberg", person.Name);
    }

    [Fact]
    public void Resolve_SpellingsOfOneName_AreOnePerson()
    {
        var text = Reading.Of("Antony Blinken a parlé. Puis Anthony Blinken est parti. Antony Blinken reviendra.");

        Assert.Equal(["Antony Blinken"], text.Names(NodeKind.Person));
    }

    [Theory]
    [InlineData("Abdoulaye Diarra a parlé. Puis Abdoulay Diara est parti. Abdoulaye Diarra reviendra.", "Abdoulaye Diarra")]
    [InlineData("Volodymyr Zelensky a parlé. Puis Vlodymyr Zelenski est parti. M. Zelenskyy reviendra.", "Volodymyr Zelensky")]
    [InlineData("Katarzyna Wisniewska a parlé. Mme Wisnievska reviendra.", "Katarzyna Wisniewska")]
    public void Resolve_SlipsInSeveralWordsOfAName_AreOnePerson(string source, string name) =>
        Assert.Equal([name], Reading.Of(source).Names(NodeKind.Person));

    [Theory]
    [InlineData("Michel Dupont a parlé. Puis Michèle Dupont est partie.")]
    [InlineData("Marie Martin a parlé. Puis Mario Martin est parti.")]
    [InlineData("Jean Moreau a parlé. Puis Jean Morel est parti.")]
    [InlineData("Karim Bensaïd a parlé. Puis Karim Benali est parti.")]
    public void Resolve_NamesThatAreAlmostAlike_KeepsPeopleApart(string source) =>
        Assert.Equal(2, Reading.Of(source).Names(NodeKind.Person).Count());

    [Theory]
    [InlineData("Jean Martin a reçu Marie Martin. M. Martin a souri.", "Jean Martin")]
    [InlineData("Jean Martin a reçu Marie Martin. Mme Martin a souri.", "Marie Martin")]
    public void Resolve_FamilyNameOfNamesakes_IsTheOneOfItsTitle(string source, string name) =>
        Assert.Equal(name, Reading.Of(source).Meant<PersonMention>("Martin")?.Name);

    [Fact]
    public void Resolve_SameFamilyName_KeepsPeopleApart()
    {
        var text = Reading.Of("Saïd Bouteflika est le frère d’Abdelaziz Bouteflika.");

        Assert.Equal(["Saïd Bouteflika", "Abdelaziz Bouteflika"], text.Names(NodeKind.Person));
    }

    [Fact]
    public void Resolve_AcronymInBrackets_StandsForTheNameFromThenOn()
    {
        var text = Reading.Of("Elle dirige l’Office national des forages (ONF). Le directeur de l’ONF est parti.");

        Assert.Equal(["Office national des forages"], text.Names(NodeKind.Organisation));
        Assert.Equal(["directeur de l'Office national des forages"], text.Names(NodeKind.Post));
    }

    [Theory]
    [InlineData("Jens Stoltenberg a parlé. Il partira.", "Il", "Jens Stoltenberg")]
    [InlineData("Jens Stoltenberg a reçu Mette Frederiksen. Elle partira.", "Elle", "Mette Frederiksen")]
    [InlineData("Jens Stoltenberg a reçu Mark Rutte. Ce dernier partira.", "Ce dernier", "Mark Rutte")]
    [InlineData("Le Norvégien Jens Stoltenberg a reçu Mark Rutte. L’accord plaît au Norvégien.", "au Norvégien", "Jens Stoltenberg")]
    public void Resolve_Reference_FindsItsPerson(string source, string words, string name) =>
        Assert.Equal(name, Reading.Of(source).Meant<ReferenceMention>(words)?.Name);

    [Theory]
    [InlineData("Paul Noir a quitté la banque. Anne Brun lui succède.", "lui", "Paul Noir")]
    [InlineData("Paul Noir quitte la banque. Anne Brun le remplacera lundi.", "le", "Paul Noir")]
    [InlineData("Anne Brun quitte la banque. Paul Noir la remplacera lundi.", "la", "Anne Brun")]
    [InlineData("Anne Brun a rencontré Paul Noir lundi. Elle a annoncé sa démission.", "sa", "Anne Brun")]
    [InlineData("Paul Noir, ministre des Sports de la Belgique, est arrivé. Anne Brun, à qui il succède, a souri.", "il", "Paul Noir")]
    [InlineData("Le directeur a reçu Paul Noir, ancien maire de Gand, qui dirige la banque.", "qui", "Paul Noir")]
    [InlineData("Anne Brun a remercié Luc Petit. Selon elle, un accord est possible.", "elle", "Anne Brun")]
    public void Resolve_PronounByItsPlace_FindsTheMostSalient(string source, string words, string name) =>
        Assert.Equal(name, Reading.Of(source).Meant<ReferenceMention>(words)?.Name);

    [Theory]
    [InlineData("Paul Noir est arrivé lundi. Il faut un accord.")]
    [InlineData("Paul Noir est arrivé lundi. Il y a un accord.")]
    public void Resolve_ImpersonalPronoun_MeansNobody(string source) =>
        Assert.Null(Reading.Of(source).Meant<ReferenceMention>("Il"));

    [Fact]
    public void Resolve_UnknownGender_IsLearntFromAgreement()
    {
        var text = Reading.Of("Dominique Zelk a été nommée mardi par Luc Petit. Il partira.");

        Assert.Equal("Luc Petit", text.Meant<ReferenceMention>("Il")?.Name);
    }

    [Fact]
    public void Resolve_DescriptionOfSomebodyOfWhomNothingWasSaid_MeansThem()
    {
        var text = Reading.Of("Luc Petit est arrivé lundi. L'ancien Premier ministre danois dirigera la banque.");

        Assert.Equal("person/luc-petit", text.PersonOf(text.Mentions.OfType<PostMention>().First()));
    }

    [Fact]
    public void Resolve_FormerPostOfSomebodyWhoHasAnother_MeansThemToo()
    {
        var text = Reading.Of("Luc Petit, maire de Gand, est arrivé lundi. L'ancien vice-président du Parti socialiste dirigera la banque.");

        Assert.Equal("person/luc-petit", text.PersonOf(text.Mentions.OfType<PostMention>().Last()));
    }

    [Fact]
    public void Resolve_FormerPostInAnotherState_MeansNobodyWhoGovernsOne()
    {
        var text = Reading.Of("Le président américain Luc Petit est arrivé lundi. L'ancien Premier ministre danois dirigera la banque.");

        Assert.Null(text.PersonOf(text.Mentions.OfType<PostMention>().Last()));
    }

    [Fact]
    public void Resolve_PronounFarFromTheOneWhomTheTextIsAbout_MeansThem()
    {
        var text = Reading.Of("Anne Brun est élue. La salle applaudit. Les urnes sont fermées. Le vote a été long. Un orage éclate. Elle partira lundi.");

        Assert.Equal("Anne Brun", text.Meant<ReferenceMention>("Elle")?.Name);
    }

    [Fact]
    public void Resolve_TitleWithoutOrganisation_MeansWhoHasIt()
    {
        var text = Reading.Of("La ministre des Sports de la Belgique, Anne Brun, est arrivée. Paul Noir attend depuis lundi. La ministre a souri.");

        Assert.Equal("person/anne-brun", text.PersonOf(text.Mentions.OfType<PostMention>().Last()));
    }

    [Fact]
    public void Resolve_DefinitePost_MeansWhoWasSaidToHoldIt()
    {
        var text = Reading.Of("Mette Frederiksen, Première ministre du Danemark, a reçu Mark Rutte. La Première ministre a souri.");

        var post = text.Mentions.OfType<PostMention>().Last();

        Assert.Equal("person/mette-frederiksen", text.PersonOf(post));
    }

    [Fact]
    public void Resolve_PostWithoutOrganisation_TakesTheNationBesideIt()
    {
        var text = Reading.Of("L’Italien Franco Frattini, ancien ministre des Affaires étrangères, attend.");

        Assert.Equal(["ministre des Affaires étrangères d'Italie"], text.Names(NodeKind.Post));
    }

    [Fact]
    public void Resolve_Description_MeansTheOrganisationOfItsKind()
    {
        var text = Reading.Of("L’agence Frontex est à Varsovie. Il reste à la tête de l’agence.");

        Assert.Equal(["directeur exécutif de Frontex"], text.Names(NodeKind.Post));
    }

    [Fact]
    public void UnitsOf_Sentence_HoldsMentionsAndTheTokensBetween()
    {
        var text = Reading.Of("Mark Rutte succède à Jens Stoltenberg.");

        var units = text.UnitsOf(text.Text.Sentences[0]);

        Assert.Equal(["Mark Rutte", "succède", "à", "Jens Stoltenberg", "."], units.Select(u => text.Text.TextOf(u.Span)));
        Assert.Equal(2, units.Count(u => u.Mention is PersonMention));
    }

    [Theory]
    [InlineData("Le Gantois Jozef Peeters a reçu Paul Noir. Paul Noir a souri. Le Gantois est parti.", "Le Gantois", "Jozef Peeters")]
    [InlineData("La commissaire a reçu le général Paul Noir et Luc Petit. Luc Petit a souri. Le général est parti.", "Le général", "Paul Noir")]
    [InlineData("Anne Brun, une juriste, a reçu Marie Petit. Marie Petit a souri. L'ancienne juriste est partie.", "L'ancienne juriste", "Anne Brun")]
    [InlineData("On parle de Paul Noir et de Luc Petit. Le premier a refusé, le second hésite.", "Le premier", "Paul Noir")]
    [InlineData("On parle de Paul Noir et de Luc Petit. Le premier a refusé, le second hésite.", "le second", "Luc Petit")]
    [InlineData("La radicale Ansgard Lutz a reçu Paul Noir. Elle est partie.", "Elle", "Ansgard Lutz")]
    [InlineData("Paul Noir est entré à la banque. Il y reste six ans.", "Il", "Paul Noir")]
    [InlineData("Paul Noir a démissionné. Lui est resté juge.", "Lui", "Paul Noir")]
    [InlineData("Paul Noir a démissionné. C'est lui qui dirigeait la Fifa.", "qui", "Paul Noir")]
    [InlineData("Ansgard Lutz a parlé. Il a souri. Puis Merete Holm a reçu Ansgard Lutz. Elle est partie.", "Elle", "Merete Holm")]
    public void Resolve_Description_MeansWhoWasCalledSo(string source, string words, string name) =>
        Assert.Equal(name, Reading.Of(source).Meant<ReferenceMention>(words)?.Name);

    [Theory]
    [InlineData("Anne Brun dirige l'école de Gand. Paul Noir en fait sa directrice de cabinet.", "en", "Anne Brun")]
    [InlineData("Anne Brun a étudié à Gand. En 2006, la voici doyenne de la faculté.", "la", "Anne Brun")]
    [InlineData("Luc Petit a voté. Luc Petit est parti. Quant à Paul Noir, qui a reçu Luc Petit, il renonce.", "il", "Paul Noir")]
    public void Resolve_WhoIsMadeShownOrAnnounced_IsMeant(string source, string words, string name) =>
        Assert.Equal(name, Reading.Of(source).Meant<ReferenceMention>(words)?.Name);

    [Fact]
    public void Resolve_PronounThatOpensASentence_IsRead() => Assert.Equal("Paul Noir", Reading.Of("Paul Noir part. Il dort.").Meant<ReferenceMention>("Il")?.Name);

    [Fact]
    public void Resolve_FirstOfMoreThanTwo_MeansNobody() =>
        Assert.Null(Reading.Of("On parle de Paul Noir, de Jean Brun et de Luc Petit. Le premier a refusé.").Meant<ReferenceMention>("Le premier"));

    [Fact]
    public void Resolve_OrdinalBeforeANoun_IsNoReference() =>
        Assert.DoesNotContain(Reading.Of("On parle de Paul Noir et de Luc Petit. Le premier train est parti.").Mentions, mention => mention is ReferenceMention);

    [Fact]
    public void Resolve_FirstPersonInAnInterview_MeansWhoAnswers()
    {
        var text = Reading.Of("Anne Brun raconte ses années à la mairie.\n\nQuand avez-vous su ?\nJe l'ai su en mai. Paul Noir m'avait prévenue.\n\nVous étiez seule ?\nJ'étais avec Luc Petit.\n\nEt vous partez ?\nJe pars.");

        Assert.Equal("Anne Brun", text.Meant<ReferenceMention>("Je")?.Name);
        Assert.Equal("Anne Brun", text.Meant<ReferenceMention>("Vous")?.Name);
    }

    [Theory]
    [InlineData("Anne Brun est la numéro un de la Fédération des vins.", "président de la Fédération des vins")]
    [InlineData("Anne Brun est à la tête du Musée de la laine.", "directeur du Musée de la laine")]
    [InlineData("Anne Brun est la patronne du Parti du centre.", "patron du Parti du centre")]
    public void Resolve_WordsForWhoeverLeads_MeanWhatLeadersOfSuchBodiesAreCalled(string source, string post) =>
        Assert.Equal([post], Reading.Of(source).Names(NodeKind.Post));

    [Theory]
    [InlineData("La ministre-présidente de Wallonie a reçu l'échevine de Namur. Le Budget va à Paul Noir.", "ministre du Budget de Wallonie")]
    [InlineData("Le bourgmestre de Namur a reçu l'échevine de Namur. Le Budget va à Paul Noir.", "échevin du Budget de Namur")]
    public void Resolve_PortfolioAlone_IsThatOfWhoGoverns(string source, string post) =>
        Assert.Contains(post, Reading.Of(source).Names(NodeKind.Post));

    [Theory]
    [InlineData("La Suède, membre de l'OTAN depuis mars, a voté.")]
    [InlineData("La Suisse a voté. La suppléante, Anne Brun, entrera en juin.")]
    public void Resolve_WhatNoBodyOrStateHas_IsNoPost(string source) => Assert.Empty(Reading.Of(source).Names(NodeKind.Post));

    [Fact]
    public void Resolve_NounThatFitsAKindOfBody_TakesItUp()
    {
        var text = Reading.Of("La Haute Autorité de l'énergie a dix ans. Le Figaro en parle. Le directeur de l'institution, Paul Noir, s'en va.");

        Assert.Equal(["directeur de la Haute Autorité de l'énergie"], text.Names(NodeKind.Post));
    }
}
