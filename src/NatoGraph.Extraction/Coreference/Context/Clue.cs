namespace NatoGraph.Extraction.Coreference.Context;

/// <summary>What speaks for or against a candidate. What each is worth stands in <c>context.tsv</c>.</summary>
internal enum Clue
{
    /// <summary>It is named before the post in its sentence.</summary>
    SameSentence,

    /// <summary>It was named last in the sentence before.</summary>
    SentenceBefore,

    /// <summary>It was named not long ago: the fewer sentences, the more.</summary>
    Near,

    /// <summary>It was named before in the paragraph.</summary>
    SameParagraph,

    /// <summary>It opens the post's sentence.</summary>
    Opens,

    /// <summary>It is where the sentence plays: "chez Renault, le directeur".</summary>
    Scene,

    /// <summary>Nothing of its kind was named since.</summary>
    Latest,

    /// <summary>Its share of what the article speaks of.</summary>
    Share,

    /// <summary>The article speaks of nothing of its kind more.</summary>
    Topic,

    /// <summary>The article speaks of nothing more that may have the role, of whatever kind.</summary>
    Foremost,

    /// <summary>The same role was named with it before: the nearer, the more.</summary>
    RoleBefore,

    /// <summary>The same role is named with it later: the nearer, the more.</summary>
    RoleBehind,

    /// <summary>The post named last before is one of its.</summary>
    LastPost,

    /// <summary>The holder is at home there.</summary>
    Nation,

    /// <summary>The holder is called by its demonym in the sentence.</summary>
    Demonym,

    /// <summary>Whoever leads it has this role.</summary>
    Head,

    /// <summary>Its name begins with a noun of bodies that have the role.</summary>
    Body,

    /// <summary>It is not named before the post.</summary>
    Ahead,

    /// <summary>The post stands in a heading or list, and the article speaks of it most.</summary>
    Listed,

    /// <summary>The article's first sentence names it.</summary>
    Title,

    /// <summary>It is a state or part of one.</summary>
    State,

    /// <summary>It is a paper, station or agency.</summary>
    Media,

    /// <summary>It is a company.</summary>
    Company,

    /// <summary>It is a party.</summary>
    Party,

    /// <summary>It is a body of states.</summary>
    Intergovernmental,

    /// <summary>It is in the slot of another post right before.</summary>
    OthersSlot,

    /// <summary>It is a part of a state.</summary>
    PartOfState,

    /// <summary>The post is its own by "son", "sa", "leur", and it was named last in the sentence.</summary>
    Owner,

    /// <summary>A relative clause on it names the post: "la centrale, dont le secrétaire général".</summary>
    Relative,

    /// <summary>It is a state, and the words are a president's title before the name: "le président Paul Noir".</summary>
    Titled,

    /// <summary>The heading above or the label before the post's paragraph names it: "HEC PARIS. – …".</summary>
    Rubric,

    /// <summary>It is named before the post with hardly a word between them.</summary>
    Adjacent,

    /// <summary>It is an authority, ministry or other part of a government.</summary>
    Authority,

    /// <summary>It is a body of which the article speaks most, and far more than of others.</summary>
    Dominant,

    /// <summary>It is a state, whose leaders have other titles.</summary>
    LedOtherwise,

    /// <summary>Its words alone leave open whether they name a body.</summary>
    Unsure,

    /// <summary>The article names it as its source: "selon", "d'après", the agency in brackets.</summary>
    Source,

    /// <summary>The post stands in a relative clause on it: "la banque, dont il était depuis 2015 le directeur".</summary>
    Clause,

    /// <summary>It is the subject of what the post's sentence says.</summary>
    Subject,

    /// <summary>It is that subject, and the post is its own by "son", "sa", "leur".</summary>
    SubjectsOwn,

    /// <summary>The holder has another post in it.</summary>
    Holder,

    /// <summary>Another person holds the same post in it.</summary>
    Taken,

    /// <summary>It is the first of all named in the paragraph.</summary>
    Paragraph,

    /// <summary>It opens the sentence before, in the same paragraph.</summary>
    OpensBefore,

    /// <summary>It is named right behind the post.</summary>
    Behind,

    /// <summary>It belongs to the same verb as the post: "rejoint le FMI comme administratrice".</summary>
    SameClause,

    /// <summary>It is named before in the sentence, and the post has no article: "…, directeur financier".</summary>
    BareLocal,

    /// <summary>It is a body of which the article speaks most, and the post has a definite article.</summary>
    DefiniteTopic,

    /// <summary>It is named before in the sentence, and whoever leads it has this role.</summary>
    HeadLocal,

    /// <summary>"y" takes it up before the post: "le Sénat: un médecin y a été élu président".</summary>
    There,

    /// <summary>It is named in the line above, which is short and ends without a full stop.</summary>
    LineAbove,

    /// <summary>The sentence plays in a town that is part of its name: "À Lyon, le directeur", of the "Musée des beaux-arts de Lyon".</summary>
    Seated,

    /// <summary>It is where an envoy is sent: "part pour Washington comme ambassadeur".</summary>
    Posting,

    /// <summary>How many of its mentions only say where somebody is from: "le Slovène Paul Noir".</summary>
    Origins,

    /// <summary>How many are its capital, where something may only happen: "avocat à Londres".</summary>
    Capitals,

    /// <summary>Only somebody's origin names it before in the sentence.</summary>
    OriginLocal,

    /// <summary>Only its capital names it before in the sentence.</summary>
    CapitalLocal,

    /// <summary>Its last mention stands within a longer name: "Marine" in "Armor Marine".</summary>
    Nested,

    /// <summary>How many of its mentions stand within longer names.</summary>
    Nestings,

    /// <summary>No other body that may have the post is named.</summary>
    Alone,

    /// <summary>The post is its own by "son", "sa", "leur", and it was named last in the sentence before.</summary>
    OwnBefore,

    /// <summary>It is a body of which the article speaks most, and the post has no article: "trésorier depuis 2010".</summary>
    BareTopic,

    /// <summary>It is named before in the sentence, and the words stand for whoever leads: "à la tête", "les commandes".</summary>
    LeadLocal,

    /// <summary>It is a body of which the article speaks most, and the words name the office: "la présidence".</summary>
    OfficeTopic,

    /// <summary>The heading above the paragraph names it: "BAMAKO".</summary>
    Heading,

    /// <summary>Bodies of another kind have the role: no rector of a bank.</summary>
    MadeForOthers,

    /// <summary>It sits and votes, and the role is none of those who preside or sit.</summary>
    Foreign,

    /// <summary>Somebody with another title leads it.</summary>
    LedByOthers,

    /// <summary>The post is its own by "son", "sa", "leur", and the sentence has named no person who might own it.</summary>
    SoleOwner,

    /// <summary>Somebody comes to it to hold the post: "rejoint la RATP comme directeur".</summary>
    Joined,

    /// <summary>The least that the best candidate must reach.</summary>
    Least,
}
