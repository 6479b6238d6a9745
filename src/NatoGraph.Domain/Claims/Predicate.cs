namespace NatoGraph.Domain.Claims;

/// <summary>What a claim says of its subject and object.</summary>
public enum Predicate
{
    /// <summary>A person holds, held or will hold a post. Person → Post.</summary>
    HoldsPost,

    /// <summary>The first person follows the second in a post. Person → Person.</summary>
    Succeeds,

    /// <summary>A person is named as a candidate or possible holder. Person → Post.</summary>
    CandidateFor,

    /// <summary>The holder's term was, will or may be extended or renewed. Person → Post.</summary>
    MandateExtended,

    /// <summary>A state or body is or becomes a member of another. Organisation → Organisation.</summary>
    MemberOf,

    /// <summary>A dated or placed happening. It has neither subject nor object, but an event kind.</summary>
    Occurred,
}
