using System.Text.Json.Serialization;
using NatoGraph.Domain.Claims;
using NatoGraph.Extraction.Time.Attachment;

namespace NatoGraph.Extraction.Frames;

/// <summary>A frame as <c>Data/*/frames.json</c> has it: words that trigger it, who fills its slots, and what it then says.</summary>
/// <param name="Id">The rule's name and version: <c>fr.tenure.takes-up/1</c>.</param>
/// <param name="Trigger">A regular expression over folded text, with macros in braces.</param>
/// <param name="Subject">Where the person whom it is about stands.</param>
/// <param name="Object">Where the other person stands.</param>
/// <param name="Post">Where the post is to be found.</param>
/// <param name="Says">What it says.</param>
/// <param name="Time">What a date beside it means.</param>
/// <param name="Example">A text in which the trigger is found.</param>
/// <param name="Counter">A text in which it is not.</param>
internal sealed record Frame(
    string Id, string Trigger, Slot Subject, Slot Object, PostSource Post, Saying[] Says, TimeRole Time, string Example, string Counter)
{
    /// <summary>The event that it tells of where it has a date.</summary>
    public EventKind? Event { get; init; }

    /// <summary>How sure it is, where the words do not say otherwise.</summary>
    public Modality Modality { get; init; }

    /// <summary>The share of its claims that are right.</summary>
    public double Confidence { get; init; } = 0.7;

    /// <summary>For <see cref="PostSource.Led"/>, the role of who does it, where the text has no other for the organisation.</summary>
    public string? Role { get; init; }

    /// <summary>Whether the post is held for the time being.</summary>
    public bool Acting { get; init; }

    /// <summary>Whether it says nothing unless a post stands beside it.</summary>
    [JsonPropertyName("needsPost")]
    public bool NeedsPost { get; init; }

    /// <summary>Whether it says nothing unless the sentence or those before it tell of a post that is contested.</summary>
    [JsonPropertyName("needsContest")]
    public bool NeedsContest { get; init; }

    /// <summary>Whether it goes on with a list of candidates, and says nothing unless the sentences before name some.</summary>
    [JsonPropertyName("needsContenders")]
    public bool NeedsContenders { get; init; }

    /// <summary>Whether it tells of a candidacy: which post is contested rests on all that the article says of posts.</summary>
    public bool IsCandidacy => Says[0] == Saying.SubjectCandidate;

    /// <summary>Whether it says nothing unless a date stands beside it.</summary>
    [JsonPropertyName("needsTime")]
    public bool NeedsTime { get; init; }

    /// <summary>Whether it tells of a departure only of who is said to hold a post.</summary>
    [JsonPropertyName("needsHolder")]
    public bool NeedsHolder { get; init; }

    /// <summary>Whether it speaks of the post by which the sentence calls the subject, and of no other: "la directrice, Anne Brun, est morte".</summary>
    public bool IsOfTitle { get; init; }

    /// <summary>Whether it says nothing unless a verb stands among its words: "parti", not "le parti"; "la relaie", not "la relève".</summary>
    [JsonPropertyName("needsVerb")]
    public bool NeedsVerb { get; init; }

    /// <summary>Whether the person after it must follow at once.</summary>
    [JsonPropertyName("needsTight")]
    public bool NeedsTight { get; init; }
}

/// <summary>Where the filler of a slot stands.</summary>
internal enum Slot
{
    /// <summary>The frame has no such slot.</summary>
    None,

    /// <summary>The verb's subject before the trigger.</summary>
    Before,

    /// <summary>The nearest person behind the trigger.</summary>
    After,

    /// <summary>A person right behind the trigger.</summary>
    AfterTight,

    /// <summary>Before the trigger, or behind it where the trigger opens the sentence: "Élu en 2010, …".</summary>
    BeforeOrOpening,

    /// <summary>Before the trigger, or behind it.</summary>
    BeforeOrAfter,

    /// <summary>The object pronoun in the trigger.</summary>
    Clitic,

    /// <summary>The object pronoun in the trigger, or the person before it.</summary>
    CliticOrBefore,

    /// <summary>The owner of a possessive in the trigger.</summary>
    Possessor,

    /// <summary>The person told of last before the sentence.</summary>
    Discourse,

    /// <summary>The person whom the text is mostly about.</summary>
    Main,

    /// <summary>Within the trigger's words, or before them.</summary>
    WithinOrBefore,

    /// <summary>Within the trigger's words.</summary>
    Within,

    /// <summary>The nearest person, or the owner of a possessive there.</summary>
    Near,

    /// <summary>Every person of the list behind the trigger.</summary>
    ListAfter,

    /// <summary>Every person of the list before the trigger.</summary>
    ListBefore,
}

/// <summary>Where the post is to be found.</summary>
internal enum PostSource
{
    /// <summary>Beside the trigger, or else the one that is spoken of.</summary>
    Near,

    /// <summary>Right behind the trigger.</summary>
    Adjacent,

    /// <summary>Who leads the organisation behind the trigger.</summary>
    Led,

    /// <summary>Who governs the state behind the trigger, or the person's own.</summary>
    Governed,

    /// <summary>The one contested in the sentence.</summary>
    Contest,
}

/// <summary>What a frame says.</summary>
internal enum Saying
{
    /// <summary>The subject follows the object in the post.</summary>
    Succeeds,

    /// <summary>The subject begins to hold the post.</summary>
    SubjectTakesUp,

    /// <summary>The object ceases to hold the post.</summary>
    ObjectLeaves,

    /// <summary>The subject holds the post.</summary>
    SubjectHolds,

    /// <summary>The subject ceases to hold the post.</summary>
    SubjectLeaves,

    /// <summary>The subject may come to hold the post.</summary>
    SubjectCandidate,

    /// <summary>The subject's term is extended.</summary>
    SubjectExtended,

    /// <summary>The subject becomes a member of the object.</summary>
    BodyJoins,

    /// <summary>The subject is a member of the object.</summary>
    BodyIsMember,

    /// <summary>The subject ceases to be a member of the object.</summary>
    BodyLeaves,

    /// <summary>The subject comes into a post that other words name: "hérite de la maison".</summary>
    SubjectComes,

    /// <summary>The subject goes from a post that other words name: "fait valoir ses droits à la retraite".</summary>
    SubjectGoes,
}
