namespace NatoGraph.Extraction.Frames.Contests;

/// <summary>What speaks for or against a post as the one that is contested. What each is worth stands in <c>contests.tsv</c>.</summary>
internal enum ContestClue
{
    /// <summary>A word for a contest takes it in the sentence, before the words of the candidacy.</summary>
    PrizeSame,

    /// <summary>The same before: the fewer sentences, the more.</summary>
    PrizeBefore,

    /// <summary>It is named as an office in the sentence, before the words of the candidacy.</summary>
    AimedSame,

    /// <summary>The same before: the fewer sentences, the more.</summary>
    AimedBefore,

    /// <summary>It is named as an office or prize behind the words of the candidacy.</summary>
    Behind,

    /// <summary>Its holder is to be followed, by the sentence.</summary>
    FollowedSame,

    /// <summary>The same before: the fewer sentences, the more.</summary>
    FollowedBefore,

    /// <summary>The sentence names the election to it.</summary>
    ElectedSame,

    /// <summary>The same before: the fewer sentences, the more.</summary>
    ElectedBefore,

    /// <summary>The sentence tells that people choose for the body that its holder leads.</summary>
    LedSame,

    /// <summary>The same before: the fewer sentences, the more.</summary>
    LedBefore,

    /// <summary>One is said to follow another in it in the sentence.</summary>
    PassedSame,

    /// <summary>The same before: the fewer sentences, the more.</summary>
    PassedBefore,

    /// <summary>Somebody is said to take it up or leave it in the sentence.</summary>
    ChangedSame,

    /// <summary>The same before: the fewer sentences, the more.</summary>
    ChangedBefore,

    /// <summary>Somebody is said to hold it in the sentence.</summary>
    HeldSame,

    /// <summary>The same before: the fewer sentences, the more.</summary>
    HeldBefore,

    /// <summary>It is the last that was at stake before.</summary>
    Latest,

    /// <summary>It is the last but one.</summary>
    Second,

    /// <summary>It was at stake in the two sentences before.</summary>
    Near,

    /// <summary>The paragraph opens with it.</summary>
    Opens,

    /// <summary>It was at stake before in the paragraph.</summary>
    SameParagraph,

    /// <summary>Its share of what is at stake in the article.</summary>
    Share,

    /// <summary>Nothing is at stake more often.</summary>
    Foremost,

    /// <summary>The article is about it.</summary>
    Topic,

    /// <summary>The article is about it, but it has long not been named.</summary>
    TopicFar,

    /// <summary>The article is about it, and nothing else is at stake in the paragraph.</summary>
    TopicAlone,

    /// <summary>The title names it.</summary>
    Title,

    /// <summary>The opening names it.</summary>
    Opening,

    /// <summary>It is named in any way not long ago: the fewer sentences, the more.</summary>
    Named,

    /// <summary>It is first at stake only behind.</summary>
    Ahead,

    /// <summary>The candidate is said to hold it.</summary>
    Own,

    /// <summary>The candidate is said to have held it.</summary>
    OwnOnce,

    /// <summary>Somebody else of the sentence is said to hold it.</summary>
    OthersSame,

    /// <summary>Somebody of the sentence before is said to hold it.</summary>
    OthersBefore,

    /// <summary>The sentence names the body that it belongs to.</summary>
    BodySame,

    /// <summary>That body was named not long ago: the fewer sentences, the more.</summary>
    BodyBefore,

    /// <summary>That body is what the article is about.</summary>
    BodyTopic,

    /// <summary>The sentence names another body, and not that one.</summary>
    BodyOther,

    /// <summary>Somebody leaves it about when the article is published.</summary>
    Leaving,

    /// <summary>Somebody takes it up about when the article is published.</summary>
    Filled,

    /// <summary>Somebody takes it up or leaves it in a year that the sentence names.</summary>
    SameYear,

    /// <summary>It is the post of one who leads a body.</summary>
    Head,

    /// <summary>Nobody is said to have it but as a title.</summary>
    TitleOnly,

    /// <summary>Nobody is said to have it but as a title, and one of them is named in the sentence.</summary>
    TitleHere,

    /// <summary>What a post must be worth at least.</summary>
    Least,
}
