using System.Globalization;
using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Extraction;

namespace NatoGraph.Extraction.Tests.Frames;

/// <summary>Sentences as papers write them, and the claims that a reader takes from them.</summary>
public class ClaimFinderTests
{
    private static readonly DateOnly PublishedOn = new(2024, 10, 1);

    [Theory]
    [InlineData("Le ministre belge de la Défense, Paul Lenoir, s'est exprimé.", "HoldsPost Paul Lenoir → ministre de la Défense / Belgique Asserted")]
    [InlineData("Claire Brun, présidente du Conseil européen depuis 2019, a pris la parole.", "HoldsPost Claire Brun → président / Conseil européen 2019.. Asserted")]
    [InlineData("Claire Brun, secrétaire générale de l'OTAN de 2003 à 2009, vit à Rome.", "HoldsPost Claire Brun → secrétaire général / OTAN 2003..2009 Asserted")]
    [InlineData("L'ancien Premier ministre danois Paul Lenoir est candidat à la présidence de la Commission européenne.", "HoldsPost Paul Lenoir → premier ministre / Danemark Asserted former")]
    [InlineData("L'ancien Premier ministre danois Paul Lenoir est candidat à la présidence de la Commission européenne.", "CandidateFor Paul Lenoir → président / Commission européenne Asserted")]
    [InlineData("Le Sahel inquiète l'Organisation internationale de la francophonie, que dirige Claire Brun.", "HoldsPost Claire Brun → secrétaire général / Organisation internationale de la francophonie Asserted")]
    [InlineData("La directrice de l'Institut Morel, Claire Brun, a succédé à Paul Lenoir en mars 2021.", "HoldsPost Paul Lenoir → directeur / Institut Morel ..2021-03 Asserted")]
    [InlineData("Le président du Mali a limogé mardi son Premier ministre, Paul Lenoir.", "HoldsPost Paul Lenoir → premier ministre / Mali ..2024-10-01 Asserted")]
    [InlineData("L'archevêque de Bujumbura, Mgr Paul Lenoir, mort le 9 mars 2021, sera pleuré.", "HoldsPost Paul Lenoir → archevêque / Bujumbura ..2021-03-09 Asserted")]
    [InlineData("L'archevêque de Bujumbura, Mgr Paul Lenoir, rappelé à Dieu le 9 mars 2021, sera inhumé samedi.", "HoldsPost Paul Lenoir → archevêque / Bujumbura ..2021-03-09 Asserted")]
    [InlineData("L'AS Perpignan s'est séparée lundi de son manager, le Néo-Zélandais Paul Lenoir.", "HoldsPost Paul Lenoir → manager / AS Perpignan ..2024-09-30 Asserted")]
    [InlineData("Le mandat du directeur de l'Institut Morel, Paul Lenoir, est arrivé à échéance en mars.", "HoldsPost Paul Lenoir → directeur / Institut Morel ..2024-03 Asserted")]
    [InlineData("Le conseil de la Banque mondiale a mis fin lundi au mandat de son président, Paul Lenoir.", "HoldsPost Paul Lenoir → président / Banque mondiale ..2024-09-30 Asserted")]
    [InlineData("La Cour des comptes a perdu sa présidente, Claire Brun, qui part en décembre.", "HoldsPost Claire Brun → président / Cour des comptes ..2024-12 Asserted")]
    [InlineData("Présidents du club Étoile : Claire Brun (2010-2015), Paul Lenoir (2015-2020).", "HoldsPost Paul Lenoir → président / club Étoile 2015..2020 Asserted")]
    [InlineData("Les anciens maires de Lyon Claire Brun (PS) et Paul Lenoir (LR) étaient là.", "HoldsPost Paul Lenoir → maire / Lyon Asserted former")]
    [InlineData("Paul Lenoir, président du club Étoile jusqu'à sa mort, en 2015, était écrivain.", "HoldsPost Paul Lenoir → président / club Étoile ..2015 Asserted")]
    [InlineData("Le club a été reçu par la Fédération des artisans (FDA), dont le président est Paul Lenoir.", "HoldsPost Paul Lenoir → président / Fédération des artisans Asserted")]
    [InlineData("Paul Lenoir, qui entraînait Lorient, a été limogé.", "HoldsPost Paul Lenoir → entraîneur / Lorient Asserted")]
    [InlineData("Le colonel Paul Lenoir commandait depuis 2014 la garnison de Nema.", "HoldsPost Paul Lenoir → commandant / garnison de Nema 2014.. Asserted")]
    [InlineData("Claire Brun abandonnera la direction de l'Association des sherpas.", "HoldsPost Claire Brun → directeur / Association des sherpas Planned")]
    [InlineData("Paul Lenoir, chef du service statistique du ministère de l'Agriculture, est venu de France.", "HoldsPost Paul Lenoir → chef du service statistique / ministère de l'Agriculture Asserted")]
    [InlineData("Le Conseil d'administration de Valmor a nommé Paul Lenoir directeur général.", "HoldsPost Paul Lenoir → directeur général / Valmor Asserted")]
    [InlineData("SONADER reconduit son directeur général, Paul Lenoir.", "MandateExtended Paul Lenoir → directeur général / SONADER Asserted")]
    [InlineData("Claire Brun devient la première femme à présider le Comité olympique belge.", "HoldsPost Claire Brun → président / Comité olympique belge Asserted")]
    [InlineData("Claire Brun fut ministre de l'Éducation nationale de 1993 à 1997, puis de la Justice en 2017. La France la connaît bien.", "HoldsPost Claire Brun → ministre de la Justice / France 2017.. Asserted")]
    [InlineData("Claire Brun a démissionné jeudi de la présidence de la Fifa. Paul Lenoir, vice-président, assurera l'intérim jusqu'à l'élection prévue le 3 novembre.", "HoldsPost Paul Lenoir → président / Fifa 2024-09-26..2024-11-03 Asserted")]
    [InlineData("Le maire de Laval, Paul Lenoir, et sa prédécesseure, Claire Brun, se sont réconciliés.", "HoldsPost Claire Brun → maire / Laval Asserted")]
    [InlineData("Paul Lenoir est ministre de la Défense dans le gouvernement italien de Marc Noir.", "HoldsPost Marc Noir → président du Conseil / Italie Asserted")]
    [InlineData("Victoire de la Croate Claire Brun, ministre des Affaires étrangères, face au Belge Paul Lenoir.", "HoldsPost Claire Brun → ministre des Affaires étrangères / Croatie Asserted")]
    [InlineData("Le président Tebboune a limogé le ministre de la Justice, Paul Lenoir. L'Algérie attend un remaniement.", "HoldsPost Tebboune → président / Algérie Asserted")]
    [InlineData("Paul Lenoir, qui fut jusqu'en 2014 le directeur général du FMI, est mort.", "HoldsPost Paul Lenoir → directeur général / Fonds monétaire international ..2014 Asserted")]
    [InlineData("Le directeur du musée de Dijon, Paul Lenoir, sera remplacé en mai par Claire Brun, son adjointe.", "HoldsPost Claire Brun → directeur / musée de Dijon 2025-05.. Planned")]
    [InlineData("Le musée du Forez lance sa saison. Dirigé depuis 2021 par Claire Brun, il fête ses trente ans.", "HoldsPost Claire Brun → directeur / musée du Forez 2021.. Asserted")]
    [InlineData("Claire Brun a été nommée directrice générale du FMI le 5 septembre 2024.", "HoldsPost Claire Brun → directeur général / Fonds monétaire international 2024-09-05.. Asserted")]
    [InlineData("Claire Brun a été nommée directrice générale du FMI le 5 septembre 2024.", "Occurred Appointment 2024-09-05 Asserted")]
    [InlineData("Claire Brun a succédé à Paul Lenoir à la tête du FMI en mars 2021.", "Succeeds Claire Brun → Paul Lenoir 2021-03.. Asserted")]
    [InlineData("Claire Brun a succédé à Paul Lenoir à la tête du FMI en mars 2021.", "HoldsPost Paul Lenoir → directeur général / Fonds monétaire international ..2021-03 Asserted")]
    [InlineData("Paul Lenoir, le prédécesseur de Claire Brun à la présidence de la Banque mondiale, a pris la parole.", "Succeeds Claire Brun → Paul Lenoir Asserted")]
    [InlineData("La Banque mondiale a été dirigée par Paul Lenoir, puis par l'économiste Claire Brun.", "Succeeds Claire Brun → Paul Lenoir Asserted")]
    [InlineData("La Banque mondiale a été dirigée par Paul Lenoir, puis par l'économiste Claire Brun.", "HoldsPost Claire Brun → président / Banque mondiale Asserted")]
    [InlineData("Paul Lenoir présidait la Banque mondiale depuis 2010. Marc Noir vit à Rome. Claire Brun l'a remplacé à la présidence de la Banque mondiale.", "Succeeds Claire Brun → Paul Lenoir Asserted")]
    [InlineData("Claire Brun a succédé en 2023 à Paul Lenoir à la présidence de la Banque mondiale. L'économiste y avait remplacé Marc Noir en 2010.", "Succeeds Paul Lenoir → Marc Noir 2010.. Asserted")]
    [InlineData("Paul Lenoir cède sa place de directeur de l'Insep à Claire Brun.", "HoldsPost Paul Lenoir → directeur / Insep Asserted")]
    [InlineData("Renault a remercié son directeur financier. Le poste revient à Claire Brun.", "HoldsPost Claire Brun → directeur financier / Renault Asserted")]
    [InlineData("Claire Brun accède à la présidence de la Banque mondiale, à Washington, que Paul Lenoir avait laissée vacante.", "Succeeds Claire Brun → Paul Lenoir Asserted")]
    [InlineData("Marc Noir préside la Banque mondiale. Claire Brun prendra le bureau que l'économiste Paul Lenoir libère.", "Succeeds Claire Brun → Paul Lenoir Planned")]
    [InlineData("Les Finances, que quitte Claire Brun, mutée à la Défense à la place de Paul Lenoir, attendent.", "Succeeds Claire Brun → Paul Lenoir Asserted")]
    [InlineData("Paul Lenoir, président de la Banque mondiale, est parti. Claire Brun, sa remplaçante à Washington, a 45 ans.", "Succeeds Claire Brun → Paul Lenoir Asserted")]
    [InlineData("Claire Brun a présidé la Banque mondiale de 2010 à 2014, entre Paul Lenoir et Marc Noir.", "Succeeds Marc Noir → Claire Brun 2014.. Asserted")]
    [InlineData("Claire Brun a présidé la Banque mondiale de 2010 à 2014, entre Paul Lenoir et Marc Noir.", "Succeeds Claire Brun → Paul Lenoir 2010.. Asserted")]
    [InlineData("Claire Brun succède à Paul Lenoir à la présidence de la Banque mondiale, Jean Blanc à Marc Noir à la tête du FMI.", "Succeeds Jean Blanc → Marc Noir Asserted")]
    [InlineData("L'avocat général Marc Noir préside la Banque mondiale. L'avocat général portugais Paul Lenoir a fait place à Claire Brun.", "Succeeds Claire Brun → Paul Lenoir Asserted")]
    [InlineData("Claire Brun prendra la tête de l'OTAN le 1er décembre, en remplacement de Paul Lenoir.", "Succeeds Claire Brun → Paul Lenoir 2024-12-01.. Planned")]
    [InlineData("Claire Brun prendra ses fonctions de secrétaire générale de l'OTAN le 1er décembre.", "HoldsPost Claire Brun → secrétaire général / OTAN 2024-12-01.. Planned")]
    [InlineData("Paul Lenoir, le président finlandais, a été remplacé par Claire Brun en mars.", "Succeeds Claire Brun → Paul Lenoir 2024-03.. Asserted")]
    [InlineData("Paul Lenoir cède son poste de Premier ministre norvégien à Claire Brun.", "Succeeds Claire Brun → Paul Lenoir Asserted")]
    [InlineData("Paul Lenoir dirige la Banque mondiale depuis juin 2023.", "HoldsPost Paul Lenoir → président / Banque mondiale 2023-06.. Asserted")]
    [InlineData("Paul Lenoir a démissionné lundi de son poste de ministre italien de la Justice.", "Occurred Resignation 2024-09-30 Asserted")]
    [InlineData("Claire Brun brigue le poste de secrétaire générale de l'OTAN.", "CandidateFor Claire Brun → secrétaire général / OTAN Asserted")]
    [InlineData("Claire Brun ne sera pas candidate au poste de secrétaire générale de l'OTAN.", "CandidateFor Claire Brun → secrétaire général / OTAN Denied")]
    [InlineData("Selon plusieurs sources, le mandat de Claire Brun, secrétaire générale de l'OTAN, pourrait être prolongé.", "MandateExtended Claire Brun → secrétaire général / OTAN Possible plusieurs sources")]
    [InlineData("Le mandat du secrétaire général de l'OTAN, Paul Lenoir, a été prolongé jusqu'en 2026.", "MandateExtended Paul Lenoir → secrétaire général / OTAN ..2026 Asserted")]
    [InlineData("La Suède a adhéré à l'OTAN en mars 2024.", "MemberOf Suède → OTAN 2024-03.. Asserted")]
    [InlineData("L'adhésion de l'Albanie et de la Croatie à l'OTAN a été saluée.", "MemberOf Croatie → OTAN Asserted")]
    [InlineData("Le sommet de l'OTAN se tiendra à Madrid les 29 et 30 novembre.", "Occurred Summit 2024-11-29..2024-11-30 Madrid Planned")]
    [InlineData("Claire Brun a tenu une conférence de presse à Londres mardi dernier.", "Occurred PressConference 2024-09-24 Londres Asserted")]
    [InlineData("Le roi a nommé Claire Brun Première ministre de la Belgique.", "HoldsPost Claire Brun → premier ministre / Belgique Asserted")]
    [InlineData("L'Otan a tenu un sommet. Paul Lenoir préside le Comité militaire de l'Otan depuis janvier 2020 ; il a succédé à Marc Brun.", "HoldsPost Marc Brun → président / Comité militaire ..2020-01 Asserted")]
    [InlineData("Paul Lenoir, secrétaire général de l'OTAN, a quitté ses fonctions le 6 octobre 1999 pour devenir haut représentant de l'Union européenne.", "HoldsPost Paul Lenoir → secrétaire général / OTAN ..1999-10-06 Asserted")]
    [InlineData("Suivent le Belge Marc Noir, administrateur du FMI de 1998 à 2002, le Danois Paul Lenoir et la Suédoise Claire Brun.", "HoldsPost Marc Noir → administrateur / Fonds monétaire international 1998..2002 Asserted")]
    [InlineData("Sont venues l'ancienne présidente finlandaise Marie Noir, la directrice générale du FMI, Claire Brun, et Anne Blanc.", "HoldsPost Claire Brun → directeur général / Fonds monétaire international Asserted")]
    [InlineData("L'ancien sélectionneur du Sénégal, Pape Ndoye, a décliné.", "HoldsPost Pape Ndoye → sélectionneur / Sénégal Asserted former")]
    [InlineData("Le chef d'état-major tchadien, le général Marc Noir, reste. Le commandant de l'opération Barkhane, le général français Paul Lenoir, part.", "HoldsPost Paul Lenoir → commandant / Barkhane Asserted")]
    [InlineData("Aux côtés du directeur général de l'OMS, Paul Lenoir, la ministre suisse de la Santé, Claire Brun, a plaidé pour un accord.", "HoldsPost Claire Brun → ministre de la Santé / Suisse Asserted")]
    [InlineData("Le ministre de l'Intérieur belge, Paul Lenoir, et sa collègue de la Justice, Claire Brun, ont été entendus.", "HoldsPost Claire Brun → ministre de la Justice / Belgique Asserted")]
    [InlineData("La conseillère d'État vaudoise Claire Brun et son homologue genevois, Paul Lenoir, se sont rencontrés.", "HoldsPost Paul Lenoir → conseiller d'État / Genève Asserted")]
    [InlineData("Remaniement à Ottawa. Claire Brun passe de la Justice aux Finances.", "HoldsPost Claire Brun → ministre des Finances / Canada Asserted")]
    [InlineData("Claire Brun a été nommée à la tête du FMI. Elle remplace Paul Lenoir, limogé la semaine dernière.", "HoldsPost Paul Lenoir → directeur général / Fonds monétaire international ..2024-09 Asserted")]
    [InlineData("Le Premier ministre canadien, Paul Lenoir, remanie. La directrice des communications du premier ministre, Claire Brun, part.", "HoldsPost Claire Brun → directeur des communications / Canada Asserted")]
    [InlineData("Paul Lenoir, Premier ministre belge, s'en va. Au bout du fil, le chef de cabinet du Roi, Marc Noir, l'a confirmé.", "HoldsPost Marc Noir → chef de cabinet / Belgique Asserted")]
    [InlineData("L'Insep compte un nouveau directeur adjoint, l'Irlandais Paul Lenoir.", "HoldsPost Paul Lenoir → directeur adjoint / Insep Asserted")]
    [InlineData("Le Tribunal fédéral suisse a élu une nouvelle juge, la Fribourgeoise Claire Brun.", "HoldsPost Claire Brun → juge / Tribunal fédéral suisse Asserted")]
    [InlineData("La Cour pénale internationale a élu le juge tanzanien Paul Lenoir vice-président.", "HoldsPost Paul Lenoir → vice-président / Cour pénale internationale Asserted")]
    [InlineData("Le maire de Lyon, Paul Lenoir, se présentera aux municipales de 2026.", "CandidateFor Paul Lenoir → maire / Lyon Possible")]
    [InlineData("Les ministres belges se réuniront jeudi et vendredi à Gand.", "Occurred Meeting 2024-10-03..2024-10-04 Gand Planned")]
    [InlineData("L'évêque de Lyon, Mgr Paul Lenoir, a pris la parole.", "HoldsPost Paul Lenoir → évêque / Lyon Asserted")]
    [InlineData("Trois candidats sont en lice pour succéder à Claire Brun à la présidence de la Banque mondiale : Marc Noir, Anne Blanc et Paul Lenoir.", "CandidateFor Paul Lenoir → président / Banque mondiale Asserted")]
    [InlineData("L'Union africaine a nommé Claire Brun envoyée spéciale pour le Soudan.", "HoldsPost Claire Brun → envoyé spécial / Union africaine Asserted")]
    [InlineData("La Fédération française de rugby a un nouveau président : Paul Lenoir.", "HoldsPost Paul Lenoir → président / Fédération française de rugby Asserted")]
    [InlineData("La ministre de l'Environnement norvégienne, Claire Brun, a pris la parole.", "HoldsPost Claire Brun → ministre de l'Environnement / Norvège Asserted")]
    [InlineData("Le secrétaire général de la CFDT, Paul Berger, a pris la parole.", "HoldsPost Paul Berger → secrétaire général / CFDT Asserted")]
    [InlineData("La démission du président de la Banque mondiale, Paul Lenoir, prendra effet le 1er décembre.", "HoldsPost Paul Lenoir → président / Banque mondiale ..2024-12-01 Planned")]
    [InlineData("Paul Lenoir ne dirige plus le musée de Gand depuis 2019.", "HoldsPost Paul Lenoir → directeur / musée de Gand ..2019 Asserted former")]
    [InlineData("La présidente de la Banque mondiale, Claire Brun, s'est éteinte lundi.", "HoldsPost Claire Brun → président / Banque mondiale ..2024-09-30 Asserted")]
    [InlineData("Arrivé en 2020 à la tête de la Banque mondiale, Paul Lenoir s'en va.", "HoldsPost Paul Lenoir → président / Banque mondiale 2020.. Asserted")]
    [InlineData("Le pape François a reçu les évêques.", "HoldsPost François → pape / Saint-Siège Asserted")]
    [InlineData("Élue en 2012, la présidente de la Finlande, Claire Brun, achèvera son mandat en 2030.", "HoldsPost Claire Brun → président / Finlande 2012.. Asserted")]
    [InlineData("Élu président de la Finlande en 2012, Paul Lenoir a été réélu en 2018.", "HoldsPost Paul Lenoir → président / Finlande 2012.. Asserted")]
    [InlineData("Le procès de l'ancien président de la Commission européenne a repris. Visage fermé, Paul Lenoir a écouté.", "HoldsPost Paul Lenoir → président / Commission européenne Asserted former")]
    [InlineData("Paul Lenoir a rendu son tablier. Claire Brun a été élue lundi à la présidence de la Banque mondiale.", "Succeeds Claire Brun → Paul Lenoir 2024-09-30.. Asserted")]
    [InlineData("Paul Lenoir a rendu son tablier. Claire Brun a été élue lundi à la présidence de la Banque mondiale.", "HoldsPost Paul Lenoir → président / Banque mondiale ..2024-09-30 Asserted")]
    [InlineData("À la Banque mondiale, Paul Lenoir a épuisé ses trois mandats ; c'est Claire Brun qui hérite de la maison.", "Succeeds Claire Brun → Paul Lenoir Asserted")]
    [InlineData("Paul Lenoir, président de la Banque mondiale, a jeté l'éponge. Le nom n'est plus un mystère. Ce sera Claire Brun.", "Succeeds Claire Brun → Paul Lenoir Planned")]
    [InlineData("Le conseil a confié la présidence de la Banque mondiale à Claire Brun. La titulaire actuelle, Marie Noir, vit à Rome.", "Succeeds Claire Brun → Marie Noir Asserted")]
    [InlineData("Claire Brun a été nommée présidente de la Banque mondiale. Paul Lenoir, président de la Banque mondiale depuis 2010, rejoint le FMI.", "Succeeds Claire Brun → Paul Lenoir Asserted")]
    [InlineData("Chef d'état-major de l'armée togolaise : Claire Brun, vice le général Paul Lenoir, admis à la retraite.", "Succeeds Claire Brun → Paul Lenoir Asserted")]
    [InlineData("L'élection met un terme au long règne de Paul Lenoir. Claire Brun a posé ses valises lundi à la présidence de la Banque mondiale.", "Succeeds Claire Brun → Paul Lenoir 2024-09-30.. Asserted")]
    [InlineData("Claire Brun ceint l'écharpe. Paul Lenoir ne se représentait pas.", "Succeeds Claire Brun → Paul Lenoir Asserted")]
    [InlineData("Claire Brun dirige la Commission européenne depuis le départ de Paul Lenoir.", "Succeeds Claire Brun → Paul Lenoir Asserted")]
    [InlineData("Paul Lenoir, 54 ans, devient président de la Commission européenne.", "HoldsPost Paul Lenoir → président / Commission européenne Asserted")]
    [InlineData("C'est Claire Brun qui remplacera Paul Lenoir à la présidence de la Commission européenne.", "Succeeds Claire Brun → Paul Lenoir Planned")]
    [InlineData("Paul Lenoir a été limogé vendredi de son poste de ministre italien de l'Intérieur.", "Occurred Resignation 2024-09-27 Asserted")]
    [InlineData("Claire Brun, qui dirigeait jusqu'ici l'agence Frontex, a été nommée commissaire.", "HoldsPost Claire Brun → directeur exécutif / Frontex Asserted")]
    [InlineData("Le nouveau Premier ministre français, Paul Lenoir, a pris la parole.", "HoldsPost Paul Lenoir → premier ministre / France Asserted")]
    [InlineData("L'Afghanistan attend. Claire Brun est ministre de la Défense dans le gouvernement italien.", "HoldsPost Claire Brun → ministre de la Défense / Italie Asserted")]
    [InlineData("L'Afghanistan attend. Claire Brun fut ministre de la Culture au sein du cabinet espagnol.", "HoldsPost Claire Brun → ministre de la Culture / Espagne Asserted")]
    [InlineData("Le gouvernement finlandais de Paul Lenoir négocie.", "HoldsPost Paul Lenoir → premier ministre / Finlande Asserted")]
    [InlineData("Le gouvernement Lenoir II négocie. Paul Lenoir habite Helsinki, en Finlande.", "HoldsPost Paul Lenoir → premier ministre / Finlande Asserted")]
    [InlineData("Le Parlement wallon soutient le gouvernement PS-cdH de Paul Lenoir.", "HoldsPost Paul Lenoir → ministre-président / Wallonie Asserted")]
    [InlineData("La Finlande a changé. La présidence de Paul Lenoir a duré deux ans.", "HoldsPost Paul Lenoir → président / Finlande Asserted")]
    [InlineData("Le mandat de Paul Lenoir à la tête de l'ONU s'achève le 31 décembre 2026.", "HoldsPost Paul Lenoir → secrétaire général / Organisation des Nations unies ..2026-12-31 Planned")]
    [InlineData("Parmi les candidats au poste de secrétaire général de l'OTAN figurent Claire Brun et Paul Lenoir.", "CandidateFor Paul Lenoir → secrétaire général / OTAN Asserted")]
    [InlineData("Paul Lenoir est décédé mardi dernier à Paris.", "Occurred Death 2024-09-24 Paris Asserted")]
    [InlineData("Claire Brun s'est rendue en Pologne le 3 mars 2022.", "Occurred Visit 2022-03-03 Pologne Asserted")]
    [InlineData("Claire Brun et Paul Lenoir se sont rencontrés à Genève le 12 juin 2021.", "Occurred Meeting 2021-06-12 Genève Asserted")]
    [InlineData("La Hongrie est membre de l'OTAN depuis 1999.", "MemberOf Hongrie → OTAN 1999.. Asserted")]
    [InlineData("L'accord a été signé à Paris le 12 mai 1997.", "Occurred Agreement 1997-05-12 Paris Asserted")]
    [InlineData("Claire Brun assure l'intérim à la tête du FMI depuis juin.", "HoldsPost Claire Brun → directeur général / Fonds monétaire international 2024-06.. Asserted")]
    [InlineData("Le vice-président de la Commission européenne, Paul Lenoir, quittera ses fonctions en novembre.", "HoldsPost Paul Lenoir → vice-président / Commission européenne ..2024-11 Planned")]
    [InlineData("Claire Brun deviendra présidente de la Banque centrale européenne, succédant ainsi à Paul Lenoir.", "Succeeds Claire Brun → Paul Lenoir Planned")]
    [InlineData("Paul Lenoir a été ministre de la Culture en Espagne de 2004 à 2008.", "HoldsPost Paul Lenoir → ministre de la Culture / Espagne 2004..2008 Asserted")]
    [InlineData("Claire Brun occupe le poste de ministre suédoise des Finances depuis 2022.", "HoldsPost Claire Brun → ministre des Finances / Suède 2022.. Asserted")]
    [InlineData("Paul Lenoir, à la tête de la CGT depuis 2015, passera la main en mars.", "HoldsPost Paul Lenoir → secrétaire général / CGT 2015.. Asserted")]
    [InlineData("Claire Brun, directrice par intérim de Frontex, a été entendue.", "HoldsPost Claire Brun → directeur / Frontex Asserted")]
    [InlineData("Le président Paul Lenoir a reçu mardi son homologue polonais à Kiev.", "Occurred Meeting 2024-10-01 Kiev Asserted")]
    [InlineData("Le Sénat a confirmé Claire Brun au poste d'ambassadrice des États-Unis auprès de l'OTAN.", "HoldsPost Claire Brun → ambassadeur auprès de l'OTAN / États-Unis Asserted")]
    [InlineData("Claire Brun préside la Fifa depuis 2016.", "HoldsPost Claire Brun → président / Fifa 2016.. Asserted")]
    [InlineData("Claire Brun pourrait succéder à Paul Lenoir au poste de secrétaire général de l'ONU.", "Succeeds Claire Brun → Paul Lenoir Possible")]
    [InlineData("Paul Lenoir a refusé de briguer un nouveau mandat de secrétaire général de l'ONU.", "MandateExtended Paul Lenoir → secrétaire général / Organisation des Nations unies Denied")]
    [InlineData("Paul Lenoir a quitté la présidence de la Banque mondiale en juin 2023.", "HoldsPost Paul Lenoir → président / Banque mondiale ..2023-06 Asserted")]
    [InlineData("« Je quitterai la présidence du FMI en mars », a déclaré Paul Lenoir.", "Occurred Resignation 2025-03 Planned")]
    [InlineData("Claire Brun a pris ses fonctions de ministre norvégienne de la Défense lundi.", "HoldsPost Claire Brun → ministre de la Défense / Norvège 2024-09-30.. Asserted")]
    [InlineData("Paul Lenoir et Claire Brun sont pressentis pour le poste de secrétaire général de l'OTAN.", "CandidateFor Claire Brun → secrétaire général / OTAN Possible")]
    [InlineData("Son prédécesseur, Paul Lenoir, a félicité Claire Brun, la nouvelle présidente de la Croatie.", "HoldsPost Claire Brun → président / Croatie Asserted")]
    [InlineData("L'invasion de l'Ukraine par la Russie a commencé le 24 février 2022.", "Occurred Conflict 2022-02-24 Ukraine Asserted")]
    [InlineData("La passation de pouvoirs entre Paul Lenoir et Claire Brun aura lieu le 4 novembre à Bruxelles.", "Occurred Handover 2024-11-04 Bruxelles Planned")]
    [InlineData("Des élections législatives auront lieu le 9 mars 2025 au Portugal.", "Occurred Election 2025-03-09 Portugal Planned")]
    [InlineData("L'OTAN s'agrandit. La Suède y est entrée en mars 2024.", "MemberOf Suède → OTAN 2024-03.. Asserted")]
    [InlineData("L'OTAN s'agrandit : la Suède l'a rejointe en mars 2024.", "MemberOf Suède → OTAN 2024-03.. Asserted")]
    [InlineData("Le Gabon a été réintégré en mars 2024 au sein de l'Union africaine.", "MemberOf Gabon → Union africaine 2024-03.. Asserted")]
    [InlineData("L'OTAN compte deux nouveaux membres : la Suède et la Finlande.", "MemberOf Finlande → OTAN Asserted")]
    [InlineData("Défense : le général Paul Lenoir, ministre de la Défense de la Belgique. Ministre de la Santé de la Belgique : Claire Brun.", "HoldsPost Claire Brun → ministre de la Santé / Belgique Asserted")]
    [InlineData("Claire Brun est revenue à Lyon. Présidente de la Croix-Rouge de 2011 à 2014.", "HoldsPost Claire Brun → président / Croix-Rouge 2011..2014 Asserted")]
    [InlineData("Paul Lenoir, président de la Banque mondiale, part. Le nom de Claire Brun est cité pour lui succéder.", "CandidateFor Claire Brun → président / Banque mondiale Possible")]
    [InlineData("Claire Brun se présente à la présidentielle en Finlande.", "CandidateFor Claire Brun → président / Finlande Asserted")]
    [InlineData("Trois candidats briguent la présidence de la Banque mondiale. Claire Brun s'est désistée lundi.", "CandidateFor Claire Brun → président / Banque mondiale Denied")]
    [InlineData("Trois candidats briguent la présidence de la Banque mondiale. Claire Brun n'a pas retiré sa candidature.", "CandidateFor Claire Brun → président / Banque mondiale Asserted")]
    [InlineData("Paul Lenoir, président de la Banque mondiale, a été reconduit jusqu'en 2028.", "MandateExtended Paul Lenoir → président / Banque mondiale ..2028 Asserted")]
    [InlineData("Paul Lenoir, président de la Banque mondiale, ne sollicitera pas de nouveau mandat.", "MandateExtended Paul Lenoir → président / Banque mondiale Denied")]
    [InlineData("Le conseil a renouvelé pour cinq ans le mandat de Paul Lenoir à la présidence de la Banque mondiale.", "MandateExtended Paul Lenoir → président / Banque mondiale ..2029 Asserted")]
    [InlineData("Claire Brun a pris la présidence de la Banque mondiale des mains de l'économiste Paul Lenoir.", "Succeeds Claire Brun → Paul Lenoir Asserted")]
    [InlineData("Paul Lenoir a présidé la Banque mondiale jusqu'au coup d'État de mars 2012.", "HoldsPost Paul Lenoir → président / Banque mondiale ..2012-03 Asserted")]
    [InlineData("Paul Lenoir, maire de Sète, est mort. Son adjoint, Luc Petit, assure l'intérim.", "HoldsPost Luc Petit → maire / Sète Asserted")]
    [InlineData("La Banque mondiale a désigné Claire Brun pour succéder à Paul Lenoir à la présidence. Mme Brun, qui était vice-présidente, entrera en poste en avril.", "HoldsPost Claire Brun → président / Banque mondiale 2025-04.. Planned")]
    [InlineData("Le secrétaire général de l'ONU a nommé la diplomate norvégienne Claire Brun envoyée spéciale pour la Syrie.", "HoldsPost Claire Brun → envoyé spécial / Organisation des Nations unies Asserted")]
    [InlineData("Claire Brun avait annoncé en septembre son intention de quitter la présidence de la Banque mondiale.", "HoldsPost Claire Brun → président / Banque mondiale Planned")]
    [InlineData("Deux ans après son élection à la tête de la Banque mondiale, Claire Brun jette l'éponge.", "HoldsPost Claire Brun → président / Banque mondiale 2022.. Asserted")]
    [InlineData("Le Mali, le Burkina Faso et le Niger se sont retirés mardi de l'Union africaine.", "MemberOf Niger → Union africaine ..2024-10-01 Asserted")]
    [InlineData("La Lettonie, qui joignit l'OTAN et l'Union européenne en 2004, dépense davantage.", "MemberOf Lettonie → Union européenne 2004.. Asserted")]
    [InlineData("Le Liechtenstein est le 191e pays membre de l'Union africaine depuis 2024.", "MemberOf Liechtenstein → Union africaine 2024.. Asserted")]
    [InlineData("Le Qatar ne fait plus partie de l'Union africaine depuis le 1er janvier 2019.", "MemberOf Qatar → Union africaine ..2019-01-01 Asserted")]
    [InlineData("Suspendu de l'Union africaine en 2021, le Soudan proteste.", "MemberOf Soudan → Union africaine ..2021 Asserted")]
    [InlineData("L'Union africaine accueillera en janvier deux nouveaux membres : la Colombie et la Lettonie.", "MemberOf Lettonie → Union africaine 2025-01.. Planned")]
    [InlineData("Le Brunei n'a jamais quitté l'OTAN.", "MemberOf Brunei → OTAN Asserted")]
    [InlineData("L'OTAN, que la Suède a ralliée en mars et que la Finlande rejoindra le 7 mai, siège à Bruxelles.", "MemberOf Finlande → OTAN 2025-05-07.. Planned")]
    [InlineData("Les journalistes sont affiliés au Comité. La Fédération haïtienne de lutte est affiliée au Comité olympique haïtien depuis 1953, à la Confédération caribéenne depuis 1978.", "MemberOf Fédération haïtienne de lutte → Confédération caribéenne 1978.. Asserted")]
    [InlineData("Paul Lenoir dirigeait le Niger depuis avril 2021.", "HoldsPost Paul Lenoir → président / Niger 2021-04.. Asserted")]
    [InlineData("Paul Lenoir dirigeait la Finlande depuis avril 2021.", "HoldsPost Paul Lenoir → premier ministre / Finlande 2021-04.. Asserted")]
    [InlineData("Remaniement en Finlande. Paul Lenoir hérite des Transports, Claire Brun de l'Environnement.", "HoldsPost Claire Brun → ministre de l'Environnement / Finlande Asserted")]
    [InlineData("Remaniement en Finlande. Paul Lenoir récupère la Culture, Claire Brun l'Agriculture et Luc Petit le Budget.", "HoldsPost Luc Petit → ministre du Budget / Finlande Asserted")]
    [InlineData("La maire de Nantes a nommé son directeur de cabinet, Paul Lenoir.", "HoldsPost Paul Lenoir → directeur de cabinet / Nantes Asserted")]
    public void Extract_Sentence_FindsTheClaim(string text, string expected)
    {
        var written = Written(text);

        Assert.True(written.Contains(expected), string.Join(Environment.NewLine, written));
    }

    [Theory]
    [InlineData("Claire Brun n'a pas été nommée directrice générale du FMI.", Predicate.HoldsPost)]
    [InlineData("Le succès de Paul Lenoir ne surprend pas Claire Brun.", Predicate.Succeeds)]
    [InlineData("Paul Lenoir préside la Banque mondiale. Claire Brun a salué la relève.", Predicate.Succeeds)]
    [InlineData("La candidature du pays a été retirée.", Predicate.CandidateFor)]
    [InlineData("Claire Brun veut renouveler le dialogue entre alliés.", Predicate.MandateExtended)]
    [InlineData("Le départ du train pour Madrid est prévu lundi.", Predicate.HoldsPost)]
    [InlineData("En Finlande, le gouvernement promeut Claire Brun.", Predicate.HoldsPost)]
    [InlineData("Le président de la Banque mondiale, Paul Lenoir, sera candidat aux législatives à Lyon.", Predicate.CandidateFor)]
    [InlineData("Le président du Stade rennais, Paul Lenoir, se présente aux élections municipales.", Predicate.CandidateFor)]
    [InlineData("Le secrétaire général de l'OTAN, Paul Lenoir, brigue un siège de député.", Predicate.CandidateFor)]
    [InlineData("Claire Brun a assuré qu'elle travaillerait bien avec le futur président de la Finlande.", Predicate.HoldsPost)]
    public void Extract_CounterExample_FindsNoSuchClaim(string text, Predicate predicate) =>
        Assert.DoesNotContain(Extract(text).Claims, claim => claim.Predicate == predicate);

    [Fact]
    public void Extract_VerbWithABodyAsItsSubject_SaysNothingOfThePersonBefore()
    {
        var written = Written("Le président ukrainien Paul Lenoir est arrivé mardi à Vilnius. La Finlande est devenue membre de l'Otan le 4 avril 2023.");

        Assert.Contains("MemberOf Finlande → OTAN 2023-04-04.. Asserted", written);
        Assert.Equal("HoldsPost Paul Lenoir → président / Ukraine Asserted", Assert.Single(written, claim => claim.StartsWith("HoldsPost", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Trois candidats sont en lice pour succéder à Claire Brun à la présidence de la Banque mondiale : Marc Noir, Anne Blanc et Paul Lenoir.", "CandidateFor Claire Brun")]
    [InlineData("Le Parlement finlandais a approuvé par 78 voix contre 14 la nomination de Claire Brun au poste de première ministre.", "CandidateFor Claire Brun")]
    [InlineData("Paul Lenoir, président de la Banque mondiale de 2004 à 2010, est mort jeudi.", "HoldsPost Paul Lenoir → président / Banque mondiale ..2024")]
    [InlineData("Élue en 2018 à la tête de la Banque mondiale, Claire Brun cédera son siège à Paul Lenoir.", "HoldsPost Claire Brun → président / Banque mondiale ..2018")]
    [InlineData("La Finlande a rejoint l'OTAN, et la Suède proteste.", "MemberOf Suède")]
    [InlineData("À la tête de la Banque mondiale depuis 2017, Paul Lenoir a été prié de laisser sa place à Claire Brun.", "HoldsPost Paul Lenoir → président / Banque mondiale ..2017")]
    [InlineData("Le président somalien Paul Lenoir rencontrera mardi son homologue éthiopien.", "HoldsPost Paul Lenoir → président / Éthiopie")]
    [InlineData("Une conférence de presse se tiendra jeudi à Lausanne.", "Occurred Meeting")]
    [InlineData("Le gouverneur de la Banque de Finlande, Paul Lenoir, a été reconduit pour sept ans par le président de la République.", "HoldsPost Paul Lenoir → président")]
    [InlineData("Après le décès de l'archevêque de Bukavu, Mgr Paul Lenoir, le pape a nommé Claire Brun.", "HoldsPost Paul Lenoir → pape")]
    [InlineData("La maire de Nantes a nommé son directeur de cabinet, Paul Lenoir.", "HoldsPost Paul Lenoir → maire")]
    [InlineData("La Commission des sages, composée des pays membres de l'OTAN, a approuvé la nomination.", "MemberOf OTAN")]
    [InlineData("Paul Lenoir et le maire de Dijon ont signé l'accord.", "HoldsPost Paul Lenoir")]
    [InlineData("Paul Lenoir, Premier ministre de la Belgique entre 2009 et 2011, dirige aujourd'hui le FMI.", "HoldsPost Paul Lenoir → directeur général / Fonds monétaire international 20")]
    [InlineData("Paul Lenoir, Premier ministre de la Belgique entre 2009 et 2011, dirige aujourd'hui le FMI.", "HoldsPost Paul Lenoir → directeur général / Fonds monétaire international ..")]
    [InlineData("Aux commandes de Renault depuis 2020, Paul Lenoir partira en juillet.", "HoldsPost Paul Lenoir → directeur général / Renault 2025-07..")]
    [InlineData("Directeur de cabinet du Premier ministre de 2010 à 2012, Paul Lenoir dirigea la Caisse des dépôts, où Claire Brun lui succéda. La France attend.", "HoldsPost Paul Lenoir → premier ministre")]
    [InlineData("Le président de la région Bretagne, Paul Lenoir, et la maire de Dijon ont signé l'accord.", "HoldsPost Paul Lenoir → maire")]
    [InlineData("Ministre des Finances sous Claire Brun, Paul Lenoir préside le Bundestag.", "HoldsPost Claire Brun")]
    [InlineData("Paul Lenoir fut haut-commissaire à la Jeunesse dans le gouvernement de Marc Noir.", "Succeeds Paul Lenoir")]
    [InlineData("Le directeur de cabinet de Mme Brun, gouverneure de la BEAC, Paul Lenoir, est mis en cause.", "HoldsPost Paul Lenoir → gouverneur")]
    [InlineData("Paul Lenoir a été pendant six ans le directeur général du FMI.", "HoldsPost Paul Lenoir → directeur général / Fonds monétaire international 2018")]
    [InlineData("Le nouveau directeur général de la Sonatrach, Paul Lenoir, remplace Marc Noir.", "HoldsPost Paul Lenoir → président-directeur général")]
    [InlineData("Le président du Mali a limogé mardi son Premier ministre, Paul Lenoir.", "HoldsPost Paul Lenoir → président")]
    [InlineData("Le président finlandais a mis fin lundi aux fonctions du ministre de la Santé, Paul Lenoir.", "HoldsPost Paul Lenoir → président")]
    [InlineData("Claire Brun, rectrice de l'Université de Lausanne, a demandé en janvier à être déchargée de son mandat.", "HoldsPost Claire Brun → recteur / Université de Lausanne ..")]
    [InlineData("Son adjointe, Claire Brun, a succédé à Paul Lenoir, maire de Dijon.", "HoldsPost Paul Lenoir → adjoint")]
    [InlineData("L'ancien maire de Dijon Paul Lenoir, battu en 2014, est mort à 80 ans.", "HoldsPost Paul Lenoir → maire / Dijon ..2014")]
    [InlineData("Paul Lenoir, patron de Renault depuis 2015, sera remplacé par Claire Brun, actuelle directrice financière.", "HoldsPost Claire Brun → directeur général / Renault 2015")]
    [InlineData("Présidents du club Étoile : Claire Brun (2010-2015), Paul Lenoir (2015-2020).", "HoldsPost Paul Lenoir → président / club Étoile 2010")]
    public void Extract_WhatWordsDoNotTell_IsNoClaim(string text, string claim) =>
        Assert.DoesNotContain(Written(text), written => written.StartsWith(claim, StringComparison.Ordinal));

    [Fact]
    public void Extract_SameAppointmentTwice_GivesOneEvent()
    {
        var extracted = Extract("Claire Brun a été nommée directrice du FMI le 5 septembre 2024. Claire Brun avait été nommée le 5 septembre 2024.");

        Assert.Single(extracted.Claims, claim => claim.EventKind == EventKind.Appointment);
    }

    [Fact]
    public void Extract_EveryClaim_QuotesWithinItsText()
    {
        const string text = "Claire Brun succède à Paul Lenoir à la tête de l'OTAN. Elle prendra ses fonctions lundi prochain, à Bruxelles.";

        Assert.All(Extract(text).Claims, claim => Assert.True(claim.Quote is { Length: > 0, Start: >= 0 } && claim.Quote.End <= text.Length));
    }

    private static ExtractedArticle Extract(string text) =>
        new ClaimExtractor().Extract(new ArticleText("test", text, PublishedOn), CancellationToken.None);

    private static List<string> Written(string text)
    {
        var extracted = Extract(text);
        var entities = extracted.Entities.ToDictionary(entity => entity.Key, StringComparer.Ordinal);
        string Name(string key) => entities[key] is { Role: { } role, Organisation: { } body } ? $"{role} / {entities[body].Name}" : entities[key].Name;
        return [.. extracted.Claims.Select(claim => string.Join(' ', new[]
        {
            claim.Predicate.ToString(),
            claim.EventKind?.ToString(),
            claim.Subject is { } subject ? $"{Name(subject)} → {Name(claim.Object!)}" : null,
            Span(claim),
            claim.Place,
            claim.Modality.ToString(),
            claim.Former ? "former" : null,
            claim.Attribution.Label,
        }.Where(part => !string.IsNullOrEmpty(part))))];
    }

    private static string? Span(ClaimDraft claim) => (claim.From, claim.Until, claim.EventKind) switch
    {
        (null, null, _) => null,
        ({ } from, null, not null) => from.ToString(),
        _ => string.Format(CultureInfo.InvariantCulture, "{0}..{1}", claim.From, claim.Until),
    };
}
